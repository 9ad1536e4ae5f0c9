import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ProblemError } from '../api/problem';
import { en } from '../messages/en';
import { es } from '../messages/es';
import { useProblemText } from '../messages/problemText';

const UNDO_MS = 7000;

/** Read when a notice appears: the document knows the reader's language, a plain function does not. */
const closeButtonProps = () => ({
  'aria-label': document.documentElement.lang === 'es' ? es.frame.dismissNotice : en.frame.dismissNotice,
});

export const notify = (message: string) =>
  notifications.show({ message, color: 'violet', closeButtonProps: closeButtonProps() });
export const notifyFailure = (message: string) =>
  notifications.show({
    message,
    color: 'red',
    autoClose: 8000,
    role: 'alert',
    closeButtonProps: closeButtonProps(),
  });

/** For what failed by a press of a button: tells it in the reader's words. */
export function useNotifyProblem() {
  const text = useProblemText();
  return (problem: ProblemError) => notifyFailure(text.of(problem));
}

/** A notice with a way back: `undo` when it is pressed, `settle` when it has gone without. Answers how to take it back. */
export function notifyUndo(message: string, word: string, undo: () => void, settle?: () => void): () => void {
  let undone = false;
  const id = notifications.show({
    color: 'violet',
    autoClose: UNDO_MS,
    closeButtonProps: closeButtonProps(),
    onClose: () => {
      if (!undone) settle?.();
    },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text>{message}</Text>
        <Button
          size="compact-sm"
          variant="subtle"
          flex="none"
          onClick={() => {
            undone = true;
            undo();
            notifications.hide(id);
          }}
        >
          {word}
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
}
