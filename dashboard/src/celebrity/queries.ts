import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ME, ofCelebrity } from '../api/queries';
import type { CreatedCelebrity, NewCelebrity } from '../api/types';

const ALL = ['celebrities'] as const;

export const useCelebrities = (enabled = true) =>
  useQuery({
    queryKey: ALL,
    enabled,
    queryFn: () =>
      everyPage((cursor) =>
        answer(client.GET('/v1/celebrities', { params: { query: { cursor, limit: 100 } } })),
      ),
  });

export const useCelebrity = (slug: string, enabled = true) =>
  useQuery({
    queryKey: ofCelebrity(slug),
    enabled,
    queryFn: () => answer(client.GET('/v1/celebrities/{slug}', { params: { path: { slug } } })),
  });

export const useOverview = (slug: string, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ofCelebrity(slug, 'overview'),
    queryFn: () => answer(client.GET('/v1/celebrities/{slug}/overview', { params: { path: { slug } } })),
  });

export function useCreateCelebrity() {
  const cache = useQueryClient();
  return useMutation<CreatedCelebrity, ProblemError, NewCelebrity>({
    mutationFn: (body) => answer(client.POST('/v1/celebrities', { body })),
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: ALL });
      cache.invalidateQueries({ queryKey: ME });
    },
  });
}
