import { FileInput, Textarea, TextInput } from '@mantine/core';
import { isUpload, type Operation } from './description';
import { valueKey } from './request';
import classes from './Trial.module.css';
import type { Trying } from './trying';
import { useDocsWords } from './words';

type Props = {
  operation: Operation;
  trying: Trying;
  onChange: (trying: Trying) => void;
  complaints: string[];
};

/** What a call is made of: its parameters, and its body or file. */
export function Inputs({ operation, trying, onChange, complaints }: Props) {
  const words = useDocsWords();
  const error = (name: string) => (complaints.includes(name) ? words.try.missing : undefined);
  const own = operation.parameters.filter(({ name }) => name !== 'Origin');
  return (
    <>
      {own.map((parameter) => {
        const key = valueKey(parameter);
        return (
          <TextInput
            key={key}
            label={parameter.name}
            withAsterisk={Boolean(parameter.required)}
            placeholder={String(parameter.example ?? '')}
            value={trying.values[key] ?? ''}
            onChange={(event) =>
              onChange({ ...trying, values: { ...trying.values, [key]: event.currentTarget.value } })
            }
            error={error(key)}
            classNames={{ input: classes.typed, label: classes.typed }}
          />
        );
      })}
      {operation.body && !isUpload(operation) && (
        <Textarea
          label={words.body}
          value={trying.body}
          onChange={(event) => onChange({ ...trying, body: event.currentTarget.value })}
          error={complaints.includes('body') && words.try.notJson}
          classNames={{ input: classes.typed }}
          spellCheck={false}
          autosize
          minRows={3}
          maxRows={16}
        />
      )}
      {isUpload(operation) && (
        <FileInput
          label={words.try.file}
          placeholder={words.try.chooseFile}
          value={trying.file}
          onChange={(file) => onChange({ ...trying, file })}
          error={error('file')}
          withAsterisk
        />
      )}
    </>
  );
}
