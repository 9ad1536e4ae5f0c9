import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CreatedCelebrity } from '../api/types';
import { CopyField } from '../frame/CopyField';
import { useMessages } from '../messages/Messages';

/** The one time the owner's password is seen. */
export function OwnerPassword({ created, email }: { created: CreatedCelebrity; email: string }) {
  const { celebrity, frame } = useMessages();
  const words = celebrity.created;
  return (
    <Stack gap="md">
      <Title order={2}>{words.title(created.celebrity.name)}</Title>
      <CopyField label={words.email} value={email} />
      {created.owner_password ? (
        <>
          <CopyField label={words.password} value={created.owner_password} />
          <Alert color="yellow" icon={<IconKey />} role="status">
            {words.once}
          </Alert>
        </>
      ) : (
        <Alert color="violet" role="status">
          {words.existing(email)}
        </Alert>
      )}
      <CopyField label={words.where} value={`${location.origin}/app/`} />
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
