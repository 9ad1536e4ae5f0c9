import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Personality, Twin, Version } from '../api/types';

const twinKey = (slug: string) => ofCelebrity(slug, 'twin');

export const useTwin = (slug: string) =>
  useQuery({
    queryKey: twinKey(slug),
    queryFn: () => answer(client.GET('/v1/celebrities/{slug}/twin', { params: { path: { slug } } })),
  });

export const useVersions = (slug: string) =>
  useQuery({
    queryKey: ofCelebrity(slug, 'versions'),
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          client.GET('/v1/celebrities/{slug}/twin/versions', {
            params: { path: { slug }, query: { cursor, limit: 100 } },
          }),
        ),
      ),
  });

export function useSaveTwin(slug: string) {
  const cache = useQueryClient();
  const onError = useStale(slug);
  return useMutation<Twin, ProblemError, { personality: Personality; revision: number }>({
    mutationFn: (body) =>
      answer(client.PUT('/v1/celebrities/{slug}/twin', { params: { path: { slug } }, body })),
    onError,
    onSuccess: (twin) => {
      cache.setQueryData(twinKey(slug), twin);
      cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'overview') });
    },
  });
}

/** Somebody else saved: their draft is fetched, so that both sides can be seen and the next try stands on it. */
function useStale(slug: string) {
  const cache = useQueryClient();
  return (problem: ProblemError) => {
    if (problem.code === 'stale_revision') cache.invalidateQueries({ queryKey: twinKey(slug) });
  };
}

/** What publishing touches: everything known of the celebrity, its status and live version included. */
function useRefresh(slug: string) {
  const cache = useQueryClient();
  return () => {
    cache.invalidateQueries({ queryKey: ofCelebrity(slug) });
    cache.invalidateQueries({ queryKey: ['celebrities'] });
  };
}

export function usePublish(slug: string) {
  const refresh = useRefresh(slug);
  const onError = useStale(slug);
  return useMutation<Version, ProblemError, { note?: string; revision: number }>({
    mutationFn: (body) =>
      answer(client.POST('/v1/celebrities/{slug}/twin/versions', { params: { path: { slug } }, body })),
    onError,
    onSuccess: refresh,
  });
}

export function useMakeLive(slug: string) {
  const refresh = useRefresh(slug);
  return useMutation<Version, ProblemError, number>({
    mutationFn: (number) =>
      answer(
        client.POST('/v1/celebrities/{slug}/twin/versions/{number}/live', {
          params: { path: { slug, number } },
        }),
      ),
    onSuccess: refresh,
  });
}
