import { Alert, Button, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { CopyField } from '../frame/CopyField';
import { useMessages } from '../messages/Messages';

/** The one time a key is seen. */
export function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { key: words } = useMessages();
  return (
    <Stack gap="md">
      <Alert color="yellow" icon={<IconKey />} title={words.onceTitle} role="status">
        {words.once}
      </Alert>
      <CopyField label={words.secret} value={secret} code />
      <Button onClick={onDone}>{words.kept}</Button>
    </Stack>
  );
}
