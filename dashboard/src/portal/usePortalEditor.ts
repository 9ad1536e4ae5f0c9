import { useState } from 'react';
import { useMay } from '../account/may';
import { useMe } from '../account/session';
import { asProblem } from '../api/problem';
import type { PortalSettings } from '../api/types';
import { draftPlace } from '../draft/draftStore';
import { valueAt, withAt } from '../draft/paths';
import { useDraft } from '../draft/useDraft';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { useSavePortalSettings } from './queries';
import { type Editable, GRAIN, type PortalField, readOf, wrongsOf } from './settings';

export type PortalEditor = ReturnType<typeof usePortalEditor>;

/** A field's path without what only the form has above it: "content.press.email" is "press.email" in faults. */
const faultPath = (path: string) => path.replace(/^content\./, '');

/** Editing, checking and saving what a team adds to a page. */
export function usePortalEditor(slug: string, settings: PortalSettings) {
  const { draft: drafting, portal: words } = useMessages();
  const text = useProblemText();
  const mayEdit = useMay(slug)('deployments.edit');
  const place = draftPlace(useMe().data?.id ?? '', slug, settings.deployment, 'page');
  const draft = useDraft<Editable, PortalField>({ place, read: readOf(settings), grain: GRAIN, mayEdit });
  const saving = useSavePortalSettings(slug, settings.deployment);
  const [left, setLeft] = useState<Set<string>>(new Set());
  const [refused, setRefused] = useState<Record<string, string>>({});
  const wrongs = wrongsOf(draft.value, words.wrong);

  const save = async () => {
    setLeft(new Set(Object.keys(wrongs)));
    if (Object.keys(wrongs).length > 0) return notifyFailure(drafting.fix);
    try {
      draft.saved(readOf(await saving.mutateAsync({ ...draft.value, revision: draft.revision })));
      notify(words.saved);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code !== 'stale_revision') notifyFailure(text.of(problem));
      const faults = problem.errors.map((fault) => [faultPath(fault.field), text.ofField(fault)]);
      setRefused(Object.fromEntries(faults));
    }
  };

  return {
    mayEdit,
    draft,
    save,
    saving: saving.isPending,
    content: draft.value.content,
    value: (path: PortalField) => (valueAt(draft.value, path) ?? '') as string,
    set(path: PortalField, value: unknown) {
      if (!mayEdit) return;
      setRefused({});
      draft.change((now) => withAt(now, path, value));
    },
    leave: (path: string) => setLeft((now) => new Set(now).add(faultPath(path))),
    wrong: (path: string) =>
      (left.has(faultPath(path)) ? wrongs[faultPath(path)] : undefined) ?? refused[faultPath(path)],
  };
}
