import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import { asProblem, type ProblemError } from '../api/problem';
import { ME } from '../api/queries';
import type { Me } from '../api/types';
import { type PasskeyDeclined, signWithPasskey } from './passkey';

const ABOUT = ['about'] as const;

/** Who is signed in, or null. */
export const useMe = () =>
  useQuery({
    queryKey: ME,
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<Me | null> => {
      try {
        return await answer(client.GET('/v1/me'));
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status !== 401) throw problem;
        return null;
      }
    },
  });

/** What this installation is, known before anybody signs in. */
export const useAbout = () =>
  useQuery({ queryKey: ABOUT, staleTime: Infinity, queryFn: () => answer(client.GET('/v1/about')) }).data;

export function useSignIn() {
  const cache = useQueryClient();
  return useMutation<Me, ProblemError, { email: string; password: string }>({
    mutationFn: (credentials) => answer(client.POST('/v1/sign-in', { body: credentials })),
    onSuccess: (me) => become(cache, me),
  });
}

/** The code after the password; the server knows by a cookie whose password it was. */
export function useSecondStep() {
  const cache = useQueryClient();
  return useMutation<Me, ProblemError, string>({
    mutationFn: (code) => answer(client.POST('/v1/sign-in/second-factor', { body: { code } })),
    onSuccess: (me) => become(cache, me),
  });
}

export function useSignInWithPasskey() {
  const cache = useQueryClient();
  return useMutation<Me, ProblemError | PasskeyDeclined, void>({
    mutationFn: async () => {
      const { options } = await answer(client.POST('/v1/sign-in/passkey/options'));
      const credential = await signWithPasskey(options);
      return answer(client.POST('/v1/sign-in/passkey', { body: { credential } }));
    },
    onSuccess: (me) => become(cache, me),
  });
}

export function useSignOut() {
  const cache = useQueryClient();
  return useMutation<unknown, ProblemError, void>({
    mutationFn: () => answer(client.POST('/v1/sign-out')),
    onSuccess: () => become(cache, null),
  });
}

/** Somebody else sits here now: nothing that was loaded for the one before is theirs to see. */
function become(cache: QueryClient, me: Me | null) {
  cache.removeQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
  cache.setQueryData(ME, me);
}
