import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ME } from '../api/queries';
import type { Language, Me, RecoveryCodes, SecondFactorSetUp } from '../api/types';

const SESSIONS = ['me', 'sessions'] as const;
const SECOND_FACTOR = ['me', 'two-factor'] as const;

export function useSaveProfile() {
  const cache = useQueryClient();
  return useMutation<Me, ProblemError, { name?: string; locale?: Language }>({
    mutationFn: (body) => answer(client.PATCH('/v1/me', { body })),
    onSuccess: (me) => cache.setQueryData(ME, me),
  });
}

export const useAskVerification = () =>
  useMutation<unknown, ProblemError, void>({
    mutationFn: () => answer(client.POST('/v1/me/email-verification')),
  });

export function useChangePassword() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, { current: string; password: string }>({
    mutationFn: (body) => answer(client.POST('/v1/me/password', { body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export const useSecondFactor = () =>
  useQuery({ queryKey: SECOND_FACTOR, queryFn: () => answer(client.GET('/v1/me/two-factor')) });

export const useBeginSecondFactor = () =>
  useMutation<SecondFactorSetUp, ProblemError, string>({
    mutationFn: (password) => answer(client.POST('/v1/me/two-factor', { body: { password } })),
  });

export function useConfirmSecondFactor() {
  const changed = useSecondFactorChanged();
  return useMutation<RecoveryCodes, ProblemError, string>({
    mutationFn: (code) => answer(client.POST('/v1/me/two-factor/confirm', { body: { code } })),
    onSuccess: changed,
  });
}

export function useRenewRecoveryCodes() {
  const changed = useSecondFactorChanged();
  return useMutation<RecoveryCodes, ProblemError, string>({
    mutationFn: (password) => answer(client.POST('/v1/me/two-factor/recovery-codes', { body: { password } })),
    onSuccess: changed,
  });
}

export function useRemoveSecondFactor() {
  const changed = useSecondFactorChanged();
  return useMutation<unknown, ProblemError, { password: string; code: string }>({
    mutationFn: (body) => answer(client.POST('/v1/me/two-factor/removal', { body })),
    onSuccess: changed,
  });
}

function useSecondFactorChanged() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: SECOND_FACTOR });
}

export const useSessions = () =>
  useQuery({ queryKey: SESSIONS, queryFn: () => answer(client.GET('/v1/me/sessions')) });

/** Ends one session, or all but this one. */
export function useEndSession() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, string | null>({
    mutationFn: (id) =>
      answer(
        id === null
          ? client.DELETE('/v1/me/sessions')
          : client.DELETE('/v1/me/sessions/{id}', { params: { path: { id } } }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: SESSIONS }),
  });
}
