import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, teamClient } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ME, ofTeam } from '../api/queries';
import type { Language, Member, Role, SentInvitation } from '../api/types';
import { type AnyTeam, at, type Team } from '../frame/teams';

export const useMembers = (team: AnyTeam) =>
  useQuery({
    queryKey: ofTeam(team, 'members'),
    queryFn: () => answer(teamClient[team.kind].GET('/v1/celebrities/{slug}/members', at(team))),
  });

export const useInvitations = (team: AnyTeam) =>
  useQuery({
    queryKey: ofTeam(team, 'invitations'),
    queryFn: () => answer(teamClient[team.kind].GET('/v1/celebrities/{slug}/invitations', at(team))),
  });

/** Both lists anew, and what the signed-in person is. */
function useTeamChanged(team: AnyTeam) {
  const cache = useQueryClient();
  return () => {
    cache.invalidateQueries({ queryKey: ofTeam(team, 'members') });
    cache.invalidateQueries({ queryKey: ofTeam(team, 'invitations') });
    return cache.invalidateQueries({ queryKey: ME });
  };
}

/** One's own rights in it are others afterwards. */
function useOwnershipChanged(team: Team) {
  const cache = useQueryClient();
  const changed = useTeamChanged(team);
  return () => {
    cache.invalidateQueries({ queryKey: ofTeam(team), exact: true });
    return changed();
  };
}

export function useChangeRole(team: AnyTeam) {
  return useMutation<Member, ProblemError, { userId: string; role: Role }>({
    mutationFn: ({ userId, role }) =>
      answer(
        teamClient[team.kind].PATCH('/v1/celebrities/{slug}/members/{userId}', {
          params: { path: { slug: team.slug, userId } },
          body: { role },
        }),
      ),
    onSettled: useTeamChanged(team),
  });
}

export function useRemoveMember(team: AnyTeam) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (userId) =>
      answer(
        teamClient[team.kind].DELETE('/v1/celebrities/{slug}/members/{userId}', {
          params: { path: { slug: team.slug, userId } },
        }),
      ),
    onSuccess: useTeamChanged(team),
  });
}

export function useInvite(team: AnyTeam) {
  return useMutation<SentInvitation, ProblemError, { email: string; role: Role; locale: Language }>({
    mutationFn: (body) =>
      answer(teamClient[team.kind].POST('/v1/celebrities/{slug}/invitations', { ...at(team), body })),
    onSuccess: useTeamChanged(team),
  });
}

export function useResend(team: AnyTeam) {
  return useMutation<SentInvitation, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        teamClient[team.kind].POST('/v1/celebrities/{slug}/invitations/{id}/resend', {
          params: { path: { slug: team.slug, id } },
        }),
      ),
    onSettled: useTeamChanged(team),
  });
}

export function useRevoke(team: AnyTeam) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        teamClient[team.kind].DELETE('/v1/celebrities/{slug}/invitations/{id}', {
          params: { path: { slug: team.slug, id } },
        }),
      ),
    onSettled: useTeamChanged(team),
  });
}

export function useOfferOwnership(team: Team, userId: string) {
  return useMutation<Member, ProblemError, string>({
    mutationFn: (password) =>
      answer(
        teamClient[team.kind].POST('/v1/celebrities/{slug}/ownership-transfer', {
          ...at(team),
          body: { user_id: userId, password },
        }),
      ),
    onSuccess: useTeamChanged(team),
  });
}

export function useAcceptOwnership(team: Team) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (password) =>
      answer(
        teamClient[team.kind].POST('/v1/celebrities/{slug}/ownership-transfer/accept', {
          ...at(team),
          body: { password },
        }),
      ),
    onSuccess: useOwnershipChanged(team),
  });
}

export function useCancelOwnership(team: Team) {
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () =>
      answer(teamClient[team.kind].DELETE('/v1/celebrities/{slug}/ownership-transfer', at(team))),
    onSettled: useTeamChanged(team),
  });
}
