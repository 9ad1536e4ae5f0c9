import { Alert, Button, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { Entrance } from './Entrance';
import { useLinkToken, useVerifyEmail } from './recovery';

/** Where the mailed link leads. It waits for a press: programs that look through mail open links too. */
export function VerifyEmail() {
  const { verify: words } = useMessages().account;
  const text = useProblemText();
  const token = useLinkToken();
  const verify = useVerifyEmail();
  return (
    <Entrance title={words.title} purpose={words.purpose}>
      <Stack gap="md">
        {verify.error && (
          <Alert color="red" role="alert">
            {text.of(verify.error)}
          </Alert>
        )}
        {verify.isSuccess ? (
          <>
            <Alert color="violet" icon={<IconCheck />} title={words.doneTitle} role="status">
              {words.done}
            </Alert>
            <Button component={Link} to="/" size="md">
              {words.go}
            </Button>
          </>
        ) : (
          <Button size="md" loading={verify.isPending} onClick={() => verify.mutate(token)}>
            {words.submit}
          </Button>
        )}
      </Stack>
    </Entrance>
  );
}
