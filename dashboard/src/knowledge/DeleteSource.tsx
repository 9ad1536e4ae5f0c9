import type { Source } from '../api/types';
import { Confirm } from '../frame/Confirm';
import { notify, useNotifyProblem } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useDeleteSource } from './queries';

type Props = { slug: string; source: Source; opened: boolean; onClose: () => void };

/** Says what the twin will no longer know, then deletes. */
export function DeleteSource({ slug, source, opened, onClose }: Props) {
  const { knowledge } = useMessages();
  const words = knowledge.remove;
  const onError = useNotifyProblem();
  const remove = useDeleteSource(slug);
  const confirm = () =>
    remove.mutate(source.id, {
      onSuccess: () => {
        onClose();
        notify(words.done(source.title));
      },
      onError,
    });
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={words.title(source.title)}
      text={source.status === 'REFUSED' ? words.refused : words.text(knowledge.passages(source.passages))}
      action={words.confirm}
      pending={remove.isPending}
      onConfirm={confirm}
    />
  );
}
