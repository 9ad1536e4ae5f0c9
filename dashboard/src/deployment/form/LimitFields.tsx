import { Checkbox, Group, SimpleGrid, Switch, TextInput } from '@mantine/core';
import type { Tier } from '../../api/types';
import { useMessages } from '../../messages/Messages';
import type { PlaceEditor } from '../usePlaceEditor';
import { useField } from './useField';

const TIERS: Tier[] = ['FREE', 'PREMIUM', 'ENTERPRISE'];
const QUOTAS = ['quotas.messages_per_fan_per_day', 'quotas.messages_per_day'] as const;

/** Who comes in, how they talk, and how much a day. */
export function LimitFields({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const field = useField(editor);
  const { tiers, modalities } = editor.setup;
  return (
    <>
      <Checkbox.Group
        label={words.field.tiers}
        error={tiers.length === 0 ? words.wrong.tiers : editor.wrong('tiers')}
        readOnly={!editor.mayEdit}
        value={tiers}
        onChange={(chosen) =>
          editor.set(
            'tiers',
            TIERS.filter((each) => chosen.includes(each)),
          )
        }
      >
        <Group gap="lg" mt={6}>
          {TIERS.map((tier) => (
            <Checkbox key={tier} value={tier} label={words.tier[tier]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Switch
        label={words.speech}
        description={words.hint.speech}
        disabled={!editor.mayEdit}
        checked={modalities.includes('SPEECH')}
        onChange={(event) =>
          editor.set('modalities', event.currentTarget.checked ? ['TEXT', 'SPEECH'] : ['TEXT'])
        }
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {QUOTAS.map((quota) => (
          <TextInput
            key={quota}
            {...field(quota)}
            inputMode="numeric"
            description={words.hint.quota}
            onChange={(event) => editor.set(quota, quotaOf(event.currentTarget.value))}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

/** What is no number stays as it was typed, to be told so. */
function quotaOf(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
