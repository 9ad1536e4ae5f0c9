import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../frame/Dialog';
import { useMessages } from '../messages/Messages';
import classes from './Reading.module.css';
import { useDocsWords } from './words';

type Props = { opened: boolean; onClose: () => void; onConfirm: () => void; address: string };

/** Asked before a call that changes something: it is no rehearsal. */
export function Confirmation({ opened, onClose, onConfirm, address }: Props) {
  const { try: words } = useDocsWords();
  const { frame } = useMessages();
  return (
    <Dialog opened={opened} onClose={onClose} title={words.confirmTitle}>
      <Text>{words.confirm}</Text>
      <p className={classes.address}>
        <code>{address}</code>
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button onClick={onConfirm}>{words.run}</Button>
      </Group>
    </Dialog>
  );
}
