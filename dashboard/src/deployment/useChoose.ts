import type { Deployment, DeploymentStatus } from '../api/types';
import { notify, notifyUndo, useNotifyProblem } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { toggled } from './phase';
import { useChangeDeployment } from './queries';

/** Opens, pauses and archives a place, each said, and taken back where that can be done. */
export function useChoose(slug: string, place: Deployment) {
  const { frame, deployment: words } = useMessages();
  const onError = useNotifyProblem();
  const change = useChangeDeployment(slug, place.id);
  const set = (status: DeploymentStatus, done: () => void) =>
    change.mutate({ status }, { onSuccess: done, onError });
  return {
    pending: change.isPending,
    toggle() {
      const next = toggled(place);
      const said = next === 'INACTIVE' ? words.did.paused : words.did.resumed;
      set(next, () => notifyUndo(said(place.name), frame.undo, () => set(place.status, () => undefined)));
    },
    archive: (done: () => void) =>
      set('ARCHIVED', () => {
        done();
        notify(words.did.archived(place.name));
      }),
    restore: () => set('INACTIVE', () => notify(words.did.restored(place.name))),
  };
}
