import { MutationCache, Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

export const ME = ['me'] as const;
/** Whether the last call reached the server. */
export const REACHED = ['reached'] as const;
export const ofCelebrity = (slug: string, ...rest: (string | number)[]) =>
  ['celebrity', slug, ...rest] as const;

export const ofBrand = (slug: string, ...rest: (string | number)[]) => ['brand', slug, ...rest] as const;
export function ofTeam({ kind, slug }: { kind: string; slug: string }, ...rest: unknown[]) {
  if (kind === 'PLATFORM') return ['platform', ...rest] as const;
  return [kind === 'BRAND' ? 'brand' : 'celebrity', slug, ...rest] as const;
}
/** One's own support accesses. */
export const SUPPORT = ['support'] as const;

/** One cache for the page. A 401 anywhere means that nobody is signed in any more: the guard shows the sign-in page. */
export function queryClient(): QueryClient {
  const onSuccess = () => {
    client.setQueryData(REACHED, true);
  };
  const onError = (error: Error, cause?: unknown) => {
    client.setQueryData(REACHED, !(error instanceof ProblemError) || error.status > 0);
    if (error instanceof ProblemError && error.status === 401 && error.code !== 'bad_credentials') {
      client.setQueryData(ME, null);
    }
    const isTeams = cause instanceof Query && isTeam(cause);
    if (error instanceof ProblemError && RIGHTS.has(error.code) && !isTeams) rightsChanged(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError, onSuccess }),
    mutationCache: new MutationCache({ onError, onSuccess }),
    defaultOptions: {
      // A browser calls a machine without a network offline, though a server on it answers: every call is tried.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 15_000,
        retry: (tries, error) => tries < 2 && isPassing(error),
      },
    },
  });
  return client;
}

/** Somebody may do less than the page believes. */
const RIGHTS = new Set(['not_allowed', 'unknown_celebrity', 'unknown_brand']);
const isTeam = ({ queryKey }: Pick<Query, 'queryKey'>) =>
  (queryKey[0] === 'celebrity' || queryKey[0] === 'brand') && queryKey.length === 2;

/** What they may do is asked anew. */
function rightsChanged(client: QueryClient) {
  client.invalidateQueries({ queryKey: ME, exact: true });
  client.invalidateQueries({ predicate: isTeam });
}

/** Worth another try: no answer at all, or the server in trouble. A refusal is an answer. */
const isPassing = (error: Error) =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 502);
