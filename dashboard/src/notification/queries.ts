import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from '../api/client';

const OUTBOX = ['platform', 'outbox'] as const;

export const useOutbox = () =>
  useInfiniteQuery({
    queryKey: OUTBOX,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(client.GET('/v1/platform/outbox', { params: { query: { cursor: pageParam, limit: 50 } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const useMail = (id: string | undefined) =>
  useQuery({
    queryKey: [...OUTBOX, id],
    enabled: id !== undefined,
    queryFn: () => answer(client.GET('/v1/platform/outbox/{id}', { params: { path: { id: id ?? '' } } })),
  });
