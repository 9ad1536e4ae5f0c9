import { NativeSelect } from '@mantine/core';
import type { KnowledgeVisibility } from '../../api/types';
import { useMessages } from '../../messages/Messages';
import { useVersions } from '../../twin/queries';
import type { PlaceEditor } from '../usePlaceEditor';
import { Choice } from './LookFields';
import { Rules } from './Rules';
import { useField } from './useField';

const VISIBILITIES: KnowledgeVisibility[] = ['SOURCES', 'TITLES', 'HIDDEN'];

/** Which version answers, told what, showing how much of what it knows. */
export function TwinFields({ slug, editor }: { slug: string; editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const field = useField(editor);
  const versions = useVersions(slug).data ?? [];
  const { pinned_version: pinned } = editor.setup;
  const known = versions.map(({ number, live }) => ({
    value: String(number),
    label: live ? words.version.isLive(number) : words.version.number(number),
  }));
  const missing = pinned != null && !versions.some(({ number }) => number === pinned);
  return (
    <>
      <NativeSelect
        {...field('pinned_version')}
        disabled={!editor.mayEdit}
        value={pinned == null ? '' : String(pinned)}
        onChange={(event) => editor.set('pinned_version', Number(event.currentTarget.value) || null)}
        data={[
          { value: '', label: words.version.live },
          ...known,
          ...(missing ? [{ value: String(pinned), label: words.version.number(pinned) }] : []),
        ]}
      />
      <Rules editor={editor} />
      <Choice
        label={words.field.knowledge_visibility}
        readOnly={!editor.mayEdit}
        value={editor.setup.knowledge_visibility}
        onChange={(visibility) => editor.set('knowledge_visibility', visibility)}
        data={VISIBILITIES.map((value) => ({ value, label: words.visibility[value] }))}
      />
    </>
  );
}
