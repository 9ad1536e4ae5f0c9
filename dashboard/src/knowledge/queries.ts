import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, client } from '../api/client';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Language, Source } from '../api/types';

const SOURCES = (slug: string) => ofCelebrity(slug, 'sources');
const UNANSWERED = (slug: string) => ofCelebrity(slug, 'unanswered');
const LIMIT = 100;

export const isWorking = (source: Source) => source.status === 'QUEUED' || source.status === 'READING';

/** The documents; asks again every second while one of them is being read. */
export const useSources = (slug: string) =>
  useQuery({
    queryKey: SOURCES(slug),
    refetchInterval: ({ state }) => (state.data?.some(isWorking) ? 1000 : false),
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          client.GET('/v1/celebrities/{slug}/knowledge/sources', {
            params: { path: { slug }, query: { cursor, limit: LIMIT } },
          }),
        ),
      ),
  });

/** Fetches anew what a document more or less changes. */
export const useRefreshSources = (slug: string) => {
  const cache = useQueryClient();
  return useCallback(() => {
    for (const part of ['sources', 'passages', 'recall', 'overview'])
      cache.invalidateQueries({ queryKey: ofCelebrity(slug, part) });
  }, [cache, slug]);
};

export const usePassages = (slug: string, id: string) =>
  useQuery({
    queryKey: ofCelebrity(slug, 'passages', id),
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          client.GET('/v1/celebrities/{slug}/knowledge/sources/{source}/passages', {
            params: { path: { slug, source: id }, query: { cursor, limit: LIMIT } },
          }),
        ),
      ),
  });

export function useDeleteSource(slug: string) {
  const refresh = useRefreshSources(slug);
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        client.DELETE('/v1/celebrities/{slug}/knowledge/sources/{source}', {
          params: { path: { slug, source: id } },
        }),
      ),
    onSuccess: refresh,
  });
}

export const useRecall = (slug: string, q: string, language: Language) =>
  useQuery({
    queryKey: ofCelebrity(slug, 'recall', language, q),
    enabled: q !== '',
    queryFn: async () =>
      (
        await answer(
          client.GET('/v1/celebrities/{slug}/knowledge/recall', {
            params: { path: { slug }, query: { q, language } },
          }),
        )
      ).items,
  });

export const useUnanswered = (slug: string) =>
  useQuery({
    queryKey: UNANSWERED(slug),
    queryFn: () =>
      everyPage((cursor) =>
        answer(
          client.GET('/v1/celebrities/{slug}/knowledge/unanswered', {
            params: { path: { slug }, query: { cursor, limit: LIMIT } },
          }),
        ),
      ),
  });

export function useUnansweredList(slug: string) {
  const cache = useQueryClient();
  return {
    refresh: () => {
      cache.invalidateQueries({ queryKey: UNANSWERED(slug) });
      cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'overview') });
    },
    /** Outlives the page: a dismissal still pending when the tab closes is sent on its way out. */
    dismiss: (id: string) =>
      answer(
        client.DELETE('/v1/celebrities/{slug}/knowledge/unanswered/{question}', {
          params: { path: { slug, question: id } },
          keepalive: true,
        }),
      ),
  };
}
