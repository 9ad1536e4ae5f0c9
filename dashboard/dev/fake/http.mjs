/** What every handler needs: JSON in and out, refusals as problem+json. */
export class Refusal extends Error {
  constructor(status, code, more = {}, headers = {}) {
    super(code);
    Object.assign(this, { status, code, more, headers });
  }
}

export function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}

export function refuse(response, { status = 500, code = 'unexpected', more = {}, headers = {} }) {
  const problem = { title: code, status, code, reference: 'ref_4f1c22', ...more };
  send(response, status, problem, { 'Content-Type': 'application/problem+json', ...headers });
}

export async function bytesOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

export async function jsonOf(request) {
  const text = (await bytesOf(request)).toString();
  return text ? JSON.parse(text) : {};
}

export const cookie = (request, name) =>
  new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];

export function page(items, query) {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 25);
  const next = from + limit < items.length ? String(from + limit) : null;
  return { items: items.slice(from, from + limit), next_cursor: next };
}
