import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, teamClient } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ofTeam, SUPPORT } from '../api/queries';
import type { SupportAccess } from '../api/types';
import type { Team } from '../frame/teams';

const OFTEN = 30_000;

/** One's own, for the platform's people; asked again and again, because the team may end one at any time. */
export const useOwnAccesses = (enabled: boolean) =>
  useQuery({
    queryKey: SUPPORT,
    enabled,
    refetchInterval: OFTEN,
    queryFn: () => answer(client.GET('/v1/platform/support-access', { params: { query: { limit: 100 } } })),
  });

export const openTo = (team: Team, accesses: SupportAccess[] | undefined) =>
  accesses?.find(({ kind, slug, status }) => status === 'OPEN' && kind === team.kind && slug === team.slug);

export function useOpenAccess(team: Team) {
  const changed = useChanged(team);
  return useMutation<SupportAccess, ProblemError, { reason: string; hours: number }>({
    mutationFn: (wanted) => {
      const where = team.kind === 'BRAND' ? { brand: team.slug } : { celebrity: team.slug };
      return answer(client.POST('/v1/platform/support-access', { body: { ...where, ...wanted } }));
    },
    onSuccess: changed,
  });
}

export function useEndOwnAccess(team: Team) {
  const changed = useChanged(team);
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) =>
      answer(client.DELETE('/v1/platform/support-access/{id}', { params: { path: { id } } })),
    onSuccess: changed,
  });
}

export const useTeamAccesses = (team: Team) =>
  useInfiniteQuery({
    queryKey: ofTeam(team, 'support'),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(
        teamClient[team.kind].GET('/v1/celebrities/{slug}/support-access', {
          params: { path: { slug: team.slug }, query: { cursor, limit: 30 } },
        }),
      ),
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

export function useEndTeamAccess(team: Team) {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        teamClient[team.kind].DELETE('/v1/celebrities/{slug}/support-access/{id}', {
          params: { path: { slug: team.slug, id } },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: ofTeam(team, 'support') }),
  });
}

/** What can be seen of the team is another from now on. */
function useChanged(team: Team) {
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: SUPPORT });
    await cache.resetQueries({ queryKey: ofTeam(team) });
  };
}
