import { Button, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Language } from '../api/types';
import { Bubble } from '../conversation/Bubble';
import { useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import type { Turn } from './chatState';
import classes from './TestChat.module.css';
import type { useTestChat } from './useTestChat';

type Chat = ReturnType<typeof useTestChat>;
const NEAR = 80;

/** The talk so far: disclosure, greeting, turns; suggested questions before the first one. */
export function TestLog({ chat, language }: { chat: Chat; language: Language }) {
  const { chat: words } = useMessages().conversation;
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  // Follows the words while the reader is at the end; whoever scrolled up to read is left in peace.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the turns grow
  useEffect(() => {
    if (atEnd.current) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [chat.turns]);
  const onScroll = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = log.current ?? {};
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
  };
  if (!chat.session) return <LogSkeleton />;
  const { twin } = chat.session;
  return (
    <>
      <div
        ref={log}
        className={classes.log}
        onScroll={onScroll}
        role="log"
        // Streamed words would be read out one by one: the status below says each answer once.
        aria-live="off"
        aria-label={words.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Text size="xs" c="dimmed" ta="center" lang={language}>
          {twin.disclosure}
        </Text>
        <Bubble from="TWIN" name={twin.name} text={twin.greeting} language={language} />
        {chat.turns.length === 0 && twin.suggested_questions.length > 0 && (
          <div className={classes.suggested}>
            {twin.suggested_questions.map((question) => (
              <Button
                key={question}
                className={classes.suggestion}
                variant="default"
                size="compact-sm"
                radius="xl"
                lang={language}
                onClick={() => chat.ask(question)}
              >
                {question}
              </Button>
            ))}
          </div>
        )}
        {chat.turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} twin={twin.name} language={language} onRetry={chat.ask} />
        ))}
      </div>
      <Outcome turn={chat.turns.at(-1)} twin={twin.name} />
    </>
  );
}

/** The finished answer, for whom cannot see it; what failed says so itself. */
function Outcome({ turn, twin }: { turn: Turn | undefined; twin: string }) {
  const words = useMessages().conversation;
  const said = turn && turn.state !== 'streaming' && turn.reply && `${twin}: ${turn.reply}`;
  const ended = turn?.state === 'stopped' ? words.stopped : turn?.state === 'refused' && words.chat.refused;
  return <VisuallyHidden role="status">{[said, ended].filter(Boolean).join(' ')}</VisuallyHidden>;
}

/** A greeting and some questions to come. */
function LogSkeleton() {
  return (
    <div className={`${classes.log} after-a-moment`} aria-busy="true">
      <Skeleton height={12} width="70%" mx="auto" />
      <Skeleton height={64} width="82%" radius="lg" />
      <Skeleton height={32} width="60%" radius="xl" />
      <Skeleton height={32} width="68%" radius="xl" />
    </div>
  );
}

type TurnProps = { turn: Turn; twin: string; language: Language; onRetry: Chat['ask'] };

function TurnView({ turn, twin, language, onRetry }: TurnProps) {
  const { conversation: words, problem } = useMessages();
  const why = turn.problem && wordFor(problem.byCode, turn.problem);
  const meta = {
    streaming: null,
    done: null,
    stopped: words.stopped,
    refused: words.chat.refused,
    failed: (
      <>
        <span role="alert">{why ?? words.failed}</span>
        <Button size="compact-xs" variant="light" onClick={() => onRetry(turn.question, turn)}>
          {words.chat.retry}
        </Button>
      </>
    ),
  }[turn.state];
  return (
    <>
      <Bubble from="FAN" name={words.drawer.fan} text={turn.question} language={language} />
      <Bubble
        from="TWIN"
        name={twin}
        text={turn.reply}
        sources={turn.sources}
        streaming={turn.state === 'streaming'}
        meta={meta}
        language={language}
      />
    </>
  );
}
