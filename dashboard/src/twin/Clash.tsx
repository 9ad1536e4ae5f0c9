import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { notify, notifyUndo } from '../frame/notices';
import { useFormats, useMessages } from '../messages/Messages';
import { fieldName } from './fields';
import type { Draft } from './useDraft';

/** Two people edited at once: what theirs changed, and the choice. */
export function Clash({ draft, clash }: { draft: Draft; clash: NonNullable<Draft['clash']> }) {
  const { frame, twin: words } = useMessages();
  const format = useFormats();
  const names = (fields: typeof clash.theirs) => format.list(fields.map((field) => fieldName(field, words)));
  return (
    <Alert color="yellow" icon={<IconUsers />} title={words.stale.title} role="alert" mb="lg">
      <Text>
        {clash.both.length ? words.stale.both(names(clash.both)) : words.stale.text(names(clash.theirs))}
      </Text>
      <Group gap="xs" mt="sm">
        <Button
          size="xs"
          onClick={() => {
            draft.keepMine();
            notify(words.stale.merged);
          }}
        >
          {words.stale.mine}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => notifyUndo(words.save.discarded, frame.undo, draft.discard())}
        >
          {words.stale.discard}
        </Button>
      </Group>
    </Alert>
  );
}
