import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { ApiKeyMade, NewApiKey } from '../api/types';

const keysOf = (slug: string) => ofCelebrity(slug, 'keys');

export const useKeys = (slug: string) =>
  useQuery({
    queryKey: keysOf(slug),
    queryFn: () => answer(client.GET('/v1/celebrities/{slug}/keys', { params: { path: { slug } } })),
  });

/** The scopes one can give: none that includes what one may not do oneself. */
export const useGrantableScopes = (slug: string) =>
  useQuery({
    queryKey: ofCelebrity(slug, 'keys', 'scopes'),
    queryFn: () => answer(client.GET('/v1/celebrities/{slug}/keys/scopes', { params: { path: { slug } } })),
  });

export function useMakeKey(slug: string) {
  const cache = useQueryClient();
  return useMutation<ApiKeyMade, ProblemError, NewApiKey>({
    mutationFn: (body) =>
      answer(client.POST('/v1/celebrities/{slug}/keys', { params: { path: { slug } }, body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(slug) }),
  });
}

export function useRotateKey(slug: string, key: string) {
  const cache = useQueryClient();
  return useMutation<ApiKeyMade, ProblemError, { overlap_hours: number; password: string }>({
    mutationFn: (body) =>
      answer(
        client.POST('/v1/celebrities/{slug}/keys/{key}/rotation', { params: { path: { slug, key } }, body }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(slug) }),
  });
}

export function useRevokeKey(slug: string, key: string) {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () =>
      answer(client.DELETE('/v1/celebrities/{slug}/keys/{key}', { params: { path: { slug, key } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(slug) }),
  });
}
