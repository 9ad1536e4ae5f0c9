import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { notify } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import classes from './Domain.module.css';
import { useAddDomain } from './queries';

/** Brings a host along; whether it can be one's own the server knows. */
export function AddDomain({ slug, place }: { slug: string; place: string }) {
  const { domain: words } = useMessages();
  const text = useProblemText();
  const add = useAddDomain(slug, place);
  const [host, setHost] = useState('');
  const [left, setLeft] = useState(false);
  const missing = !/^(\*\.)?[^\s.]+\.[^\s]+$/.test(host.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(true);
    if (missing) return;
    add.mutate(host.trim(), {
      onSuccess: (made) => {
        setHost('');
        setLeft(false);
        notify(words.added(made.name));
      },
    });
  };
  const refused = add.error && (add.error.errors[0] ? text.ofField(add.error.errors[0]) : text.of(add.error));
  return (
    <form onSubmit={submit} noValidate className={classes.add}>
      <TextInput
        className={classes.addField}
        label={words.host}
        description={words.hostHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={words.hostExample}
        autoCapitalize="none"
        spellCheck={false}
        value={host}
        onChange={(event) => {
          setHost(event.currentTarget.value);
          add.reset();
        }}
        onBlur={() => setLeft(host.trim() !== '')}
        error={refused || (left && missing && words.hostMissing)}
      />
      <Button type="submit" leftSection={<IconPlus size={16} />} loading={add.isPending}>
        {words.add}
      </Button>
    </form>
  );
}
