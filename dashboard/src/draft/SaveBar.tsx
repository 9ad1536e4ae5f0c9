import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { notifyUndo } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import classes from './SaveBar.module.css';
import type { Draft } from './useDraft';

type Props<F> = {
  draft: Pick<Draft<never, F>, 'changes' | 'discard' | 'clash'>;
  name: (field: F) => string;
  saving: boolean;
  onSave: () => void;
  /** What else is at hand while something is unsaved. */
  children?: ReactNode;
};

/** Stays in sight while something is unsaved and tells what it is. */
export function SaveBar<F extends string>({ draft, name, saving, onSave, children }: Props<F>) {
  const { frame, draft: words } = useMessages();
  const { changes, discard, clash } = draft;
  if (changes.length === 0) return null;
  return (
    <section className={classes.bar} aria-label={words.region}>
      <div className={classes.text}>
        <Text fw={600} role="status">
          {words.changed(changes.length)}
        </Text>
        <Text size="xs" c="dimmed" className={classes.fields}>
          {changes.map(name).join(', ')}
        </Text>
        <Text size="xs" c="dimmed">
          {words.kept}
        </Text>
      </div>
      {children}
      <Button variant="default" onClick={() => notifyUndo(words.discarded, frame.undo, discard())}>
        {words.discard}
      </Button>
      <Button onClick={onSave} loading={saving} disabled={clash !== null}>
        {words.save}
      </Button>
    </section>
  );
}
