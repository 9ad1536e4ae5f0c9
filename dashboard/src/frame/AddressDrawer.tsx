import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../messages/Messages';
import classes from './Dialog.module.css';

type Props = {
  opened: boolean;
  back: string;
  title: ReactNode;
  /** Shows what can't be seen again: only the content's own buttons lead out. */
  locked?: boolean;
  onGone?: () => void;
  children: ReactNode;
};

/** A drawer that has its own address: it is open because the path says so, and closing it goes back to the list. */
export function AddressDrawer({ opened, back, title, locked = false, onGone, children }: Props) {
  const navigate = useNavigate();
  const { frame } = useMessages();
  return (
    <Drawer.Root
      opened={opened}
      onClose={() => navigate(back)}
      size="lg"
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      onExitTransitionEnd={onGone}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={`${classes.head} ${classes.sticky}`}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          {!locked && <Drawer.CloseButton aria-label={frame.close} />}
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
