import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Member } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useRemoveMember, type Whose } from './queries';

type Props = { whose: Whose; member: Member; opened: boolean; onClose: () => void };

/** Says what somebody loses, then takes them out; of oneself it is leaving. */
export function RemoveMember({ whose, member, opened, onClose }: Props) {
  const { frame, team } = useMessages();
  const words = team.remove;
  const text = useProblemText();
  const navigate = useNavigate();
  const remove = useRemoveMember(whose);
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
