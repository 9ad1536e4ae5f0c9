import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { notify, notifyUndo } from '../frame/notices';
import { useFormats, useMessages } from '../messages/Messages';
import type { Draft } from './useDraft';

type Props<F> = {
  draft: Pick<Draft<never, F>, 'clash' | 'keepMine' | 'discard'>;
  name: (field: F) => string;
};

/** Two people edited at once: what theirs changed, and the choice. */
export function Clash<F extends string>({ draft, name }: Props<F>) {
  const { frame, draft: words } = useMessages();
  const format = useFormats();
  const { clash } = draft;
  if (!clash) return null;
  const names = (fields: F[]) => format.list(fields.map(name));
  const text = clash.both.length ? words.both(names(clash.both)) : words.theirs(names(clash.theirs));
  return (
    <Alert color="yellow" icon={<IconUsers />} title={words.stale} role="alert" mb="lg">
      <Text>{text}</Text>
      <Group gap="xs" mt="sm">
        <Button
          size="xs"
          onClick={() => {
            draft.keepMine();
            notify(words.merged);
          }}
        >
          {words.mine}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => notifyUndo(words.discarded, frame.undo, draft.discard())}
        >
          {words.discardMine}
        </Button>
      </Group>
    </Alert>
  );
}
