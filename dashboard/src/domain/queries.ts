import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Domain, Page } from '../api/types';

const key = (slug: string, place: string) => ofCelebrity(slug, 'deployments', place, 'domains');
const at = (slug: string, place: string) => `celebrities/${slug}/deployments/${place}/domains`;

/** What is being set up changes by itself, as the DNS does. */
const PACE_MS = 10_000;
const isSettled = ({ state }: Domain) => state === 'LIVE';

const domains = (slug: string, place: string) =>
  queryOptions({
    queryKey: key(slug, place),
    queryFn: async () => (await call<Page<Domain>>('GET', at(slug, place))).items,
  });

/** The names of those on which the page is shown. */
export const useOwnHosts = (slug: string, place: string) =>
  useQuery({
    ...domains(slug, place),
    select: (all) => all.filter(({ url }) => url).map(({ name }) => name),
  });

export const useDomains = (slug: string, place: string) =>
  useQuery({
    ...domains(slug, place),
    refetchInterval: ({ state }) => (state.data?.every(isSettled) ? false : PACE_MS),
  });

export function useAddDomain(slug: string, place: string) {
  const cache = useQueryClient();
  return useMutation<Domain, ProblemError, string>({
    mutationFn: (host) => call('POST', at(slug, place), { host }),
    onSuccess: () => cache.invalidateQueries({ queryKey: key(slug, place) }),
  });
}

export function useCheckDomain(slug: string, place: string, id: string) {
  const cache = useQueryClient();
  return useMutation<Domain, ProblemError, void>({
    mutationFn: () => call('POST', `${at(slug, place)}/${id}/check`),
    onSuccess: (checked) => {
      cache.setQueryData<Domain[]>(key(slug, place), (all) =>
        all?.map((each) => (each.id === id ? checked : each)),
      );
      cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'deployments'), exact: true });
    },
  });
}

export function useRemoveDomain(slug: string, place: string, id: string) {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () => call('DELETE', `${at(slug, place)}/${id}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'deployments') }),
  });
}
