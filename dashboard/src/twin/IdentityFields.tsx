import { TextInput } from '@mantine/core';
import { useField } from './fieldProps';
import type { TwinEditor } from './useTwinEditor';

export function IdentityFields({ editor }: { editor: TwinEditor }) {
  const field = useField(editor);
  return (
    <>
      <TextInput {...field.text('display_name')} />
      {editor.draft.personality.languages.map((language) => (
        <TextInput key={language} {...field.text(`tagline.${language}`)} />
      ))}
    </>
  );
}
