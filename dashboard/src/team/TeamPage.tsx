import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link, useLocation, useParams } from 'react-router';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page, Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { InvitationList } from './InvitationList';
import { InviteDrawer } from './InviteDrawer';
import { MemberTable } from './MemberTable';
import { OwnershipOffer, OwnershipWaiting } from './OwnershipOffer';
import { useMembers, type Whose } from './queries';
import { useMay } from './rights';

export function CelebrityTeam() {
  const { slug = '' } = useParams();
  const { team } = useMessages();
  return <Team whose={slug} base={`/c/${slug}/team`} title={team.title} purpose={team.purpose} />;
}

export function PlatformTeam() {
  const { team } = useMessages();
  return (
    <Team whose={null} base="/platform/team" title={team.platformTitle} purpose={team.platformPurpose} />
  );
}

type Props = { whose: Whose; base: string; title: string; purpose: string };

function Team({ whose, base, title, purpose }: Props) {
  const { team: words } = useMessages();
  const may = useMay(whose);
  const members = useMembers(whose);
  const inviting = useLocation().pathname === `${base}/invite`;
  const edits = may('members.edit');
  const all = members.data?.items ?? [];
  const me = all.find((member) => member.you);
  const offered = all.find((member) => member.offered_until && !member.you);
  if (members.error) return <Failure error={members.error} retry={() => members.refetch()} />;
  return (
    <Page
      title={title}
      purpose={purpose}
      actions={
        edits && (
          <Button component={Link} to={`${base}/invite`} leftSection={<IconUserPlus size={18} />}>
            {words.invite.action}
          </Button>
        )
      }
    >
      {whose && me?.offered_until && <OwnershipOffer slug={whose} until={me.offered_until} />}
      {whose && offered && may('ownership') && (
        <OwnershipWaiting slug={whose} name={offered.name} until={offered.offered_until ?? ''} />
      )}
      <Part title={words.members} purpose={members.data && words.count(all.length)}>
        {members.isPending && <RowSkeleton rows={3} />}
        {members.data && <MemberTable whose={whose} members={all} />}
        {edits && all.length === 1 && <Empty drawing="people" text={words.alone} small />}
      </Part>
      {edits && <InvitationList whose={whose} />}
      {edits && <InviteDrawer whose={whose} opened={inviting} back={base} />}
    </Page>
  );
}
