import type { IncomingMessage, ServerResponse } from 'node:http'

/** What every page may read. */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, ETag',
}

export function preflight(response: ServerResponse) {
  response
    .writeHead(204, {
      ...OPEN,
      'Access-Control-Allow-Headers': 'authorization, content-type, last-event-id, if-none-match',
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Max-Age': '600',
    })
    .end()
}

export function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
) {
  response
    .writeHead(status, { ...OPEN, 'Content-Type': 'application/json', ...headers })
    .end(JSON.stringify(body))
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
) {
  answer(
    response,
    status,
    { code, status, title: code },
    { 'Content-Type': 'application/problem+json', ...headers },
  )
}

export async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = ''
  for await (const piece of request) text += piece
  return text ? JSON.parse(text) : {}
}
