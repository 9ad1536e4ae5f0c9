import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { Entrance } from './Entrance';
import { NewPassword } from './NewPassword';
import { useLinkToken, useResetPassword } from './recovery';

/** Where the mailed link leads: a new password, once. */
export function ResetPassword() {
  const { reset: words } = useMessages().account;
  const token = useLinkToken();
  const reset = useResetPassword();
  return (
    <Entrance title={words.title} purpose={words.purpose}>
      {reset.isSuccess ? (
        <Stack gap="md">
          <Alert color="violet" icon={<IconCheck />} title={words.doneTitle} role="status">
            {words.done}
          </Alert>
          <Button component={Link} to="/sign-in" size="md">
            {words.signIn}
          </Button>
        </Stack>
      ) : (
        <Form token={token} reset={reset} />
      )}
    </Entrance>
  );
}

function Form({ token, reset }: { token: string; reset: ReturnType<typeof useResetPassword> }) {
  const { reset: words } = useMessages().account;
  const text = useProblemText();
  const [password, setPassword] = useState('');
  const refused = reset.error?.errors.find((each) => each.field === 'password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) reset.mutate({ token, password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {!refused && <Refusal error={reset.error} />}
        <NewPassword
          value={password}
          onChange={setPassword}
          refused={refused && text.ofField(refused)}
          size="md"
        />
        <Button type="submit" size="md" loading={reset.isPending}>
          {words.submit}
        </Button>
        {reset.error?.code === 'link_expired' && (
          <Anchor component={Link} to="/forgot-password">
            {words.again}
          </Anchor>
        )}
      </Stack>
    </form>
  );
}
