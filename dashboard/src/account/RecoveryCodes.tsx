import { Alert, Button, CopyButton, Group, Stack } from '@mantine/core';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useMessages } from '../messages/Messages';
import classes from './Settings.module.css';

/** The one time the recovery codes are seen. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { frame, settings } = useMessages();
  const words = settings.factor;
  return (
    <Stack gap="md">
      <Alert color="yellow" icon={<IconKey />} title={words.codesTitle} role="status">
        {words.codesText}
      </Alert>
      <ul className={classes.codes} aria-label={words.codesTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="sm">
        <Button onClick={onDone}>{words.kept}</Button>
        <CopyButton value={codes.join('\n')} timeout={2000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            >
              {copied ? frame.copied : frame.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
