import { forgeryToken } from '../api/client';
import type { Operation } from './description';
import { needsForgeryToken, type Proof, type Request } from './request';

/** What came back, as the page shows it. */
export type Outcome = { status: number; milliseconds: number; headers: [string, string][]; text: string };

/** The headers that tell a caller something. */
const TELLING = ['content-type', 'ratelimit', 'ratelimit-policy', 'retry-after', 'etag'];

/** Makes the call from this page: with the browser's cookies only where no token speaks for the caller. */
export async function run(
  operation: Operation,
  request: Request,
  proof: Proof,
  file: File | null,
): Promise<Outcome> {
  const headers = new Headers(request.headers);
  if (needsForgeryToken(operation, proof)) headers.set('X-XSRF-TOKEN', await forgeryToken());
  const begun = performance.now();
  const answer = await fetch(request.url, {
    method: request.method,
    headers,
    body: request.file ? formOf(request.file, file) : request.body,
    credentials: 'token' in proof ? 'omit' : 'same-origin',
  });
  const text = await answer.text();
  return {
    status: answer.status,
    milliseconds: Math.round(performance.now() - begun),
    headers: TELLING.flatMap((name): [string, string][] => {
      const value = answer.headers.get(name);
      return value ? [[name, value]] : [];
    }),
    text: pretty(text),
  };
}

function formOf(field: string, file: File | null): FormData {
  const form = new FormData();
  if (file) form.set(field, file);
  return form;
}

/** JSON with a line for each value; anything else as it came. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The token that a new session of a fan came with. */
export function fanTokenOf(operation: Operation, outcome: Outcome): string | undefined {
  if (outcome.status !== 201 || !operation.id.startsWith('session')) return undefined;
  const { token } = JSON.parse(outcome.text) as { token?: string };
  return token;
}
