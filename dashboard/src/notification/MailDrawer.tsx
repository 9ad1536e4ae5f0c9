import { Alert, Anchor, Skeleton, Stack, Text } from '@mantine/core';
import type { OpenedMail } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Failure } from '../frame/Failure';
import { StatePill } from '../frame/StatePill';
import { useFormats, useMessages } from '../messages/Messages';
import { STATE } from './Outbox';
import { useMail } from './queries';

/** One mail: to whom, what became of it, and its words as long as they were not sent. */
export function MailDrawer({ id }: { id: string | undefined }) {
  const { outbox: words } = useMessages().notification;
  const mail = useMail(id);
  return (
    <AddressDrawer
      opened={id !== undefined}
      back="/platform/outbox"
      title={mail.data?.mail.subject ?? words.mail}
    >
      {mail.isPending && <Skeleton height={160} />}
      {mail.error && <Failure error={mail.error} retry={() => mail.refetch()} />}
      {mail.data && <Opened opened={mail.data} />}
    </AddressDrawer>
  );
}

function Opened({ opened: { mail, text } }: { opened: OpenedMail }) {
  const { outbox: words } = useMessages().notification;
  const format = useFormats();
  return (
    <Stack gap="md">
      <div>
        <Text c="dimmed">{words.to(mail.recipient)}</Text>
        <Text c="dimmed">{format.exact(mail.created_at)}</Text>
      </div>
      <div>
        <StatePill state={STATE[mail.status]}>{words.status[mail.status]}</StatePill>
      </div>
      {mail.failure && (
        <Alert color="red" title={words.failure}>
          {mail.failure}
        </Alert>
      )}
      {text ? <Letter text={text} /> : <Text c="dimmed">{words.gone}</Text>}
    </Stack>
  );
}

/** Its words; a line that is an address can be followed. */
function Letter({ text }: { text: string }) {
  return (
    <div>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <Text key={paragraph} mb="sm" style={{ overflowWrap: 'anywhere' }}>
            {paragraph.split('\n').map((line) =>
              /^https?:\/\/\S+$/.test(line) ? (
                <Anchor key={line} href={line} target="_blank" rel="noreferrer" display="block">
                  {line}
                </Anchor>
              ) : (
                <span key={line}>{line}</span>
              ),
            )}
          </Text>
        ))}
    </div>
  );
}
