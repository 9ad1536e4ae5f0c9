import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { ofCelebrity } from '../api/queries';
import type { Conversation, Page } from '../api/types';

const LIMIT = 25;

export const useConversations = (slug: string) =>
  useInfiniteQuery({
    queryKey: ofCelebrity(slug, 'conversations'),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Conversation>) => last.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/v1/celebrities/{slug}/conversations', {
          params: { path: { slug }, query: { cursor, limit: LIMIT } },
        }),
      ),
  });

export const useTranscript = (slug: string, id: string) =>
  useQuery({
    queryKey: ofCelebrity(slug, 'transcript', id),
    queryFn: () =>
      answer(client.GET('/v1/celebrities/{slug}/conversations/{id}', { params: { path: { slug, id } } })),
  });
