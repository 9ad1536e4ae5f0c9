import { useMe } from '../account/session';
import type { Personality, Twin } from '../api/types';
import { draftPlace } from '../draft/draftStore';
import { useDraft } from '../draft/useDraft';
import { changedFields, type FieldKey, onTopOf } from './fields';

const GRAIN = { changed: changedFields, onTop: onTopOf };

export const readOf = (twin: Twin) => ({ value: twin.personality, revision: twin.revision });

/** The personality with one's unsaved changes. */
export function useTwinDraft(slug: string, twin: Twin, mayEdit: boolean) {
  const place = draftPlace(useMe().data?.id ?? '', slug);
  const { value, ...draft } = useDraft<Personality, FieldKey>({
    place,
    read: readOf(twin),
    grain: GRAIN,
    mayEdit,
  });
  return { ...draft, personality: value };
}
