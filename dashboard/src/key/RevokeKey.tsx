import type { ApiKey } from '../api/types';
import { Confirm } from '../frame/Confirm';
import { notify, useNotifyProblem } from '../frame/notices';
import type { Team } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useRevokeKey } from './queries';

type Props = { team: Team; one: ApiKey; opened: boolean; onClose: () => void };

/** Says what will stop working, then revokes. */
export function RevokeKey({ team, one, opened, onClose }: Props) {
  const { revoke: words } = useMessages().key;
  const onError = useNotifyProblem();
  const revoke = useRevokeKey(team, one.id);
  const confirm = () =>
    revoke.mutate(undefined, {
      onSuccess: () => {
        onClose();
        notify(words.done(one.name));
      },
      onError,
    });
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={words.title(one.name)}
      text={words.text}
      action={words.action}
      pending={revoke.isPending}
      onConfirm={confirm}
    />
  );
}
