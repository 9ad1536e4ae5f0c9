import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMay } from '../account/may';
import { asProblem } from '../api/problem';
import type { UnansweredQuestion } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { notifyFailure, notifyUndo } from '../frame/notices';
import { Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import classes from './Knowledge.module.css';
import { useUnanswered, useUnansweredList } from './queries';

type Props = { slug: string; onTry: (question: string) => void };

/** What fans asked and the knowledge could not answer: the list of what to upload next. */
export function Unanswered({ slug, onTry }: Props) {
  const { unanswered: words } = useMessages().knowledge;
  const mayDismiss = useMay(slug)('knowledge.edit');
  const questions = useUnanswered(slug);
  const { hidden, dismiss } = useDismiss(slug);
  const shown = questions.data?.filter(({ id }) => !hidden.has(id));
  return (
    <Part title={words.title} purpose={words.purpose} id="unanswered">
      {questions.isPending && <RowSkeleton rows={3} />}
      {questions.error && <Failure error={questions.error} retry={() => questions.refetch()} />}
      {shown?.length === 0 && <Empty drawing="check" text={words.empty} small />}
      <ul className={classes.questions}>
        {shown?.map((question) => (
          <li key={question.id}>
            <div className={classes.question}>
              <Text fw={600} lang={question.language}>
                {question.text}
              </Text>
              <Text size="xs" c="dimmed">
                {words.times(question.times)} · <When at={question.asked_at} />
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              aria-label={words.tryLabel(question.text)}
              onClick={() => onTry(question.text)}
            >
              {words.tryIt}
            </Button>
            {mayDismiss && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={words.dismissLabel(question.text)}
                onClick={() => dismiss(question)}
              >
                {words.dismiss}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Hides questions at once, whatever is fetched meanwhile, and sends the dismissal when the chance to undo has passed, or when the page goes. */
function useDismiss(slug: string) {
  const { frame, knowledge } = useMessages();
  const text = useProblemText();
  const list = useUnansweredList(slug);
  const pending = useRef(new Map<string, () => void>());
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const settleAll = () => {
      for (const settle of pending.current.values()) settle();
    };
    window.addEventListener('pagehide', settleAll);
    return () => {
      window.removeEventListener('pagehide', settleAll);
      settleAll();
    };
  }, []);
  const show = (id: string) => setHidden((all) => new Set([...all].filter((each) => each !== id)));
  const dismiss = ({ id }: UnansweredQuestion) => {
    const settle = () => {
      if (!pending.current.delete(id)) return;
      takeBack();
      list
        .dismiss(id)
        .catch((error) => {
          show(id);
          notifyFailure(text.of(asProblem(error)));
        })
        .finally(list.refresh);
    };
    const undo = () => {
      pending.current.delete(id);
      show(id);
    };
    pending.current.set(id, settle);
    setHidden((all) => new Set(all).add(id));
    const takeBack = notifyUndo(knowledge.unanswered.dismissed, frame.undo, undo, settle);
  };
  return { hidden, dismiss };
}
