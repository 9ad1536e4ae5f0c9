import { Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemError } from '../api/problem';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { Refusal } from '../frame/Refusal';
import { CurrentPassword } from './CurrentPassword';

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
  const [password, setPassword] = useState('');
  return (
    <DialogForm
      submit={submit}
      ready={password !== ''}
      pending={mutation.isPending}
      onSubmit={() => mutation.mutate(password, { onSuccess: onDone })}
      onClose={onClose}
    >
      <Text>{text}</Text>
      <Refusal error={mutation.error} />
      <CurrentPassword value={password} onChange={setPassword} focused />
    </DialogForm>
  );
}
