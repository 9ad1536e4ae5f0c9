import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../frame/Dialog';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
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
  const { frame, settings, account } = useMessages();
  const words = settings.factor;
  const text = useProblemText();
  const remove = useRemoveSecondFactor();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password && code.trim()) remove.mutate({ password, code: code.trim() }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{words.removeText}</Text>
        {remove.error && (
          <Alert color="red" role="alert">
            {text.of(remove.error)}
          </Alert>
        )}
        <PasswordInput
          data-autofocus
          label={settings.password.current}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <TextInput
          label={account.code.label}
          description={account.code.hint}
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" color="red" disabled={!password || !code.trim()} loading={remove.isPending}>
            {words.remove}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
