import { forgeryToken } from './client';
import { problemOf, unreachable } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One call of the API by its address below /v1, or a thrown `ProblemError`. */
export async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = await forgeryToken();
  const init = { method, headers, credentials: 'same-origin', body: JSON.stringify(body) } as const;
  const response = await fetch(`/v1/${path}`, init).catch(() => {
    throw unreachable();
  });
  const told = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response, told);
  return told as T;
}
