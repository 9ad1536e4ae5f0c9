import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Invitation, SentInvitation } from '../api/types';
import { CopyField } from '../frame/CopyField';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { notify, useNotifyProblem } from '../frame/notices';
import { Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import type { AnyTeam } from '../frame/teams';
import { useFormats, useMessages } from '../messages/Messages';
import { useInvitations, useResend, useRevoke } from './queries';
import classes from './Team.module.css';

/** Who was asked and has not come yet. */
export function InvitationList({ team }: { team: AnyTeam }) {
  const { pending: words, invite } = useMessages().team;
  const invitations = useInvitations(team);
  const [resent, setResent] = useState<SentInvitation | null>(null);
  const items = invitations.data?.items ?? [];
  const shown = items.some((each) => each.id === resent?.invitation.id) ? resent : null;
  return (
    <Part title={words.title}>
      {invitations.isPending && <RowSkeleton rows={1} />}
      {invitations.error && <Failure error={invitations.error} retry={() => invitations.refetch()} />}
      {shown?.link && (
        <Alert color="violet" mb="md" role="status">
          {invite.kept(shown.invitation.email)}
          <CopyField label={invite.link} value={shown.link} />
        </Alert>
      )}
      {invitations.data && items.length === 0 && <Empty drawing="talk" text={words.empty} small />}
      {items.length > 0 && (
        <table className={table.table} aria-label={words.title}>
          <tbody>
            {items.map((each) => (
              <Row key={each.id} team={team} one={each} onResent={setResent} />
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

type RowProps = { team: AnyTeam; one: Invitation; onResent: (sent: SentInvitation) => void };

function Row({ team, one, onResent }: RowProps) {
  const messages = useMessages();
  const words = messages.team.pending;
  const format = useFormats();
  const resend = useResend(team);
  const revoke = useRevoke(team);
  const onError = useNotifyProblem();
  const sendAgain = () =>
    resend.mutate(one.id, {
      onError,
      onSuccess: (sent) => {
        onResent(sent);
        notify(words.resent(one.email));
      },
    });
  const takeBack = () =>
    revoke.mutate(one.id, { onError, onSuccess: () => notify(words.revoked(one.email)) });
  return (
    <tr>
      <td>
        <div className={classes.name}>
          {one.email}
          {one.expired && <StatePill state="warn">{words.expired}</StatePill>}
        </div>
        {one.invited_by && <div className={classes.email}>{words.by(one.invited_by)}</div>}
      </td>
      <td>{messages.team.roles[one.role]}</td>
      <td>{!one.expired && words.until(format.date(one.expires_at))}</td>
      <td className={table.right}>
        <Group gap="xs" justify="flex-end">
          <Button
            variant="default"
            size="xs"
            loading={resend.isPending}
            onClick={sendAgain}
            aria-label={words.resendNamed(one.email)}
          >
            {words.resend}
          </Button>
          <Button
            variant="default"
            size="xs"
            loading={revoke.isPending}
            onClick={takeBack}
            aria-label={words.revokeNamed(one.email)}
          >
            {words.revoke}
          </Button>
        </Group>
      </td>
    </tr>
  );
}
