import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { NewPassword } from '../account/NewPassword';
import type { JoinedTeam } from '../api/types';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useJoin } from './joining';

type Props = { token: string; email: string; onDone: (joined: JoinedTeam) => void };

/** A new account of the invited address. */
export function JoinForm({ token, email, onDone }: Props) {
  const { invitation: words } = useMessages().team;
  const text = useProblemText();
  const join = useJoin(token);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const refused = new Map(join.error?.errors.map((each) => [each.field, text.ofField(each)]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && password) join.mutate({ name: name.trim(), password }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {refused.size === 0 && <Refusal error={join.error} />}
        <TextInput
          label={words.email}
          type="email"
          autoComplete="username"
          size="md"
          value={email}
          readOnly
        />
        <TextInput
          label={words.name}
          autoComplete="name"
          size="md"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={(tried && !name.trim() && words.nameMissing) || refused.get('name')}
        />
        <NewPassword
          label={words.password}
          value={password}
          onChange={setPassword}
          refused={refused.get('password')}
          size="md"
        />
        <Button type="submit" size="md" loading={join.isPending || join.isSuccess}>
          {words.create}
        </Button>
      </Stack>
    </form>
  );
}
