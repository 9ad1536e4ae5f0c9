import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import type { IsolationRun } from '../api/types';

const ISOLATION = ['platform', 'isolation'] as const;

/** The platform tests itself meanwhile: what it finds appears without being asked for. */
export const useIsolation = () =>
  useQuery({
    queryKey: ISOLATION,
    refetchInterval: 60_000,
    queryFn: () => answer(client.GET('/v1/platform/isolation')),
  });

export function useRunIsolation() {
  const cache = useQueryClient();
  return useMutation<IsolationRun, ProblemError>({
    mutationFn: () => answer(client.POST('/v1/platform/isolation/runs')),
    onSettled: () => cache.invalidateQueries({ queryKey: ISOLATION }),
  });
}
