import { Alert, Button, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { Entrance } from './Entrance';
import { useLinkToken, useVerifyEmail } from './recovery';

/** Where the mailed link leads. It waits for a press: programs that look through mail open links too. */
export function VerifyEmail() {
  const { verify: words } = useMessages().account;
  const token = useLinkToken();
  const verify = useVerifyEmail();
  return (
    <Entrance title={words.title} purpose={words.purpose}>
      <Stack gap="md">
        <Refusal error={verify.error} />
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
