import { SimpleGrid, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { useFormats, useMessages } from '../messages/Messages';
import { LIMITS, type PortalField } from './settings';
import type { PortalEditor } from './usePortalEditor';

type Props = { editor: PortalEditor };

function useField(editor: PortalEditor) {
  const { portal: words } = useMessages();
  return (field: PortalField) => ({
    label: words.field[field],
    value: editor.value(field),
    error: editor.wrong(field),
    readOnly: !editor.mayEdit,
    onBlur: () => editor.leave(field),
    onChange: (event: { currentTarget: { value: string } }) => editor.set(field, event.currentTarget.value),
  });
}

export function PressFields({ editor }: Props) {
  const { portal: words } = useMessages();
  const field = useField(editor);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput {...field('content.press.name')} maxLength={LIMITS.name} />
        <TextInput {...field('content.press.email')} type="email" />
      </SimpleGrid>
      <TextInput {...field('content.press.kit_url')} type="url" description={words.hint.kit} />
    </>
  );
}

export function LegalFields({ editor }: Props) {
  const { portal: words } = useMessages();
  const format = useFormats();
  const field = useField(editor);
  return (['content.terms', 'content.privacy'] as const).flatMap((text) =>
    (['es', 'en'] as const).map((language) => (
      <Textarea
        key={`${text}.${language}`}
        {...field(`${text}.${language}`)}
        lang={language}
        autosize
        minRows={3}
        maxRows={14}
        description={words.hint.text(format.number(LIMITS.text - editor.value(`${text}.${language}`).length))}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
    )),
  );
}

/** Mail has one sender, which is set with the portal's page. */
export function RestFields({ editor, isPortal }: Props & { isPortal: boolean }) {
  const { portal: words } = useMessages();
  const field = useField(editor);
  return (
    <>
      {isPortal ? (
        <TextInput
          {...field('mail_sender')}
          description={words.hint.sender}
          maxLength={LIMITS.sender}
          onChange={(event) => editor.set('mail_sender', event.currentTarget.value || null)}
        />
      ) : (
        <Text size="sm">{words.hint.senderOfPortal}</Text>
      )}
      <Switch
        label={words.listed}
        description={words.listedHint}
        checked={editor.content.listed}
        disabled={!editor.mayEdit}
        onChange={(event) => editor.set('content.listed', event.currentTarget.checked)}
      />
    </>
  );
}
