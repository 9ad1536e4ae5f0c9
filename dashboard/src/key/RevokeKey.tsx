import { Button, Group, Text } from '@mantine/core';
import type { ApiKey } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { notify, notifyFailure } from '../frame/notices';
import type { Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useRevokeKey } from './queries';

type Props = { team: Team; one: ApiKey; opened: boolean; onClose: () => void };

/** Says what will stop working, then revokes. */
export function RevokeKey({ team, one, opened, onClose }: Props) {
  const { frame, key } = useMessages();
  const words = key.revoke;
  const text = useProblemText();
  const revoke = useRevokeKey(team, one.id);
  const confirm = () =>
    revoke.mutate(undefined, {
      onSuccess: () => {
        onClose();
        notify(words.done(one.name));
      },
      onError: (problem) => notifyFailure(text.of(problem)),
    });
  return (
    <Dialog opened={opened} onClose={onClose} title={words.title(one.name)}>
      <Text mb="lg">{words.text}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button color="red" loading={revoke.isPending} onClick={confirm}>
          {words.action}
        </Button>
      </Group>
    </Dialog>
  );
}
