import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Deployment } from '../api/types';

const key = (slug: string) => ofCelebrity(slug, 'deployments');

export const useDeployments = (slug: string) =>
  useQuery({
    queryKey: key(slug),
    queryFn: async () =>
      (await answer(client.GET('/v1/celebrities/{slug}/deployments', { params: { path: { slug } } }))).items,
  });

export function useAllowOrigins(slug: string, id: string) {
  const cache = useQueryClient();
  return useMutation<Deployment, ProblemError, string[]>({
    mutationFn: (allowed_origins) =>
      answer(
        client.PATCH('/v1/celebrities/{slug}/deployments/{id}', {
          params: { path: { slug, id } },
          body: { allowed_origins },
        }),
      ),
    onSuccess: (changed) =>
      cache.setQueryData<Deployment[]>(key(slug), (all) =>
        all?.map((each) => (each.id === changed.id ? changed : each)),
      ),
  });
}
