import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { ProblemError } from '../../api/problem';
import { ofCelebrity } from '../../api/queries';
import type { SiteIdentity, SiteSecret } from '../../api/types';

const key = (slug: string, id: string) => ofCelebrity(slug, 'deployments', id, 'identity');
const at = (slug: string, id: string) => `celebrities/${slug}/deployments/${id}/identity`;

export const useIdentity = (slug: string, id: string) =>
  useQuery({ queryKey: key(slug, id), queryFn: () => call<SiteIdentity>('GET', at(slug, id)) });

/** Takes tokens that the site signs with keys it publishes. */
export function useKeysOfSite(slug: string, id: string) {
  const cache = useQueryClient();
  return useMutation<SiteIdentity, ProblemError, string>({
    mutationFn: (jwks_url) => call('PUT', at(slug, id), { jwks_url }),
    onSuccess: (identity) => cache.setQueryData(key(slug, id), identity),
  });
}

export function useForgetIdentity(slug: string, id: string) {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () => call('DELETE', at(slug, id)),
    onSuccess: () => cache.invalidateQueries({ queryKey: key(slug, id) }),
  });
}

export function useMakeSecret(slug: string, id: string) {
  const cache = useQueryClient();
  return useMutation<SiteSecret, ProblemError, void>({
    mutationFn: () => call('POST', `${at(slug, id)}/secret`),
    onSuccess: ({ identity }) => cache.setQueryData(key(slug, id), identity),
  });
}
