import { Alert, Button, Divider } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { ProblemError } from '../api/problem';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { passkeysWork } from './passkey';
import { useSignInWithPasskey } from './session';

/** The way in without a password, where the browser knows it. */
export function PasskeyButton() {
  const { signIn: words } = useMessages().account;
  const text = useProblemText();
  const signIn = useSignInWithPasskey();
  if (!passkeysWork()) return null;
  return (
    <>
      <Divider label={words.or} />
      {signIn.error && (
        <Alert color={signIn.error instanceof ProblemError ? 'red' : 'violet'} role="alert">
          {signIn.error instanceof ProblemError ? text.of(signIn.error) : words.passkeyDeclined}
        </Alert>
      )}
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={20} />}
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
      >
        {words.passkey}
      </Button>
    </>
  );
}
