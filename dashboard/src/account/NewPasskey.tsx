import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ProblemError } from '../api/problem';
import { Dialog } from '../frame/Dialog';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
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
  const { frame, settings } = useMessages();
  const words = settings.passkeys;
  const text = useProblemText();
  const add = useAddPasskey();
  const [label, setLabel] = useState(() => deviceOf(navigator.userAgent));
  const [password, setPassword] = useState('');
  const isReady = label.trim() !== '' && password !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) add.mutate({ label: label.trim(), password }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
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
        <PasswordInput
          data-autofocus
          label={settings.password.current}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" disabled={!isReady} loading={add.isPending}>
            {words.add}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
