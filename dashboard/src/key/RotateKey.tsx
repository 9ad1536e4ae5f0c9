import { Alert, Button, Group, NativeSelect, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ApiKey } from '../api/types';
import { Dialog } from '../frame/Dialog';
import type { Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useRotateKey } from './queries';
import { SecretOnce } from './SecretOnce';

const OVERLAPS = [0, 1, 24, 72, 168];

type Props = { team: Team; one: ApiKey; opened: boolean; onClose: () => void };

/** Makes another key instead of this one; both open for a while. */
export function RotateKey(props: Props) {
  const { key: words } = useMessages();
  const [isShown, setShown] = useState(false);
  const close = () => {
    setShown(false);
    props.onClose();
  };
  const { name } = props.one;
  return (
    <Dialog opened={props.opened} onClose={close} title={words.rotate.title(name)} locked={isShown}>
      <Form {...props} onClose={close} onSecret={() => setShown(true)} />
    </Dialog>
  );
}

function Form({ team, one, onClose, onSecret }: Props & { onSecret: () => void }) {
  const { frame, key: words } = useMessages();
  const text = useProblemText();
  const rotate = useRotateKey(team, one.id);
  const [hours, setHours] = useState(24);
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) rotate.mutate({ overlap_hours: hours, password }, { onSuccess: onSecret });
  };
  if (rotate.data) return <SecretOnce secret={rotate.data.secret} onDone={onClose} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{words.rotate.text}</Text>
        {rotate.error && (
          <Alert color="red" role="alert">
            {text.of(rotate.error)}
          </Alert>
        )}
        <NativeSelect
          label={words.rotate.overlap}
          value={hours}
          onChange={(event) => setHours(Number(event.currentTarget.value))}
          data={OVERLAPS.map((each) => ({
            value: String(each),
            label: each ? words.rotate.hours(each) : words.rotate.now,
          }))}
        />
        <PasswordInput
          label={words.password}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" disabled={!password} loading={rotate.isPending}>
            {words.rotate.action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
