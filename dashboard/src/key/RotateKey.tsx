import { NativeSelect, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { Refusal } from '../frame/Refusal';
import type { Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
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
  const { key: words } = useMessages();
  const rotate = useRotateKey(team, one.id);
  const [hours, setHours] = useState(24);
  const [password, setPassword] = useState('');
  if (rotate.data) return <SecretOnce secret={rotate.data.secret} onDone={onClose} />;
  return (
    <DialogForm
      submit={words.rotate.action}
      ready={password !== ''}
      pending={rotate.isPending}
      onSubmit={() => rotate.mutate({ overlap_hours: hours, password }, { onSuccess: onSecret })}
      onClose={onClose}
    >
      <Text>{words.rotate.text}</Text>
      <Refusal error={rotate.error} />
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
    </DialogForm>
  );
}
