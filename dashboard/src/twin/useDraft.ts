import { useEffect, useState } from 'react';
import { useMe } from '../account/session';
import type { Personality, Twin } from '../api/types';
import { draftPlace, forgetDraft, keepDraft, keptDraft } from './draftStore';
import { changedFields, type FieldKey, onTopOf } from './fields';

export type Draft = {
  personality: Personality;
  /** The revision the changes were made on: what a save must name. */
  revision: number;
  changes: FieldKey[];
  /** Set when the server's revision moved on under our changes: what they changed, and where both did. */
  clash: { theirs: FieldKey[]; both: FieldKey[] } | null;
  change: (part: Partial<Personality>) => void;
  /** Answers the way back. */
  discard: () => () => void;
  keepMine: () => void;
  saved: (twin: Twin) => void;
};

/** The form's state: the server's draft with unsaved changes on top, kept in this browser; only the server's for a mere reader. */
export function useDraft(slug: string, twin: Twin, mayEdit: boolean): Draft {
  const place = draftPlace(useMe().data?.id ?? '', slug);
  const [draft, setDraft] = useState(() => {
    const kept = keptDraft(place);
    return kept && changedFields(kept.base, kept.personality).length > 0 ? kept : fresh(twin);
  });
  const shown = mayEdit ? draft : fresh(twin);
  const changes = changedFields(shown.base, shown.personality);
  const moved = twin.revision !== shown.revision;
  const dirty = changes.length > 0;

  useEffect(() => {
    if (!mayEdit) return;
    if (dirty) keepDraft(place, draft);
    else forgetDraft(place);
  }, [place, draft, dirty, mayEdit]);

  // With nothing unsaved the form simply follows the server.
  useEffect(() => {
    if (moved && !dirty && mayEdit) setDraft(fresh(twin));
  }, [moved, dirty, twin, mayEdit]);

  const theirs = moved && dirty ? changedFields(draft.base, twin.personality) : null;
  return {
    personality: shown.personality,
    revision: shown.revision,
    changes,
    clash: theirs && { theirs, both: theirs.filter((field) => changes.includes(field)) },
    change: (part) => setDraft((now) => ({ ...now, personality: { ...now.personality, ...part } })),
    discard: () => {
      setDraft(fresh(twin));
      return () => {
        // The form may be gone by then: whoever opens it next finds the changes.
        keepDraft(place, draft);
        setDraft(draft);
      };
    },
    keepMine: () =>
      setDraft({ ...fresh(twin), personality: onTopOf(twin.personality, draft.personality, changes) }),
    saved: (next) => setDraft(fresh(next)),
  };
}

const fresh = (twin: Twin) => ({
  base: twin.personality,
  revision: twin.revision,
  personality: twin.personality,
});
