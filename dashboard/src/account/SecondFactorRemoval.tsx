import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { CurrentPassword } from './CurrentPassword';
import { useRemoveSecondFactor } from './queries';

type Props = { opened: boolean; onClose: () => void; onDone: () => void };

export function SecondFactorRemoval({ opened, onClose, onDone }: Props) {
  const { factor: words } = useMessages().settings;
  return (
    <Dialog opened={opened} onClose={onClose} title={words.remove}>
      <Form onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function Form({ onClose, onDone }: Omit<Props, 'opened'>) {
  const { settings, account } = useMessages();
  const words = settings.factor;
  const remove = useRemoveSecondFactor();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  return (
    <DialogForm
      submit={words.remove}
      color="red"
      ready={password !== '' && code.trim() !== ''}
      pending={remove.isPending}
      onSubmit={() => remove.mutate({ password, code: code.trim() }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <Text>{words.removeText}</Text>
      <Refusal error={remove.error} />
      <CurrentPassword value={password} onChange={setPassword} focused />
      <TextInput
        label={account.code.label}
        description={account.code.hint}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
