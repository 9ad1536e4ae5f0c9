import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

export const ME = ['me'] as const;
/** Whether the last call reached the server. */
export const REACHED = ['reached'] as const;
export const ofCelebrity = (slug: string, ...rest: (string | number)[]) =>
  ['celebrity', slug, ...rest] as const;

/** One cache for the page. A 401 anywhere means that nobody is signed in any more: the guard shows the sign-in page. */
export function queryClient(): QueryClient {
  const onSuccess = () => {
    client.setQueryData(REACHED, true);
  };
  const onError = (error: Error) => {
    client.setQueryData(REACHED, !(error instanceof ProblemError) || error.status > 0);
    if (error instanceof ProblemError && error.status === 401 && error.code !== 'bad_credentials') {
      client.setQueryData(ME, null);
    }
    if (error instanceof ProblemError && error.code === 'not_allowed') rightsChanged(client);
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

/** Somebody's role is another than the page believes: what they may do is asked anew. */
function rightsChanged(client: QueryClient) {
  client.invalidateQueries({ queryKey: ME, exact: true });
  client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'celebrity' && queryKey.length === 2,
  });
}

/** Worth another try: no answer at all, or the server in trouble. A refusal is an answer. */
const isPassing = (error: Error) =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 502);
