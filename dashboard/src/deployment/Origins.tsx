import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useMay } from '../account/may';
import type { Deployment } from '../api/types';
import { notify, notifyUndo, useNotifyProblem } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { checkOrigin } from './origin';
import { useAllowOrigins } from './queries';

/** The sites a widget answers on; anything else is refused. */
export function Origins({ slug, deployment }: { slug: string; deployment: Deployment }) {
  const { deployment: words, frame } = useMessages();
  const onError = useNotifyProblem();
  const mayEdit = useMay(slug)('deployments.edit');
  const allow = useAllowOrigins(slug, deployment.id);
  const origins = deployment.allowed_origins;
  const save = (change: (now: string[]) => string[], done: () => void) =>
    allow.mutate(change, { onSuccess: done, onError });
  const add = (origin: string, done: () => void) =>
    save(
      (now) => [...now, origin],
      () => {
        done();
        notify(words.added(origin));
      },
    );
  const remove = (origin: string) =>
    save(
      (now) => now.filter((each) => each !== origin),
      () => notifyUndo(words.removed(origin), frame.undo, () => add(origin, () => undefined)),
    );
  return (
    <div>
      <Text fw={600}>{words.origins}</Text>
      <Text c="dimmed">{words.originsHint}</Text>
      {origins.length > 0 ? (
        <ul className={classes.origins} aria-label={words.origins}>
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin}</span>
              {mayEdit && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={allow.isPending}
                  aria-label={words.remove(origin)}
                  onClick={() => remove(origin)}
                >
                  <IconX size={16} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Text className={classes.noOrigins}>{mayEdit ? words.originsEmpty : words.originsNone}</Text>
      )}
      {mayEdit && <AddOrigin known={origins} busy={allow.isPending} onAdd={add} />}
    </div>
  );
}

type AddProps = { known: string[]; busy: boolean; onAdd: (origin: string, done: () => void) => void };

function AddOrigin({ known, busy, onAdd }: AddProps) {
  const { deployment: words } = useMessages();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const check = () => {
    const checked = checkOrigin(typed, known);
    if (checked.ok) return checked.origin;
    setWrong(checked.wrong === 'rest' ? words.wrong.rest(checked.origin) : words.wrong[checked.wrong]);
    return null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = check();
    if (origin) onAdd(origin, () => setTyped(''));
  };
  return (
    <form onSubmit={submit} className={classes.add} noValidate>
      <TextInput
        className={classes.addField}
        type="url"
        value={typed}
        placeholder={words.example}
        aria-label={words.addLabel}
        error={wrong}
        onBlur={() => typed.trim() && check()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} />} loading={busy}>
        {words.addOrigin}
      </Button>
    </form>
  );
}
