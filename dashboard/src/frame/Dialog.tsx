import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/Messages';
import classes from './Dialog.module.css';

type Props = {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: string;
  high?: boolean;
  /** Shows what can't be seen again: only the content's own buttons lead out. */
  locked?: boolean;
  children: ReactNode;
};

/** A question or a form in front of the page; `high` keeps its place while its content grows. */
export function Dialog({ opened, onClose, title, size, high = false, locked = false, children }: Props) {
  const { frame } = useMessages();
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      centered={!high}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      yOffset={high ? '12vh' : undefined}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {!locked && <Modal.CloseButton aria-label={frame.close} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
