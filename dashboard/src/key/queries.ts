import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, teamClient } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ofTeam } from '../api/queries';
import type { ApiKeyMade, NewApiKey } from '../api/types';
import { at, type Team } from '../frame/teams';

const keysOf = (team: Team) => ofTeam(team, 'keys');

export const useKeys = (team: Team) =>
  useQuery({
    queryKey: keysOf(team),
    queryFn: () => answer(teamClient[team.kind].GET('/v1/celebrities/{slug}/keys', at(team))),
  });

/** The scopes one can give: none that includes what one may not do oneself. */
export const useGrantableScopes = (team: Team) =>
  useQuery({
    queryKey: ofTeam(team, 'keys', 'scopes'),
    queryFn: () => answer(teamClient[team.kind].GET('/v1/celebrities/{slug}/keys/scopes', at(team))),
  });

export function useMakeKey(team: Team) {
  const cache = useQueryClient();
  return useMutation<ApiKeyMade, ProblemError, NewApiKey>({
    mutationFn: (body) =>
      answer(teamClient[team.kind].POST('/v1/celebrities/{slug}/keys', { ...at(team), body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(team) }),
  });
}

export function useRotateKey(team: Team, key: string) {
  const cache = useQueryClient();
  return useMutation<ApiKeyMade, ProblemError, { overlap_hours: number; password: string }>({
    mutationFn: (body) =>
      answer(
        teamClient[team.kind].POST('/v1/celebrities/{slug}/keys/{key}/rotation', {
          params: { path: { slug: team.slug, key } },
          body,
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(team) }),
  });
}

export function useRevokeKey(team: Team, key: string) {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () =>
      answer(
        teamClient[team.kind].DELETE('/v1/celebrities/{slug}/keys/{key}', {
          params: { path: { slug: team.slug, key } },
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysOf(team) }),
  });
}
