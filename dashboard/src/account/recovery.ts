import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { ME } from '../api/queries';

/** The secret of the mailed link this page was opened with; it does not stay in the address or the history. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return token;
}

export const useForgotten = () =>
  useMutation<unknown, ProblemError, string>({
    mutationFn: (email) => answer(client.POST('/v1/password-reset', { body: { email } })),
  });

export function useResetPassword() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, { token: string; password: string }>({
    mutationFn: (body) => answer(client.PUT('/v1/password-reset', { body })),
    onSuccess: () => cache.setQueryData(ME, null),
  });
}

export function useVerifyEmail() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (token) => answer(client.PUT('/v1/email-verification', { body: { token } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ME }),
  });
}
