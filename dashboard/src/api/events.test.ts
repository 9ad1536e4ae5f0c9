import { expect, it } from 'vitest';
import { serverEvents } from './events';

const streamOf = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

async function all(...chunks: string[]) {
  const events = [];
  for await (const event of serverEvents(streamOf(...chunks))) events.push(event);
  return events;
}

it('reads events however the network cuts them', async () => {
  const events = await all(
    'retry: 1000\n\n: keep-alive\n\nid: 1\neve',
    'nt: delta\ndata: {"te',
    'xt":"Hola"}\n',
    '\nid: 2\nevent: done\ndata: {}\n\n',
  );
  expect(events).toEqual([
    { id: '1', event: 'delta', data: '{"text":"Hola"}' },
    { id: '2', event: 'done', data: '{}' },
  ]);
});

it('joins the lines of one event and accepts carriage returns', async () => {
  expect(await all('event: delta\r\ndata: one\r\ndata: two\r\n\r\n')).toEqual([
    { id: null, event: 'delta', data: 'one\ntwo' },
  ]);
});

it('drops an event that was cut off before its end', async () => {
  expect(await all('id: 1\ndata: whole\n\nid: 2\ndata: ha')).toEqual([
    { id: '1', event: 'message', data: 'whole' },
  ]);
});
