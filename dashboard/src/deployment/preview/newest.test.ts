import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newest } from './newest';

/** Calls that end when the test says so. */
function calls() {
  const sent: string[] = [];
  const ends: (() => void)[] = [];
  const send = (value: string) => {
    sent.push(value);
    return new Promise<void>((end) => ends.push(end));
  };
  const end = () => {
    ends.shift()?.();
    return vi.advanceTimersByTimeAsync(0);
  };
  return { sent, send, end };
}

describe('sending what is newest', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until values have settled and sends the last', () => {
    const { sent, send } = calls();
    const feed = newest(send, 300);
    for (const letter of ['H', 'Ho', 'Hol', 'Hola']) {
      feed.take(letter);
      vi.advanceTimersByTime(200);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(sent).toEqual(['Hola']);
  });

  it('has one call under way at a time, and then sends only the newest', async () => {
    const { sent, send, end } = calls();
    const feed = newest(send, 300);
    for (const value of ['one', 'two', 'three']) {
      feed.take(value);
      vi.advanceTimersByTime(300);
    }
    expect(sent).toEqual(['one']);
    await end();
    expect(sent).toEqual(['one', 'three']);
    await end();
    expect(sent).toEqual(['one', 'three']);
  });

  it('sends nothing any more once it has ended', async () => {
    const { sent, send, end } = calls();
    const feed = newest(send, 300);
    feed.take('one');
    vi.advanceTimersByTime(300);
    feed.take('two');
    feed.end();
    await end();
    vi.advanceTimersByTime(300);
    expect(sent).toEqual(['one']);
  });
});
