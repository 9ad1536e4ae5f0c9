import type { UseMutationResult } from '@tanstack/react-query';
import type { ProblemError } from '../api/problem';
import { Confirm } from './Confirm';
import { notify, useNotifyProblem } from './notices';

type Props = {
  words: { removeTitle: string; removeText: string; remove: string; removed: string };
  removal: UseMutationResult<void, ProblemError, void>;
  opened: boolean;
  onClose: () => void;
};

/** Asks before something is removed, and says when it was. */
export function Removal({ words, removal, opened, onClose }: Props) {
  const onError = useNotifyProblem();
  const onSuccess = () => {
    onClose();
    notify(words.removed);
  };
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={words.removeTitle}
      text={words.removeText}
      action={words.remove}
      pending={removal.isPending}
      onConfirm={() => removal.mutate(undefined, { onSuccess, onError })}
    />
  );
}
