import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useMessages } from '../../messages/Messages';
import { LIMITS } from '../check';
import { localMoment, momentOf } from '../setup';
import type { PlaceEditor } from '../usePlaceEditor';
import { useField } from './useField';

/** The name, and when the place opens and closes by itself. */
export function GeneralFields({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const field = useField(editor);
  const { starts_at, ends_at } = editor.setup;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment = (at: 'starts_at' | 'ends_at', value: string | null | undefined) => ({
    ...field(at),
    type: 'datetime-local',
    value: localMoment(value),
    onChange: (event: { currentTarget: { value: string } }) =>
      editor.set(at, momentOf(event.currentTarget.value)),
  });
  const isPast = ends_at != null && Date.parse(ends_at) < Date.now();
  return (
    <>
      <TextInput {...field('name')} maxLength={LIMITS.name} />
      <div>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput {...moment('starts_at', starts_at)} />
          <TextInput {...moment('ends_at', ends_at)} />
        </SimpleGrid>
        <Text size="xs" c="dimmed" mt={4}>
          {words.hint.zone(zone)}
        </Text>
        {isPast && (
          <Text size="xs" c="var(--warn)" role="status">
            {words.wrong.past}
          </Text>
        )}
      </div>
    </>
  );
}
