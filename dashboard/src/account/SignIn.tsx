import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useMessages } from '../messages/Messages';
import { CodeForm } from './CodeForm';
import { CredentialsForm } from './CredentialsForm';
import { Entrance } from './Entrance';
import { safeReturn } from './safeReturn';
import { useAbout, useMe } from './session';

/** The password first; then, for who has a second factor, its code. */
export function SignIn() {
  const { signIn: words, code } = useMessages().account;
  const [search] = useSearchParams();
  const [needsCode, setNeedsCode] = useState(false);
  const me = useMe();
  const demo = useAbout()?.demo ?? false;
  if (me.data) return <Navigate to={safeReturn(search.get('next'))} replace />;
  if (needsCode) {
    return (
      <Entrance title={code.title} purpose={code.purpose}>
        <CodeForm onBack={() => setNeedsCode(false)} />
      </Entrance>
    );
  }
  return (
    <Entrance title={words.title} purpose={words.purpose}>
      <CredentialsForm onCodeNeeded={() => setNeedsCode(true)} />
      {demo && (
        <Alert mt="lg" color="violet" icon={<IconInfoCircle />} title={words.demoTitle}>
          {words.demoHint}
        </Alert>
      )}
    </Entrance>
  );
}
