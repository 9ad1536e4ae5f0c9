import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { answer, client } from '../api/client';
import { openConversation, say, stopReply } from '../api/fan';
import { asProblem, type ProblemError } from '../api/problem';
import { ofCelebrity } from '../api/queries';
import type { Language, Session } from '../api/types';
import { uuid } from '../api/uuid';
import { chatState, type Turn } from './chatState';

type Seat = { session: Session; conversation: string };

/** A conversation with the draft, held as a fan would hold it: a session, then streamed replies. */
export function useTestChat(slug: string, locale: Language) {
  const cache = useQueryClient();
  const [turns, dispatch] = useReducer(chatState, []);
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const seat = useRef<Promise<Seat> | null>(null);
  const running = useRef<AbortController | null>(null);

  const sit = useCallback(() => {
    const taken = takeSeat(slug, locale);
    seat.current = taken;
    const isCurrent = () => seat.current === taken;
    taken.then(
      (found) => isCurrent() && setSession(found.session),
      (cause) => isCurrent() && setProblem(asProblem(cause)),
    );
  }, [slug, locale]);

  const restart = useCallback(() => {
    running.current?.abort();
    dispatch({ type: 'cleared' });
    setProblem(null);
    setSession(null);
    sit();
  }, [sit]);

  useEffect(() => {
    restart();
    return () => running.current?.abort();
  }, [restart]);

  const ask = async (question: string, again?: Turn) => {
    const id = again && !again.settled ? again.id : uuid();
    const control = new AbortController();
    running.current = control;
    dispatch({ type: 'asked', id, question, instead: again?.id });
    const stream = async () => {
      const { session, conversation } = await (seat.current ?? Promise.reject(new Error('no session')));
      const saying = {
        token: session.token,
        conversation,
        text: question,
        clientMessageId: id,
        signal: control.signal,
      };
      for await (const event of say(saying)) dispatch({ type: 'event', id, event });
      cache.invalidateQueries({ queryKey: ofCelebrity(slug, 'overview') });
    };
    try {
      await stream().catch((cause) => {
        if (asProblem(cause).code !== 'session_expired') throw cause;
        sit();
        return stream();
      });
    } catch (cause) {
      if (!control.signal.aborted) dispatch({ type: 'failed', id, code: asProblem(cause).code });
    }
  };

  const stop = async () => {
    const turn = turns.find((each) => each.state === 'streaming');
    if (!turn?.messageId || !seat.current) return;
    const { session, conversation } = await seat.current;
    await stopReply(session.token, conversation, turn.messageId).catch((cause) =>
      dispatch({ type: 'failed', id: turn.id, code: asProblem(cause).code }),
    );
  };

  return { turns, session, problem, ask, stop, restart };
}

async function takeSeat(slug: string, locale: Language): Promise<Seat> {
  const session = await answer(
    client.POST('/v1/celebrities/{slug}/twin/preview-sessions', {
      params: { path: { slug } },
      body: { locale },
    }),
  );
  return { session, conversation: await openConversation(session.token) };
}
