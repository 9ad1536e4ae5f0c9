import { afterEach, expect, it, vi } from 'vitest';
import { type ReplyEvent, say } from './fan';

const events = (...list: [number, string, object][]) =>
  list.map(([id, event, data]) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join('');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('takes a dropped reply up where it broke, asking with the same id', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const calls: RequestInit[] = [];
  const answers = [
    events([1, 'start', { message_id: 'msg_1' }], [2, 'delta', { text: 'Fue ' }]),
    events([3, 'delta', { text: 'Argentina' }], [4, 'done', { message_id: 'msg_1', status: 'DONE' }]),
  ];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    calls.push(init);
    return new Response(answers[calls.length - 1]);
  });
  const seen: ReplyEvent[] = [];
  const saying = {
    token: 't',
    conversation: 'cnv_1',
    text: '¿Quién?',
    clientMessageId: 'c1',
    signal: new AbortController().signal,
  };
  for await (const event of say(saying)) seen.push(event);

  expect(seen.flatMap((event) => (event.event === 'delta' ? event.text : [])).join('')).toBe('Fue Argentina');
  expect(calls).toHaveLength(2);
  expect(calls[1]?.body).toBe(calls[0]?.body);
  expect(calls[1]?.headers).toMatchObject({ 'Last-Event-ID': '2' });
});

it('does not repeat a question that was refused', async () => {
  let calls = 0;
  vi.stubGlobal('fetch', async () => {
    calls++;
    return Response.json({ code: 'rate_limited' }, { status: 429 });
  });
  const saying = {
    token: 't',
    conversation: 'cnv_1',
    text: 'x',
    clientMessageId: 'c1',
    signal: new AbortController().signal,
  };
  await expect(say(saying).next()).rejects.toMatchObject({ code: 'rate_limited', status: 429 });
  expect(calls).toBe(1);
});
