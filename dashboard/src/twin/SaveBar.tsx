import { Button, Text } from '@mantine/core';
import { notifyUndo } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { fieldName } from './fields';
import classes from './Twin.module.css';
import type { TwinEditor } from './useTwinEditor';

/** Stays in sight while something is unsaved and tells what it is. */
export function SaveBar({ editor }: { editor: TwinEditor }) {
  const { frame, twin: words } = useMessages();
  const { changes, discard, clash } = editor.draft;
  if (changes.length === 0) return null;
  return (
    <section className={classes.saveBar} aria-label={words.save.region}>
      <div className={classes.saveText}>
        <Text fw={600} role="status">
          {words.save.changed(changes.length)}
        </Text>
        <Text size="xs" c="dimmed" className={classes.saveFields}>
          {changes.map((field) => fieldName(field, words)).join(', ')}
        </Text>
        <Text size="xs" c="dimmed">
          {words.save.kept}
        </Text>
      </div>
      <Button variant="default" onClick={() => notifyUndo(words.save.discarded, frame.undo, discard())}>
        {words.save.discard}
      </Button>
      <Button onClick={editor.save} loading={editor.saving} disabled={clash !== null}>
        {words.save.save}
      </Button>
    </section>
  );
}
