import { useEffect, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from './draftStore';

/** What the server has, as it was read. */
export type Read<T> = { value: T; revision: number };

export type Grain<T, F> = {
  changed: (before: T, after: T) => F[];
  onTop: (theirs: T, mine: T, changes: F[]) => T;
};

export type Draft<T, F> = {
  value: T;
  /** The revision the changes were made on: what a save must name. */
  revision: number;
  changes: F[];
  /** Set when the server's revision moved on under our changes: what they changed, and where both did. */
  clash: { theirs: F[]; both: F[] } | null;
  change: (next: (now: T) => T) => void;
  /** Answers the way back. */
  discard: () => () => void;
  keepMine: () => void;
  saved: (read: Read<T>) => void;
};

type Given<T, F> = { place: string; read: Read<T>; grain: Grain<T, F>; mayEdit: boolean };

/** A form's state: what the server has with unsaved changes on top, kept in this browser; only the server's for a mere reader. */
export function useDraft<T, F extends string>({ place, read, grain, mayEdit }: Given<T, F>): Draft<T, F> {
  const [draft, setDraft] = useState(() => {
    const kept = keptDraft<T>(place);
    return kept && grain.changed(kept.base, kept.value).length > 0 ? kept : fresh(read);
  });
  const shown = mayEdit ? draft : fresh(read);
  const changes = grain.changed(shown.base, shown.value);
  const moved = read.revision !== shown.revision;
  const dirty = changes.length > 0;

  useEffect(() => {
    if (!mayEdit) return;
    if (dirty) keepDraft(place, draft);
    else forgetDraft(place);
  }, [place, draft, dirty, mayEdit]);

  // With nothing unsaved the form simply follows the server.
  useEffect(() => {
    if (moved && !dirty && mayEdit) setDraft(fresh(read));
  }, [moved, dirty, read, mayEdit]);

  const theirs = moved && dirty ? grain.changed(draft.base, read.value) : [];
  const untouched = moved && dirty && theirs.length === 0;
  const keepMine = () => setDraft({ ...fresh(read), value: grain.onTop(read.value, draft.value, changes) });

  // What they changed is not of this form (somebody paused the place, say): there is nothing to decide.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is found
  useEffect(() => {
    if (untouched) keepMine();
  }, [untouched]);

  return {
    value: shown.value,
    revision: shown.revision,
    changes,
    clash: theirs.length ? { theirs, both: theirs.filter((field) => changes.includes(field)) } : null,
    change: (next) => setDraft((now) => ({ ...now, value: next(now.value) })),
    discard: () => {
      setDraft(fresh(read));
      return () => {
        // The form may be gone by then: whoever opens it next finds the changes.
        keepDraft(place, draft);
        setDraft(draft);
      };
    },
    keepMine,
    saved: (next) => setDraft(fresh(next)),
  };
}

const fresh = <T>({ value, revision }: Read<T>) => ({ base: value, revision, value });
