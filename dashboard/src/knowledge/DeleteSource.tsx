import { Button, Group, Text } from '@mantine/core';
import type { Source } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useDeleteSource } from './queries';

type Props = { slug: string; source: Source; opened: boolean; onClose: () => void };

/** Says what the twin will no longer know, then deletes. */
export function DeleteSource({ slug, source, opened, onClose }: Props) {
  const { frame, knowledge } = useMessages();
  const words = knowledge.remove;
  const text = useProblemText();
  const remove = useDeleteSource(slug);
  const confirm = () =>
    remove.mutate(source.id, {
      onSuccess: () => {
        onClose();
        notify(words.done(source.title));
      },
      onError: (problem) => notifyFailure(text.of(problem)),
    });
  return (
    <Dialog opened={opened} onClose={onClose} title={words.title(source.title)}>
      <Text ta="left" mb="lg">
        {source.status === 'REFUSED' ? words.refused : words.text(knowledge.passages(source.passages))}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button color="red" loading={remove.isPending} onClick={confirm}>
          {words.confirm}
        </Button>
      </Group>
    </Dialog>
  );
}
