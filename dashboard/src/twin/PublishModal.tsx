import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Twin, Version } from '../api/types';
import { Dialog } from '../frame/Dialog';
import { notify, useNotifyProblem } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { Changes } from './Changes';
import { changedFields } from './fields';
import { usePublish, useVersions } from './queries';
import type { TwinEditor } from './useTwinEditor';

type Props = { slug: string; twin: Twin; editor: TwinEditor; opened: boolean; onClose: () => void };

/** Publishes the draft as the next version: what changed, an optional note, and what it means for fans. */
export function PublishModal(props: Props) {
  const { twin: words } = useMessages();
  const versions = useVersions(props.slug).data;
  const next = Math.max(0, ...(versions ?? []).map((version) => version.number)) + 1;
  return (
    <Dialog
      opened={props.opened && versions !== undefined}
      onClose={props.onClose}
      title={words.publishing.title(next)}
      size="lg"
    >
      <PublishForm {...props} next={next} live={versions?.find((version) => version.live)} />
    </Dialog>
  );
}

type FormProps = Props & { next: number; live: Version | undefined };

function PublishForm({ slug, twin, editor, onClose, next, live }: FormProps) {
  const { frame, twin: words } = useMessages();
  const onError = useNotifyProblem();
  const publish = usePublish(slug);
  const [note, setNote] = useState('');
  const unsaved = editor.draft.changes.length > 0;
  const submit = async () => {
    const saved = unsaved ? await editor.save() : twin;
    if (!saved) return onClose();
    publish.mutate(
      { revision: saved.revision, ...(note.trim() && { note: note.trim() }) },
      {
        onSuccess: (version) => {
          onClose();
          notify(words.publishing.done(version.number));
        },
        onError,
      },
    );
  };
  return (
    <Stack gap="md">
      <Summary live={live} editor={editor} />
      {unsaved && <Alert color="yellow">{words.publishing.unsaved}</Alert>}
      <Textarea
        label={words.publishing.note}
        description={words.publishing.noteHint}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <Text c="dimmed">{words.publishing.what}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button
          onClick={submit}
          loading={publish.isPending || editor.saving}
          disabled={editor.draft.clash !== null}
        >
          {words.publishing.submit(next)}
        </Button>
      </Group>
    </Stack>
  );
}

function Summary({ live, editor }: { live: Version | undefined; editor: TwinEditor }) {
  const { twin: words } = useMessages();
  const after = editor.draft.personality;
  if (!live) return <Text>{words.publishing.first}</Text>;
  if (changedFields(live.personality, after).length === 0) return <Text>{words.publishing.nothing}</Text>;
  return (
    <div>
      <Text fw={600} mb="xs">
        {words.publishing.summary(live.number)}
      </Text>
      <Changes
        before={live.personality}
        after={after}
        beforeName={words.version.inVersion(live.number)}
        afterName={words.version.inDraft}
      />
    </div>
  );
}
