import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const UNDO_MS = 7000;

export const notify = (message: string) => notifications.show({ message, color: 'violet' });
export const notifyFailure = (message: string) =>
  notifications.show({ message, color: 'red', autoClose: 8000, role: 'alert' });

/** A notice with a way back: `undo` when it is pressed, `settle` when it has gone without. Answers how to take it back. */
export function notifyUndo(message: string, word: string, undo: () => void, settle?: () => void): () => void {
  let undone = false;
  const id = notifications.show({
    color: 'violet',
    autoClose: UNDO_MS,
    onClose: () => {
      if (!undone) settle?.();
    },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text>{message}</Text>
        <Button
          size="compact-sm"
          variant="subtle"
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
