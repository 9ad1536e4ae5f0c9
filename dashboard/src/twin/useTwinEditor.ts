import { useState } from 'react';
import { useMay } from '../account/may';
import { asProblem } from '../api/problem';
import type { Personality, Twin } from '../api/types';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { type Wrongs, wrongsOf } from './check';
import { FIELDS, type FieldKey } from './fields';
import { useSaveTwin } from './queries';
import { readOf, useTwinDraft } from './useDraft';

export type TwinEditor = ReturnType<typeof useTwinEditor>;

/** Editing, checking and saving a personality, as the form, the save bar and the publish dialog share it. */
export function useTwinEditor(slug: string, twin: Twin) {
  const { draft: drafting, twin: words } = useMessages();
  const text = useProblemText();
  const mayEdit = useMay(slug)('twin.edit');
  const draft = useTwinDraft(slug, twin, mayEdit);
  const saving = useSaveTwin(slug);
  const [left, setLeft] = useState<Set<FieldKey>>(new Set());
  const [refused, setRefused] = useState<Wrongs>({});
  const wrongs = wrongsOf(draft.personality, words.wrong);

  const change = (part: Partial<Personality>) => {
    if (!mayEdit) return;
    setRefused({});
    draft.change((now) => ({ ...now, ...part }));
  };

  /** Saves what is there; answers the saved twin, or null when something stands in the way (and says so). */
  const save = async (): Promise<Twin | null> => {
    setLeft(new Set(FIELDS));
    if (Object.keys(wrongs).length > 0) {
      notifyFailure(drafting.fix);
      return null;
    }
    try {
      const saved = await saving.mutateAsync({ personality: draft.personality, revision: draft.revision });
      draft.saved(readOf(saved));
      notify(words.saved);
      return saved;
    } catch (error) {
      const problem = asProblem(error);
      // What somebody else saved meanwhile is shown by the form itself, which lets the person decide.
      if (problem.code !== 'stale_revision') notifyFailure(text.of(problem));
      setRefused(byField(problem.errors.map((each) => [each.field, text.ofField(each)])));
      return null;
    }
  };

  return {
    mayEdit,
    draft,
    change,
    save,
    saving: saving.isPending,
    leave: (field: FieldKey) => setLeft((now) => new Set(now).add(field)),
    wrong: (field: FieldKey) => (left.has(field) ? wrongs[field] : undefined) ?? refused[field],
  };
}

/** The server names fields with or without "personality." in front, and may point into a list ("traits[3]"). */
function byField(pairs: [string, string][]): Wrongs {
  return Object.fromEntries(
    pairs.map(([field, text]) => [field.replace(/^personality\./, '').replace(/\[\d+\]$/, ''), text]),
  );
}
