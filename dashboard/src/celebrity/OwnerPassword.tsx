import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { FirstSignIn } from '../account/FirstSignIn';
import type { CreatedCelebrity } from '../api/types';
import { useMessages } from '../messages/Messages';

/** A celebrity was taken in: how its owner gets in, and what comes next. */
export function OwnerPassword({ created, email }: { created: CreatedCelebrity; email: string }) {
  const { celebrity, frame } = useMessages();
  const words = celebrity.created;
  return (
    <Stack gap="md">
      <Title order={2}>{words.title(created.celebrity.name)}</Title>
      <FirstSignIn made={created} email={email} existing={words.existing(email)} />
      <Text c="dimmed">{words.next}</Text>
      <Button component={Link} to={`/c/${created.celebrity.slug}`}>
        {words.go(created.celebrity.name)}
      </Button>
      <Button component={Link} to="/celebrities" variant="default">
        {created.owner_password ? words.copied : frame.close}
      </Button>
    </Stack>
  );
}
