import { useEffect, useRef } from 'react';
import type { Source } from '../api/types';
import { notify, notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { isWorking, useRefreshSources } from './queries';

/** Says it when a document that was being read is done, one way or the other. */
export function useFinished(slug: string, sources: Source[] | undefined) {
  const { knowledge } = useMessages();
  const refresh = useRefreshSources(slug);
  const working = useRef(new Set<string>());
  useEffect(() => {
    for (const source of sources ?? []) {
      if (isWorking(source)) working.current.add(source.id);
      else if (working.current.delete(source.id)) {
        refresh();
        if (source.status === 'READY') {
          notify(knowledge.list.finished(source.title, knowledge.passages(source.passages)));
        } else notifyFailure(knowledge.list.failed(source.title));
      }
    }
  }, [sources, knowledge, refresh]);
}
