import { Button, Group, Text } from '@mantine/core';
import { useMessages } from '../messages/Messages';
import { Dialog } from './Dialog';

type Props = {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: string;
  action: string;
  pending: boolean;
  onConfirm: () => void;
};

/** Says what will be gone before it goes. */
export function Confirm({ opened, onClose, title, text, action, pending, onConfirm }: Props) {
  const { frame } = useMessages();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Text ta="left" mb="lg">
        {text}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button color="red" loading={pending} onClick={onConfirm}>
          {action}
        </Button>
      </Group>
    </Dialog>
  );
}
