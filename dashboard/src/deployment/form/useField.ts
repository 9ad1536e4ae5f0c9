import { useMessages } from '../../messages/Messages';
import type { SetupField } from '../setup';
import type { PlaceEditor } from '../usePlaceEditor';

/** What the controls of the form share: label, value, error once left, and nothing to change for a mere reader. */
export function useField(editor: PlaceEditor) {
  const { place: words } = useMessages();
  return (field: SetupField) => ({
    label: words.field[field],
    value: (editor.value(field) ?? '') as string,
    error: editor.wrong(field),
    readOnly: !editor.mayEdit,
    onBlur: () => editor.leave(field),
    onChange: (event: { currentTarget: { value: string } }) => editor.set(field, event.currentTarget.value),
  });
}
