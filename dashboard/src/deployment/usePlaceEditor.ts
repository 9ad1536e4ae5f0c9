import { useState } from 'react';
import { useMay } from '../account/may';
import { useMe } from '../account/session';
import { asProblem } from '../api/problem';
import type { Deployment, PlaceSetup } from '../api/types';
import { draftPlace } from '../draft/draftStore';
import { valueAt, withAt } from '../draft/paths';
import { useDraft } from '../draft/useDraft';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { type Wrongs, within, wrongsOf } from './check';
import { useChangeDeployment } from './queries';
import { changeOf, GRAIN, readOf, type SetupField } from './setup';

export type PlaceEditor = ReturnType<typeof usePlaceEditor>;

/** Editing, checking and saving the set-up of a place, as the form, the save bar and the preview share it. */
export function usePlaceEditor(slug: string, place: Deployment) {
  const { draft: drafting, place: words } = useMessages();
  const text = useProblemText();
  // The server keeps what is archived as it is.
  const mayEdit = useMay(slug)('deployments.edit') && place.status !== 'ARCHIVED';
  const kept = draftPlace(useMe().data?.id ?? '', slug, place.id);
  const draft = useDraft<PlaceSetup, SetupField>({ place: kept, read: readOf(place), grain: GRAIN, mayEdit });
  const saving = useChangeDeployment(slug, place.id);
  const [left, setLeft] = useState<Set<string>>(new Set());
  const [refused, setRefused] = useState<Wrongs>({});
  const wrongs = wrongsOf(draft.value, words.wrong);

  const set = (path: string, value: unknown) => {
    if (!mayEdit) return;
    setRefused({});
    draft.change((now) => withAt(now, path, value));
  };

  const save = async () => {
    setLeft(new Set(Object.keys(wrongs)));
    if (Object.keys(wrongs).length > 0) return notifyFailure(drafting.fix);
    try {
      const saved = await saving.mutateAsync(changeOf(draft.value, draft.changes, draft.revision));
      draft.saved(readOf(saved));
      notify(words.saved);
    } catch (error) {
      const problem = asProblem(error);
      // What somebody else saved meanwhile is shown by the form itself, which lets the person decide.
      if (problem.code !== 'stale_revision') notifyFailure(text.of(problem));
      setRefused(Object.fromEntries(problem.errors.map((fault) => [fault.field, text.ofField(fault)])));
    }
  };

  return {
    mayEdit,
    draft,
    setup: draft.value,
    /** What can't be saved as it stands, said or not. */
    wrongs,
    set,
    save,
    saving: saving.isPending,
    value: (path: string) => valueAt(draft.value, path),
    leave: (path: string) => setLeft((now) => new Set(now).add(path)),
    wrong: (path: string) => (left.has(path) ? wrongs[path] : undefined) ?? refused[path],
    /** Of a list that is one field to the eye, also what the server says of one of its parts. */
    wrongWithin: (path: string) => within(refused, path),
  };
}
