import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ProblemError } from '../api/problem';
import { Dialog } from '../frame/Dialog';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';

type Props<T> = {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: string;
  submit: string;
  mutation: UseMutationResult<T, ProblemError, string>;
  onDone: (result: T) => void;
};

/** Asks for the password again before something that matters. */
export function PasswordDialog<T>(props: Props<T>) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <Form {...props} />
    </Dialog>
  );
}

function Form<T>({ onClose, text, submit, mutation, onDone }: Props<T>) {
  const { frame, settings } = useMessages();
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (password) mutation.mutate(password, { onSuccess: onDone });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <Text>{text}</Text>
        {mutation.error && (
          <Alert color="red" role="alert">
            {problemText.of(mutation.error)}
          </Alert>
        )}
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
          <Button type="submit" disabled={!password} loading={mutation.isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
