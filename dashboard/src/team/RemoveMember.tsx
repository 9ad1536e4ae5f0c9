import { useNavigate } from 'react-router';
import type { Member } from '../api/types';
import { Confirm } from '../frame/Confirm';
import { notify, useNotifyProblem } from '../frame/notices';
import type { AnyTeam } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useRemoveMember } from './queries';

type Props = { team: AnyTeam; member: Member; opened: boolean; onClose: () => void };

/** Says what somebody loses, then takes them out; of oneself it is leaving. */
export function RemoveMember({ team, member, opened, onClose }: Props) {
  const { remove: words } = useMessages().team;
  const onError = useNotifyProblem();
  const navigate = useNavigate();
  const remove = useRemoveMember(team);
  const confirm = () =>
    remove.mutate(member.user_id, {
      onSuccess: () => {
        onClose();
        notify(member.you ? words.left : words.done(member.name));
        if (member.you) navigate('/');
      },
      onError,
    });
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={member.you ? words.leaveTitle : words.title(member.name)}
      text={member.you ? words.leaveText : words.text}
      action={member.you ? words.leave : words.action}
      pending={remove.isPending}
      onConfirm={confirm}
    />
  );
}
