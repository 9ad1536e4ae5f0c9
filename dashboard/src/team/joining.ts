import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ME } from '../api/queries';
import type { JoinedTeam } from '../api/types';

/** What the mailed link invites to. Looked at once: each look counts against whoever tries links. */
export const useInvitation = (token: string) =>
  useQuery({
    queryKey: ['invitation', token],
    staleTime: Infinity,
    retry: false,
    queryFn: () => answer(client.POST('/v1/invitation', { body: { token } })),
  });

export function useJoin(token: string) {
  const cache = useQueryClient();
  return useMutation<JoinedTeam, ProblemError, { name: string; password: string }>({
    mutationFn: (body) => answer(client.POST('/v1/invitation/account', { body: { token, ...body } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ME }),
  });
}

export function useAcceptInvitation(token: string) {
  const cache = useQueryClient();
  return useMutation<JoinedTeam, ProblemError, void>({
    mutationFn: () => answer(client.POST('/v1/me/invitation', { body: { token } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ME }),
  });
}
