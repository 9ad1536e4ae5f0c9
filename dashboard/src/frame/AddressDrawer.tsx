import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../messages/Messages';

type Props = { opened: boolean; back: string; title: ReactNode; size?: string; children: ReactNode };

/** A drawer that has its own address: it is open because the path says so, and closing it goes back to the list. */
export function AddressDrawer({ opened, back, title, size = 'lg', children }: Props) {
  const navigate = useNavigate();
  const { frame } = useMessages();
  return (
    <Drawer
      opened={opened}
      onClose={() => navigate(back)}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': frame.close }}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.35, minWidth: 0 } }}
    >
      {children}
    </Drawer>
  );
}
