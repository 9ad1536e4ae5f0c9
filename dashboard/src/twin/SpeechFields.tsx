import { Checkbox, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import type { Language } from '../api/types';
import { useFormats, useMessages } from '../messages/Messages';
import { LIMITS } from './check';
import { useField } from './fieldProps';
import { Tags } from './Tags';
import type { TwinEditor } from './useTwinEditor';

type Props = { editor: TwinEditor };
const LANGUAGES: Language[] = ['es', 'en'];

/** Which languages, and which comes first: the first is the one a fan gets who asks for neither. */
export function LanguageFields({ editor }: Props) {
  const { twin: words } = useMessages();
  const { languages } = editor.draft.personality;
  const first = languages[0];
  const makeFirst = (language: string) =>
    editor.change({ languages: [...languages].sort((one) => (one === language ? -1 : 1)) });
  return (
    <>
      <Checkbox.Group
        readOnly={!editor.mayEdit}
        label={words.field.languages}
        value={languages}
        onChange={(next) => editor.change({ languages: next as Language[] })}
        error={languages.length === 0 && words.wrong.languageMissing}
      >
        <Group gap="lg" mt={6}>
          {LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={words.language[language]} />
          ))}
        </Group>
      </Checkbox.Group>
      {languages.length > 1 && first && (
        <div>
          <Text fw={600} mb={4} id="main-language">
            {words.field.defaultLanguage}
          </Text>
          <SegmentedControl
            aria-labelledby="main-language"
            readOnly={!editor.mayEdit}
            value={first}
            onChange={makeFirst}
            data={LANGUAGES.map((value) => ({ value, label: words.language[value] }))}
          />
        </div>
      )}
    </>
  );
}

export function GreetingFields({ editor }: Props) {
  const { hint } = useMessages().twin;
  const format = useFormats();
  const field = useField(editor);
  const { languages, greeting } = editor.draft.personality;
  return languages.map((language) => (
    <Textarea
      key={language}
      autosize
      minRows={3}
      maxRows={8}
      description={hint.greeting(format.number(LIMITS.greeting - (greeting[language]?.length ?? 0)))}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...field.text(`greeting.${language}`)}
    />
  ));
}

export function TopicFields({ editor }: Props) {
  const { hint } = useMessages().twin;
  const field = useField(editor);
  return (
    <>
      <Tags description={hint.embrace} {...field.tags('embrace')} />
      <Tags description={hint.avoid} {...field.tags('avoid')} />
    </>
  );
}

export function QuestionFields({ editor }: Props) {
  const { hint } = useMessages().twin;
  const field = useField(editor);
  return editor.draft.personality.languages.map((language, index) => (
    <Tags
      key={language}
      description={index === 0 ? hint.questions : undefined}
      {...field.tags(`suggested_questions.${language}`)}
    />
  ));
}
