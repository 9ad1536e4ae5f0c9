import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Member } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { notify, notifyFailure } from '../frame/notices';
import type { AnyTeam } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useRemoveMember } from './queries';

type Props = { team: AnyTeam; member: Member; opened: boolean; onClose: () => void };

/** Says what somebody loses, then takes them out; of oneself it is leaving. */
export function RemoveMember({ team, member, opened, onClose }: Props) {
  const messages = useMessages();
  const { frame } = messages;
  const words = messages.team.remove;
  const text = useProblemText();
  const navigate = useNavigate();
  const remove = useRemoveMember(team);
  const confirm = () =>
    remove.mutate(member.user_id, {
      onSuccess: () => {
        onClose();
        notify(member.you ? words.left : words.done(member.name));
        if (member.you) navigate('/');
      },
      onError: (problem) => notifyFailure(text.of(problem)),
    });
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={member.you ? words.leaveTitle : words.title(member.name)}
    >
      <Text ta="left" mb="lg">
        {member.you ? words.leaveText : words.text}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button color="red" loading={remove.isPending} onClick={confirm}>
          {member.you ? words.leave : words.action}
        </Button>
      </Group>
    </Dialog>
  );
}
