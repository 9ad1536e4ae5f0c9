import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Deployment } from '../api/types';

const key = (slug: string) => ofCelebrity(slug, 'deployments');

const deployments = (slug: string) =>
  queryOptions({
    queryKey: key(slug),
    queryFn: async () =>
      (await answer(client.GET('/v1/celebrities/{slug}/deployments', { params: { path: { slug } } }))).items,
  });

export const useDeployments = (slug: string) => useQuery(deployments(slug));

/** Changes the list as it is now, not as it was when the button was drawn. */
export function useAllowOrigins(slug: string, id: string) {
  const cache = useQueryClient();
  return useMutation<Deployment, ProblemError, (now: string[]) => string[]>({
    mutationFn: async (change) => {
      const all = await cache.fetchQuery({ ...deployments(slug), staleTime: 0 });
      const now = all.find((each) => each.id === id)?.allowed_origins ?? [];
      return answer(
        client.PATCH('/v1/celebrities/{slug}/deployments/{id}', {
          params: { path: { slug, id } },
          body: { allowed_origins: change(now) },
        }),
      );
    },
    onSuccess: (changed) =>
      cache.setQueryData<Deployment[]>(key(slug), (all) =>
        all?.map((each) => (each.id === changed.id ? changed : each)),
      ),
  });
}
