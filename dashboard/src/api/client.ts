import createClient, { defaultPathSerializer, type Middleware } from 'openapi-fetch';
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

const unforged: Middleware = {
  async onRequest({ request }) {
    if (SAFE.has(request.method)) return request;
    request.headers.set('X-XSRF-TOKEN', await forgeryToken());
    return request;
  },
};

const CELEBRITY = '/v1/celebrities/{slug}/';

/** Its calls to a celebrity's team go to the same place below another address. */
function clientAt(address: string) {
  const made = createClient<paths>({
    credentials: 'same-origin',
    pathSerializer: (path, values) => defaultPathSerializer(path.replace(CELEBRITY, address), values),
  });
  made.use(unforged);
  return made;
}

export const client = clientAt(CELEBRITY);

/** A brand's team and the platform's own answer as a celebrity's does: one description for all three. */
export const teamClient = {
  CELEBRITY: client,
  BRAND: clientAt('/v1/brands/{slug}/'),
  PLATFORM: clientAt('/v1/platform/'),
};

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The answer of a call, or a thrown `ProblemError`. */
export async function answer<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}
