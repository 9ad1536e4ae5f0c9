import { NativeSelect, SegmentedControl, SimpleGrid, Slider, Switch, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Font, Position, Scheme } from '../../api/types';
import { useMessages } from '../../messages/Messages';
import { LIMITS } from '../check';
import { lowContrasts, OWN } from '../contrast';
import type { PlaceEditor } from '../usePlaceEditor';
import { ColourField } from './ColourField';
import { useField } from './useField';

const FONTS: Font[] = ['INTER', 'SYSTEM', 'SERIF', 'ROUNDED', 'MONO'];
const SCHEMES: Scheme[] = ['dark', 'light', 'auto'];
const POSITIONS: Position[] = ['bottom-right', 'bottom-left', 'inline'];

/** Colours, type, shape; where it sits only where it sits on somebody's page. */
export function LookFields({ editor, embedded }: { editor: PlaceEditor; embedded: boolean }) {
  const { place: words } = useMessages();
  const field = useField(editor);
  const { theme } = editor.setup;
  const low = lowContrasts(theme);
  return (
    <>
      <ColourField editor={editor} path="theme.accent" label={words.field['theme.accent']} low={low} />
      <OwnColours editor={editor} />
      <NativeSelect
        {...field('theme.font')}
        disabled={!editor.mayEdit}
        data={FONTS.map((value) => ({ value, label: words.font[value] }))}
      />
      <Corners editor={editor} />
      <TextInput
        {...field('theme.logo_url')}
        type="url"
        description={words.hint.logo}
        onChange={(event) => editor.set('theme.logo_url', event.currentTarget.value.trim() || null)}
      />
      <Choice
        label={words.field['theme.scheme']}
        readOnly={!editor.mayEdit}
        value={theme.scheme}
        onChange={(scheme) => editor.set('theme.scheme', scheme)}
        data={SCHEMES.map((value) => ({ value, label: words.scheme[value] }))}
      />
      {embedded && (
        <NativeSelect
          {...field('theme.position')}
          disabled={!editor.mayEdit}
          data={POSITIONS.map((value) => ({ value, label: words.position[value] }))}
        />
      )}
    </>
  );
}

function OwnColours({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const { theme } = editor.setup;
  const low = lowContrasts(theme);
  const own = Boolean(theme.surface ?? theme.text);
  const turn = (on: boolean) => {
    editor.set('theme.surface', on ? OWN.surface : null);
    editor.set('theme.text', on ? OWN.text : null);
  };
  return (
    <>
      <Switch
        label={words.own}
        description={words.ownHint}
        checked={own}
        disabled={!editor.mayEdit}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {own && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {(['light', 'dark'] as const).flatMap((scheme) =>
            (['surface', 'text'] as const)
              .filter((part) => theme[part])
              .map((part) => (
                <ColourField
                  key={`${part}.${scheme}`}
                  editor={editor}
                  path={`theme.${part}.${scheme}`}
                  label={`${words.field[`theme.${part}`]} ${words.inScheme[scheme]}`}
                  low={low}
                />
              )),
          )}
        </SimpleGrid>
      )}
    </>
  );
}

function Corners({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const { radius } = editor.setup.theme;
  const label = words.field['theme.radius'];
  return (
    <div>
      <Text fw={500}>
        {label}: {words.radius(String(radius))}
      </Text>
      <Slider
        thumbLabel={label}
        label={null}
        min={0}
        max={LIMITS.radius}
        value={radius}
        disabled={!editor.mayEdit}
        onChange={(pixels) => editor.set('theme.radius', pixels)}
        mt={6}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  readOnly: boolean;
  onChange: (value: string) => void;
};

/** One of a few that are all in sight. */
export function Choice({ label, ...control }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <Text fw={500} mb={4} id={id}>
        {label}
      </Text>
      <SegmentedControl fullWidth aria-labelledby={id} {...control} />
    </div>
  );
}
