import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { PasskeyButton } from './PasskeyButton';
import { useSignIn } from './session';

export function CredentialsForm({ onCodeNeeded }: { onCodeNeeded: () => void }) {
  const { signIn: words } = useMessages().account;
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!email.trim() || !password) return;
    const onError = (problem: { code: string }) => problem.code === 'second_factor_needed' && onCodeNeeded();
    signIn.mutate({ email: email.trim(), password }, { onError });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {signIn.error?.code !== 'second_factor_needed' && <Refusal error={signIn.error} />}
        <TextInput
          label={words.email}
          type="email"
          autoComplete="username"
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && !email.trim() && words.emailMissing}
        />
        <PasswordInput
          label={words.password}
          autoComplete="current-password"
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && !password && words.passwordMissing}
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {words.submit}
        </Button>
        <Anchor component={Link} to="/forgot-password">
          {words.forgot}
        </Anchor>
        <PasskeyButton />
      </Stack>
    </form>
  );
}
