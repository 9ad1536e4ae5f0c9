import { Checkbox, Group, Textarea } from '@mantine/core';
import type { Language } from '../../api/types';
import { useFormats, useMessages } from '../../messages/Messages';
import { LIMITS } from '../check';
import type { PlaceEditor } from '../usePlaceEditor';
import { useField } from './useField';

const LANGUAGES: Language[] = ['es', 'en'];

/** How the twin greets here, and in which of its languages. */
export function WordFields({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const format = useFormats();
  const field = useField(editor);
  const { greeting, languages } = editor.setup;
  return (
    <>
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          {...field(`greeting.${language}`)}
          lang={language}
          autosize
          minRows={2}
          maxRows={8}
          description={words.hint.greeting(
            format.number(LIMITS.greeting - (greeting[language]?.length ?? 0)),
          )}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => editor.set(`greeting.${language}`, event.currentTarget.value || null)}
        />
      ))}
      <Checkbox.Group
        label={words.field.languages}
        description={words.hint.languages}
        error={editor.wrongWithin('languages')}
        readOnly={!editor.mayEdit}
        value={languages}
        onChange={(chosen) =>
          editor.set(
            'languages',
            LANGUAGES.filter((each) => chosen.includes(each)),
          )
        }
      >
        <Group gap="lg" mt={6}>
          {LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={words.language[language]} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}
