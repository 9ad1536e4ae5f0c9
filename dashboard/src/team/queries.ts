import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ME, ofCelebrity } from '../api/queries';
import type { Language, Member, Role, SentInvitation } from '../api/types';

/** Whose team: a celebrity's, by its slug, or the platform's. */
export type Whose = string | null;

const keyOf = (whose: Whose, list: string) =>
  whose === null ? (['platform', list] as const) : ofCelebrity(whose, list);
const at = (slug: string) => ({ params: { path: { slug } } });

export const useMembers = (whose: Whose) =>
  useQuery({
    queryKey: keyOf(whose, 'members'),
    queryFn: () =>
      answer(
        whose === null
          ? client.GET('/v1/platform/members')
          : client.GET('/v1/celebrities/{slug}/members', at(whose)),
      ),
  });

export const useInvitations = (whose: Whose, enabled: boolean) =>
  useQuery({
    queryKey: keyOf(whose, 'invitations'),
    enabled,
    queryFn: () =>
      answer(
        whose === null
          ? client.GET('/v1/platform/invitations')
          : client.GET('/v1/celebrities/{slug}/invitations', at(whose)),
      ),
  });

/** Both lists anew, and what the signed-in person is. */
function useTeamChanged(whose: Whose) {
  const cache = useQueryClient();
  return () => {
    cache.invalidateQueries({ queryKey: keyOf(whose, 'members') });
    cache.invalidateQueries({ queryKey: keyOf(whose, 'invitations') });
    return cache.invalidateQueries({ queryKey: ME });
  };
}

export function useChangeRole(whose: Whose) {
  return useMutation<Member, ProblemError, { userId: string; role: Role }>({
    mutationFn: ({ userId, role }) =>
      answer(
        whose === null
          ? client.PATCH('/v1/platform/members/{userId}', { params: { path: { userId } }, body: { role } })
          : client.PATCH('/v1/celebrities/{slug}/members/{userId}', {
              params: { path: { slug: whose, userId } },
              body: { role },
            }),
      ),
    onSettled: useTeamChanged(whose),
  });
}

export function useRemoveMember(whose: Whose) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (userId) =>
      answer(
        whose === null
          ? client.DELETE('/v1/platform/members/{userId}', { params: { path: { userId } } })
          : client.DELETE('/v1/celebrities/{slug}/members/{userId}', {
              params: { path: { slug: whose, userId } },
            }),
      ),
    onSuccess: useTeamChanged(whose),
  });
}

export function useInvite(whose: Whose) {
  return useMutation<SentInvitation, ProblemError, { email: string; role: Role; locale: Language }>({
    mutationFn: (body) =>
      answer(
        whose === null
          ? client.POST('/v1/platform/invitations', { body })
          : client.POST('/v1/celebrities/{slug}/invitations', { ...at(whose), body }),
      ),
    onSuccess: useTeamChanged(whose),
  });
}

export function useResend(whose: Whose) {
  return useMutation<SentInvitation, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        whose === null
          ? client.POST('/v1/platform/invitations/{id}/resend', { params: { path: { id } } })
          : client.POST('/v1/celebrities/{slug}/invitations/{id}/resend', {
              params: { path: { slug: whose, id } },
            }),
      ),
    onSettled: useTeamChanged(whose),
  });
}

export function useRevoke(whose: Whose) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) =>
      answer(
        whose === null
          ? client.DELETE('/v1/platform/invitations/{id}', { params: { path: { id } } })
          : client.DELETE('/v1/celebrities/{slug}/invitations/{id}', {
              params: { path: { slug: whose, id } },
            }),
      ),
    onSettled: useTeamChanged(whose),
  });
}

export function useOfferOwnership(slug: string, userId: string) {
  return useMutation<Member, ProblemError, string>({
    mutationFn: (password) =>
      answer(
        client.POST('/v1/celebrities/{slug}/ownership-transfer', {
          ...at(slug),
          body: { user_id: userId, password },
        }),
      ),
    onSuccess: useTeamChanged(slug),
  });
}

export function useAcceptOwnership(slug: string) {
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (password) =>
      answer(
        client.POST('/v1/celebrities/{slug}/ownership-transfer/accept', { ...at(slug), body: { password } }),
      ),
    onSuccess: useTeamChanged(slug),
  });
}

export function useCancelOwnership(slug: string) {
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () => answer(client.DELETE('/v1/celebrities/{slug}/ownership-transfer', at(slug))),
    onSettled: useTeamChanged(slug),
  });
}
