import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { everyPage } from '../api/pages';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Deployment, DeploymentChange, Page, Trial } from '../api/types';

const key = (slug: string, ...rest: string[]) => ofCelebrity(slug, 'deployments', ...rest);
const at = (slug: string, ...rest: string[]) =>
  ['celebrities', slug, 'deployments', ...rest].map(encodeURIComponent).join('/');

const deployments = (slug: string) =>
  queryOptions({
    queryKey: key(slug),
    queryFn: () =>
      everyPage((cursor) =>
        call<Page<Deployment>>('GET', `${at(slug)}?limit=200${cursor ? `&cursor=${cursor}` : ''}`),
      ),
  });

export const useDeployments = (slug: string) => useQuery(deployments(slug));

/** One place; what the list knows of it is shown at once. */
export function useDeployment(slug: string, id: string) {
  const cache = useQueryClient();
  return useQuery({
    queryKey: key(slug, id),
    queryFn: () => call<Deployment>('GET', at(slug, id)),
    placeholderData: () => cache.getQueryData<Deployment[]>(key(slug))?.find((each) => each.id === id),
  });
}

/** A little less than the hour for which the server lets in with it. */
const TRIAL_LASTS_MS = 55 * 60_000;

/**
 * Another begins where one is nearly over, and only there: with it the frame that shows it is loaded anew, and what was
 * written there is gone.
 */
export const trialLasts = {
  staleTime: TRIAL_LASTS_MS,
  refetchInterval: ({ state: { dataUpdatedAt: begun } }: { state: { dataUpdatedAt: number } }) =>
    begun > 0 && Math.max(begun + TRIAL_LASTS_MS - Date.now(), 60_000),
};

/** What lets one of the team into a place, open or not. */
export const useTrial = (slug: string, id: string) =>
  useQuery({
    queryKey: key(slug, id, 'trial'),
    ...trialLasts,
    gcTime: TRIAL_LASTS_MS,
    queryFn: () => call<Trial>('POST', at(slug, id, 'trials')),
  });

/** Shows the place in a trial of one's own as it would be with the change; without one, as it is saved. */
const wear = (slug: string, id: string, trial: string, change: DeploymentChange) =>
  call<null>('PUT', at(slug, id, 'trials', trial), change);

export const useWear = (slug: string, id: string) =>
  useMutation<null, ProblemError, { trial: string; change: DeploymentChange }>({
    mutationFn: ({ trial, change }) => wear(slug, id, trial, change),
  });

/** A trial for a form alone, which wears from the start what was unsaved when it began, unless that could not be saved. */
export const useFormTrial = (slug: string, id: string, unsaved: DeploymentChange) =>
  useQuery({
    queryKey: key(slug, id, 'trial', 'form'),
    ...trialLasts,
    gcTime: 0,
    queryFn: async () => {
      const trial = await call<Trial>('POST', at(slug, id, 'trials'));
      const nothing: DeploymentChange = {};
      if (Object.keys(unsaved).length === 0) return { ...trial, worn: nothing };
      const worn = await wear(slug, id, trial.id, unsaved).then(
        () => unsaved,
        () => nothing,
      );
      return { ...trial, worn };
    },
  });

function useKeep(slug: string) {
  const cache = useQueryClient();
  return (changed: Deployment) => {
    cache.setQueryData(key(slug, changed.id), changed);
    cache.setQueryData<Deployment[]>(key(slug), (all) =>
      all?.map((each) => (each.id === changed.id ? changed : each)),
    );
    cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'sightings') });
  };
}

export function useCreateDeployment(slug: string) {
  const cache = useQueryClient();
  return useMutation<Deployment, ProblemError, DeploymentChange>({
    mutationFn: (body) => call('POST', at(slug), body),
    onSuccess: (made) => {
      cache.setQueryData(key(slug, made.id), made);
      return cache.invalidateQueries({ queryKey: key(slug), exact: true });
    },
  });
}

/** The place alone: a trial of it goes on. */
export const overtaken = (cache: QueryClient, slug: string, id: string) =>
  cache.invalidateQueries({ queryKey: key(slug, id), exact: true });

/** Saves a change; who was overtaken by somebody else gets what they saved, so that both can be seen. */
export function useChangeDeployment(slug: string, id: string) {
  const cache = useQueryClient();
  const keep = useKeep(slug);
  return useMutation<Deployment, ProblemError, DeploymentChange>({
    mutationFn: (body) => call('PATCH', at(slug, id), body),
    onSuccess: keep,
    onError: (problem) => {
      if (problem.code === 'stale_revision') overtaken(cache, slug, id);
    },
  });
}

/** Changes the list as it is now, not as it was when the button was drawn. */
export function useAllowOrigins(slug: string, id: string) {
  const keep = useKeep(slug);
  return useMutation<Deployment, ProblemError, (now: string[]) => string[]>({
    mutationFn: async (change) => {
      const { allowed_origins, revision } = await call<Deployment>('GET', at(slug, id));
      return call('PATCH', at(slug, id), { allowed_origins: change(allowed_origins), revision });
    },
    onSuccess: keep,
  });
}
