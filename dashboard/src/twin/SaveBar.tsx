import { Button, Text } from '@mantine/core';
import { notify } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { fieldName } from './fields';
import classes from './Twin.module.css';
import type { TwinEditor } from './useTwinEditor';

/** Stays in sight while something is unsaved and tells what it is. */
export function SaveBar({ editor }: { editor: TwinEditor }) {
  const { twin: words } = useMessages();
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
      </div>
      <Button
        variant="default"
        onClick={() => {
          discard();
          notify(words.save.discarded);
        }}
      >
        {words.save.discard}
      </Button>
      <Button onClick={editor.save} loading={editor.saving} disabled={clash !== null}>
        {words.save.save}
      </Button>
    </section>
  );
}
