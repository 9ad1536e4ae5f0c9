import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Brand } from '../frame/Brand';
import { usePageTitle } from '../frame/usePageTitle';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { LanguageSwitch } from './LanguageSwitch';
import { SchemeSwitch } from './SchemeSwitch';
import classes from './SignIn.module.css';
import { safeReturn } from './safeReturn';
import { useIsDemo, useMe, useSignIn } from './session';

export function SignIn() {
  const { signIn: words } = useMessages().account;
  const [search] = useSearchParams();
  const me = useMe();
  const demo = useIsDemo();
  usePageTitle(words.title);
  if (me.data) return <Navigate to={safeReturn(search.get('next'))} replace />;
  return (
    <div className={classes.page}>
      <aside className={classes.promise} aria-hidden="true">
        <Rings />
        <p className={classes.promiseTitle}>{words.promise}</p>
        <p className={classes.promiseText}>{words.promiseText}</p>
      </aside>
      <main className={classes.main}>
        <div className={classes.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
        <div className={classes.form}>
          <Brand />
          <Title order={1} mt="lg">
            {words.title}
          </Title>
          <Text c="dimmed" mb="lg">
            {words.purpose}
          </Text>
          <CredentialsForm />
          {demo && (
            <Alert mt="lg" color="violet" icon={<IconInfoCircle />} title={words.demoTitle}>
              {words.demoHint}
            </Alert>
          )}
        </div>
      </main>
    </div>
  );
}

function CredentialsForm() {
  const { signIn: words } = useMessages().account;
  const signIn = useSignIn();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) signIn.mutate({ email: email.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {signIn.error && (
          <Alert color="red" role="alert">
            {problemText.of(signIn.error)}
          </Alert>
        )}
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
      </Stack>
    </form>
  );
}

const VOICE = [8, 16, 28, 14, 36, 52, 30, 44, 22, 34, 12, 20, 8];

/** The person, the twin, and the one voice that runs through both. */
function Rings() {
  return (
    <svg viewBox="0 0 148 100" className={classes.rings} role="presentation">
      <g fill="none" stroke="currentColor" strokeWidth="2.5">
        <circle cx="50" cy="50" r="46" />
        <circle cx="98" cy="50" r="46" fill="currentColor" fillOpacity=".16" />
        <g strokeLinecap="round">
          {VOICE.map((height, bar) => {
            const x = 20 + bar * 9;
            return <path key={x} d={`M${x} ${50 - height / 2}v${height}`} />;
          })}
        </g>
      </g>
    </svg>
  );
}
