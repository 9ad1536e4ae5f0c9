import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import type { SiteIdentity } from '../../api/types';
import { Confirm } from '../../frame/Confirm';
import { CopyField } from '../../frame/CopyField';
import { Dialog } from '../../frame/Dialog';
import { useNotifyProblem } from '../../frame/notices';
import { When } from '../../frame/When';
import { useFormats, useMessages } from '../../messages/Messages';
import { useMakeSecret } from './queries';

type Props = { slug: string; id: string; identity: SiteIdentity };

/** The shared secret: made here, shown once. */
export function SecretFields({ slug, id, identity }: Props) {
  const { identity: words } = useMessages().place;
  const format = useFormats();
  const onError = useNotifyProblem();
  const make = useMakeSecret(slug, id);
  const [asking, setAsking] = useState(false);
  const [secret, setSecret] = useState('');
  const since = identity.method === 'SECRET' ? identity.secret_since : null;
  const before = identity.previous_until;
  const isOverlapping = before != null && Date.parse(before) > Date.now();
  const run = () =>
    make.mutate(undefined, {
      onSuccess: (made) => setSecret(made.secret),
      onError,
      onSettled: () => setAsking(false),
    });
  return (
    <Group gap="sm">
      <Text c="dimmed">
        {since ? words.made : words.noSecret} {since && <When at={since} />}
        {isOverlapping && ` · ${words.overlap(format.exact(before))}`}
      </Text>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconKey size={14} />}
        loading={make.isPending}
        onClick={since ? () => setAsking(true) : run}
      >
        {since ? words.replace : words.make}
      </Button>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.replaceTitle}
        text={words.replaceText}
        action={words.replace}
        pending={make.isPending}
        onConfirm={run}
      />
      <Dialog opened={secret !== ''} onClose={() => setSecret('')} title={words.onceTitle} locked>
        <Stack gap="md">
          <Alert color="yellow" icon={<IconKey />} role="status">
            {words.once}
          </Alert>
          <CopyField label={words.secret} value={secret} code />
          <Button onClick={() => setSecret('')}>{words.kept}</Button>
        </Stack>
      </Dialog>
    </Group>
  );
}
