import { Alert, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useMayAt } from '../account/may';
import { useAbout } from '../account/session';
import type { Mail } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { type State, StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { PLATFORM_TEAM } from '../frame/teams';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { MailDrawer } from './MailDrawer';
import { useOutbox } from './queries';

export const STATE: Record<Mail['status'], State> = {
  KEPT: 'info',
  WAITING: 'warn',
  SENT: 'ok',
  FAILED: 'danger',
};

export function Outbox() {
  return useMayAt(PLATFORM_TEAM)('outbox.read') ? <Mails /> : <NotFound />;
}

/** What the platform wrote to people in the last thirty days. */
function Mails() {
  const { outbox: words } = useMessages().notification;
  const { frame } = useMessages();
  const { mailId } = useParams();
  const about = useAbout();
  const outbox = useOutbox();
  const mails = outbox.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={words.title} purpose={words.purpose}>
      {about?.mail === false && (
        <Alert color="violet" icon={<IconInfoCircle />} title={words.notSentTitle} mb="lg">
          {words.notSent}
        </Alert>
      )}
      {outbox.isPending && <RowSkeleton rows={5} />}
      {outbox.error && <Failure error={outbox.error} retry={() => outbox.refetch()} />}
      {outbox.data && mails.length === 0 && <Empty drawing="talk" text={words.empty} />}
      {mails.length > 0 && <Table mails={mails} />}
      {outbox.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={outbox.isFetchingNextPage}
          onClick={() => outbox.fetchNextPage()}
        >
          {frame.loadMore}
        </Button>
      )}
      <MailDrawer id={mailId} />
    </Page>
  );
}

function Table({ mails }: { mails: Mail[] }) {
  const { outbox: words } = useMessages().notification;
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.recipient}</th>
          <th scope="col">{words.state}</th>
          <th scope="col" className={table.right}>
            {words.written}
          </th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <td>
              <Link to={`/platform/outbox/${mail.id}`} className={table.rowLink}>
                {mail.subject}
              </Link>
            </td>
            <td style={{ overflowWrap: 'anywhere' }}>{mail.recipient}</td>
            <td>
              <StatePill state={STATE[mail.status]}>{words.status[mail.status]}</StatePill>
            </td>
            <td className={`${table.right} ${table.above}`}>
              <When at={mail.created_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
