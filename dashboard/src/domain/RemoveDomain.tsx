import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Domain } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { notify } from '../frame/notices';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { useRemoveDomain } from './queries';

type Props = { slug: string; place: string; domain: Domain; opened: boolean; onClose: () => void };

/** Gives a host up: its name is typed, for fans come by it. */
export function RemoveDomain({ opened, onClose, ...rest }: Props) {
  const { removing: words } = useMessages().domain;
  return (
    <Dialog opened={opened} onClose={onClose} title={words.title(rest.domain.name)}>
      <Form onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Form({ slug, place, domain, onClose }: Omit<Props, 'opened'>) {
  const { removing: words } = useMessages().domain;
  const remove = useRemoveDomain(slug, place, domain.id);
  const [typed, setTyped] = useState('');
  const submit = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        notify(words.done(domain.name));
        onClose();
      },
    });
  return (
    <DialogForm
      submit={words.confirm}
      color="red"
      ready={typed.trim() === domain.name}
      pending={remove.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={remove.error} />
      <Text ta="left">{words.text}</Text>
      <TextInput
        ta="left"
        data-autofocus
        label={words.type(domain.name)}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
