import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useMayAt } from '../account/may';
import { PasswordDialog } from '../account/PasswordDialog';
import type { Member } from '../api/types';
import { notify } from '../frame/notices';
import type { AnyTeam, Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useOfferOwnership } from './queries';
import { RemoveMember } from './RemoveMember';

type Props = { team: AnyTeam; member: Member; stays: boolean };

/** What can be done about a member; nothing is shown where nothing can. */
export function MemberMenu({ team, member, stays }: Props) {
  const { team: words } = useMessages();
  const may = useMayAt(team);
  const [asking, setAsking] = useState<'remove' | 'transfer' | null>(null);
  const removes = !stays && (member.you || may('members.edit'));
  const offers = team.kind !== 'PLATFORM' && !member.you && may('ownership');
  if (!removes && !offers) return null;
  const close = () => setAsking(null);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={words.actions(member.name)}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {offers && <Menu.Item onClick={() => setAsking('transfer')}>{words.ownership.action}</Menu.Item>}
          {removes && (
            <Menu.Item color="red" onClick={() => setAsking('remove')}>
              {member.you ? words.remove.leave : words.remove.action}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {removes && <RemoveMember team={team} member={member} opened={asking === 'remove'} onClose={close} />}
      {offers && (
        <OfferOwnership team={team} member={member} opened={asking === 'transfer'} onClose={close} />
      )}
    </>
  );
}

type OfferProps = { team: Team; member: Member; opened: boolean; onClose: () => void };

function OfferOwnership({ team, member, opened, onClose }: OfferProps) {
  const { ownership: words } = useMessages().team;
  const offer = useOfferOwnership(team, member.user_id);
  const done = () => {
    onClose();
    notify(words.offered(member.name));
  };
  return (
    <PasswordDialog
      opened={opened}
      onClose={onClose}
      title={words.title(member.name)}
      text={words.text(member.name)}
      submit={words.submit}
      mutation={offer}
      onDone={done}
    />
  );
}
