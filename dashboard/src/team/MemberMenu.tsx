import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { PasswordDialog } from '../account/PasswordDialog';
import type { Member } from '../api/types';
import { notify } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useOfferOwnership, type Whose } from './queries';
import { RemoveMember } from './RemoveMember';
import { useMay } from './rights';

type Props = { whose: Whose; member: Member; stays: boolean };

/** What can be done about a member; nothing is shown where nothing can. */
export function MemberMenu({ whose, member, stays }: Props) {
  const { team: words } = useMessages();
  const may = useMay(whose);
  const [asking, setAsking] = useState<'remove' | 'transfer' | null>(null);
  const removes = !stays && (member.you || may('members.edit'));
  const offers = whose !== null && !member.you && may('ownership');
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
      {removes && <RemoveMember whose={whose} member={member} opened={asking === 'remove'} onClose={close} />}
      {offers && (
        <OfferOwnership slug={whose} member={member} opened={asking === 'transfer'} onClose={close} />
      )}
    </>
  );
}

type OfferProps = { slug: string; member: Member; opened: boolean; onClose: () => void };

function OfferOwnership({ slug, member, opened, onClose }: OfferProps) {
  const { ownership: words } = useMessages().team;
  const offer = useOfferOwnership(slug, member.user_id);
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
