import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { ProblemError } from '../api/problem';
import { makePasskey, type PasskeyDeclined } from './passkey';

const PASSKEYS = ['me', 'passkeys'] as const;

export const usePasskeys = () =>
  useQuery({ queryKey: PASSKEYS, queryFn: () => answer(client.GET('/v1/me/passkeys')) });

export function useAddPasskey() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError | PasskeyDeclined, { label: string; password: string }>({
    mutationFn: async ({ label, password }) => {
      const { options } = await answer(client.POST('/v1/me/passkeys/options', { body: { password } }));
      const credential = await makePasskey(options);
      return answer(client.POST('/v1/me/passkeys', { body: { label, credential } }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: PASSKEYS }),
  });
}

export function useRemovePasskey() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, string>({
    mutationFn: (id) => answer(client.DELETE('/v1/me/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: PASSKEYS }),
  });
}
