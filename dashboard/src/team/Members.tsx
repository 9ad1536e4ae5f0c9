import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useMayAt } from '../account/may';
import type { Member } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { RowSkeleton } from '../frame/Skeletons';
import { type AnyTeam, membersPath, PLATFORM_TEAM } from '../frame/teams';
import { useTeam } from '../frame/useTeam';
import { useMessages } from '../messages/Messages';
import { InvitationList } from './InvitationList';
import { InviteDrawer } from './InviteDrawer';
import { MemberTable } from './MemberTable';
import { OwnershipOffer, OwnershipWaiting } from './OwnershipOffer';
import { useMembers } from './queries';
import { TeamSettings } from './TeamSettings';

export function TeamMembers() {
  const team = useTeam();
  return useMayAt(team)('members.read') && team ? <Members team={team} /> : <NotFound />;
}

export function PlatformMembers() {
  return useMayAt(PLATFORM_TEAM)('members.read') ? <Members team={PLATFORM_TEAM} /> : <NotFound />;
}

/** Who is of the team, who was asked, and the way to ask more. */
function Members({ team }: { team: AnyTeam }) {
  const { team: words } = useMessages();
  const edits = useMayAt(team)('members.edit');
  const members = useMembers(team);
  const here = membersPath(team);
  const isInviting = useLocation().pathname === `${here}/invite`;
  const all = members.data?.items ?? [];
  const isPlatform = team.kind === 'PLATFORM';
  const invite = edits && (
    <Button component={Link} to={`${here}/invite`} leftSection={<IconUserPlus size={18} />}>
      {words.invite.action}
    </Button>
  );
  return (
    <TeamSettings
      team={team}
      title={isPlatform ? words.platformTitle : words.members}
      purpose={isPlatform ? words.platformPurpose : words.purpose}
      actions={invite}
    >
      {members.isPending && <RowSkeleton rows={3} />}
      {members.error && <Failure error={members.error} retry={() => members.refetch()} />}
      {members.data && (
        <>
          <Ownership team={team} members={all} />
          <MemberTable team={team} members={all} />
          {edits && all.length === 1 && <Empty drawing="people" text={words.alone} small />}
        </>
      )}
      {edits && <InvitationList team={team} />}
      {edits && <InviteDrawer team={team} opened={isInviting} back={here} />}
    </TeamSettings>
  );
}

/** What an offer of the ownership asks of the reader. */
function Ownership({ team, members }: { team: AnyTeam; members: Member[] }) {
  const owns = useMayAt(team)('ownership');
  const offered = members.find((member) => member.offered_until);
  if (team.kind === 'PLATFORM' || !offered?.offered_until) return null;
  const until = offered.offered_until;
  if (offered.you) return <OwnershipOffer team={team} until={until} />;
  return owns && <OwnershipWaiting team={team} name={offered.name} until={until} />;
}
