import { serverEvents } from './events';
import { ProblemError, problemOf, unreachable } from './problem';
import type { MessageStatus, SourceRef } from './types';

/** The calls a fan's browser makes, used by the test chat: a bearer token, never the staff cookie. */
export type ReplyEvent =
  | { event: 'start'; message_id: string; fan_message_id: string; twin_version: number | null }
  | { event: 'delta'; text: string }
  | { event: 'sources'; sources: SourceRef[] }
  | { event: 'done'; message_id: string; status: MessageStatus }
  | { event: 'refused'; reason: string }
  | { event: 'error'; problem: { code?: string; detail?: string; reference?: string } };

const ENDS = new Set(['done', 'refused', 'error']);
const TRIES = 6;

async function fanPost(path: string, token: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(path, { ...init, method: 'POST', credentials: 'omit', headers }).catch(
    (cause) => {
      if (init.signal?.aborted) throw cause;
      throw unreachable();
    },
  );
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
  return response;
}

export async function openConversation(token: string): Promise<string> {
  const opened = await fanPost('/v1/conversations', token, { body: '{}' });
  return ((await opened.json()) as { id: string }).id;
}

export async function stopReply(token: string, conversation: string, message: string): Promise<void> {
  await fanPost(`/v1/conversations/${conversation}/messages/${message}/stop`, token);
}

type Saying = {
  token: string;
  conversation: string;
  text: string;
  clientMessageId: string;
  signal: AbortSignal;
};

/** Streams the reply; a dropped stream is taken up again where it broke, with the same id, so nothing doubles. */
export async function* say(saying: Saying): AsyncGenerator<ReplyEvent> {
  let lastId: string | null = null;
  for (let attempt = 0; ; attempt++) {
    try {
      for await (const event of replyEvents(saying, lastId)) {
        lastId = event.id ?? lastId;
        yield event.reply;
        if (ENDS.has(event.reply.event)) return;
      }
    } catch (problem) {
      if (saying.signal.aborted || (problem instanceof ProblemError && problem.status > 0)) throw problem;
    }
    if (attempt === TRIES) throw unreachable();
    await pause(1000 * 2 ** attempt, saying.signal);
  }
}

async function* replyEvents(saying: Saying, lastId: string | null) {
  const path = `/v1/conversations/${saying.conversation}/messages`;
  const body = JSON.stringify({ text: saying.text, client_message_id: saying.clientMessageId });
  const headers: Record<string, string> = { Accept: 'text/event-stream' };
  if (lastId) headers['Last-Event-ID'] = lastId;
  const response = await fanPost(path, saying.token, { body, headers, signal: saying.signal });
  if (!response.body) return;
  for await (const { id, event, data } of serverEvents(response.body)) {
    yield { id, reply: { event, ...JSON.parse(data) } as ReplyEvent };
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
