import { Input, Radio, SegmentedControl, Text } from '@mantine/core';
import type { AnswerLength, Tone } from '../api/types';
import { useMessages } from '../messages/Messages';
import { useField } from './fieldProps';
import { Tags } from './Tags';
import classes from './Twin.module.css';
import type { TwinEditor } from './useTwinEditor';

const TONES: Tone[] = ['WARM', 'ENERGETIC', 'CALM', 'FORMAL', 'PLAYFUL'];
const LENGTHS: AnswerLength[] = ['SHORT', 'MEDIUM', 'LONG'];

export function MannerFields({ editor }: { editor: TwinEditor }) {
  const { twin: words } = useMessages();
  const field = useField(editor);
  const { personality } = editor.draft;
  return (
    <>
      <Radio.Group
        readOnly={!editor.mayEdit}
        label={words.field.tone}
        value={personality.tone}
        onChange={(tone) => editor.change({ tone: tone as Tone })}
      >
        <div className={classes.tones}>
          {TONES.map((tone) => (
            <Radio.Card key={tone} value={tone} className={classes.tone} aria-label={words.tone[tone].name}>
              <Radio.Indicator size="sm" />
              <div>
                <Text fw={600}>{words.tone[tone].name}</Text>
                <Text size="xs" c="dimmed">
                  {words.tone[tone].text}
                </Text>
              </div>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Tags description={words.hint.traits} {...field.tags('traits')} />
      {personality.languages.map((language, index) => (
        <Tags
          key={language}
          description={index === 0 ? words.hint.catchphrases : undefined}
          {...field.tags(`catchphrases.${language}`)}
        />
      ))}
      <Input.Wrapper label={words.field.answer_length} labelElement="div">
        <SegmentedControl
          fullWidth
          readOnly={!editor.mayEdit}
          aria-label={words.field.answer_length}
          value={personality.answer_length}
          onChange={(length) => editor.change({ answer_length: length as AnswerLength })}
          data={LENGTHS.map((value) => ({ value, label: words.length[value] }))}
        />
      </Input.Wrapper>
    </>
  );
}
