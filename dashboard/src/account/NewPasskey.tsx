import { Alert, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemError } from '../api/problem';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { CurrentPassword } from './CurrentPassword';
import { deviceOf } from './device';
import { useAddPasskey } from './passkeyQueries';

type Props = { opened: boolean; onClose: () => void; onDone: () => void };

export function NewPasskey(props: Props) {
  const { passkeys: words } = useMessages().settings;
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={words.add}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ onClose, onDone }: Props) {
  const { passkeys: words } = useMessages().settings;
  const text = useProblemText();
  const add = useAddPasskey();
  const [label, setLabel] = useState(() => deviceOf(navigator.userAgent));
  const [password, setPassword] = useState('');
  return (
    <DialogForm
      submit={words.add}
      ready={label.trim() !== '' && password !== ''}
      pending={add.isPending}
      onSubmit={() => add.mutate({ label: label.trim(), password }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <Text>{words.addText}</Text>
      {add.error && (
        <Alert color="red" role="alert">
          {add.error instanceof ProblemError ? text.of(add.error) : words.declined}
        </Alert>
      )}
      <TextInput
        label={words.label}
        description={words.labelHint}
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <CurrentPassword value={password} onChange={setPassword} focused />
    </DialogForm>
  );
}
