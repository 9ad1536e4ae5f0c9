import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCrown } from '@tabler/icons-react';
import { useState } from 'react';
import { PasswordDialog } from '../account/PasswordDialog';
import { notify, useNotifyProblem } from '../frame/notices';
import type { Team } from '../frame/teams';
import { useFormats, useMessages } from '../messages/Messages';
import { useAcceptOwnership, useCancelOwnership } from './queries';

/** The ownership was offered to the reader: yes, with their password, or no. */
export function OwnershipOffer({ team, until }: { team: Team; until: string }) {
  const { ownership: words } = useMessages().team;
  const format = useFormats();
  const onError = useNotifyProblem();
  const accept = useAcceptOwnership(team);
  const cancel = useCancelOwnership(team);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const done = () => {
    close();
    notify(words.accepted);
  };
  const decline = () =>
    cancel.mutate(undefined, {
      onSuccess: () => notify(words.withdrawn),
      onError,
    });
  return (
    <Alert color="violet" icon={<IconCrown />} title={words.forYouTitle} mb="lg">
      <Text>{words.forYou(format.date(until))}</Text>
      <Group gap="sm" mt="sm">
        <Button onClick={() => setAsking(true)}>{words.accept}</Button>
        <Button variant="default" loading={cancel.isPending} onClick={decline}>
          {words.decline}
        </Button>
      </Group>
      <PasswordDialog
        opened={asking}
        onClose={close}
        title={words.acceptTitle}
        text={words.acceptText}
        submit={words.accept}
        mutation={accept}
        onDone={done}
      />
    </Alert>
  );
}

/** What the owner sees while the other has not answered. */
export function OwnershipWaiting({ team, name, until }: { team: Team; name: string; until: string }) {
  const { ownership: words } = useMessages().team;
  const format = useFormats();
  const onError = useNotifyProblem();
  const cancel = useCancelOwnership(team);
  const withdraw = () =>
    cancel.mutate(undefined, {
      onSuccess: () => notify(words.withdrawn),
      onError,
    });
  return (
    <Alert color="violet" icon={<IconCrown />} mb="lg">
      <Group justify="space-between" gap="sm">
        <Text>{words.waiting(name, format.date(until))}</Text>
        <Button variant="default" size="xs" loading={cancel.isPending} onClick={withdraw}>
          {words.withdraw}
        </Button>
      </Group>
    </Alert>
  );
}
