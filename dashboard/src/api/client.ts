import createClient from 'openapi-fetch';
import { problemOf, unreachable } from './problem';
import type { paths } from './schema';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The cookie that proves a change comes from our own page, echoed in a header. */
export function csrfToken(cookies: string = document.cookie): string | null {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(cookies);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

/** Any answer sets the cookie; a quick sign-in can come before the first one. */
async function firstToken(): Promise<string> {
  await fetch('/v1/about', { credentials: 'same-origin' });
  return csrfToken() ?? '';
}

/** What a call that changes something echoes to show that it comes from our own page. */
export const forgeryToken = async (): Promise<string> => csrfToken() ?? (await firstToken());

export const client = createClient<paths>({ credentials: 'same-origin' });

client.use({
  async onRequest({ request }) {
    if (SAFE.has(request.method)) return request;
    request.headers.set('X-XSRF-TOKEN', await forgeryToken());
    return request;
  },
});

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The answer of a call, or a thrown `ProblemError`. */
export async function answer<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}
