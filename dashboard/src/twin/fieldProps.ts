import type { Language } from '../api/types';
import { useMessages } from '../messages/Messages';
import { type FieldKey, fieldName, fieldValue, withValue } from './fields';
import type { TwinEditor } from './useTwinEditor';

/** What every control of the form needs: its label, its value, and its error once it was left. */
export function useField(editor: TwinEditor) {
  const { twin: words } = useMessages();
  const { personality } = editor.draft;
  const common = (field: FieldKey) => ({
    label: fieldName(field, words),
    error: editor.wrong(field),
    onBlur: () => editor.leave(field),
    readOnly: !editor.mayEdit,
    // How to fill it in is of no use to who only reads.
    ...(!editor.mayEdit && { description: undefined }),
    lang: field.split('.')[1] as Language | undefined,
  });
  return {
    text: (field: FieldKey) => ({
      ...common(field),
      value: fieldValue(personality, field) as string,
      onChange: (event: { currentTarget: { value: string } }) =>
        editor.change(withValue(personality, field, event.currentTarget.value)),
    }),
    tags: (field: FieldKey) => ({
      ...common(field),
      value: (fieldValue(personality, field) || []) as string[],
      onChange: (tags: string[]) => editor.change(withValue(personality, field, tags)),
    }),
  };
}
