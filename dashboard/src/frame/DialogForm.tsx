import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useMessages } from '../messages/Messages';

type Props = {
  submit: string;
  color?: string;
  ready?: boolean;
  pending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a dialog: what it asks for, then the way back and the way on. */
export function DialogForm({ submit, color, ready = true, pending, onSubmit, onClose, children }: Props) {
  const { frame } = useMessages();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" color={color} disabled={!ready} loading={pending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
