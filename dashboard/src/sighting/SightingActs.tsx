import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { Sighting } from '../api/types';
import { notify, notifyUndo, useNotifyProblem } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { AllowSite } from './AllowSite';
import { groupOf, hostOf } from './group';
import { useMark } from './queries';

/** What can be done about a site that wasn't allowed. */
export function SightingActs({ slug, sighting }: { slug: string; sighting: Sighting }) {
  const { frame, sighting: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  const onError = useNotifyProblem();
  const mark = useMark(slug);
  const [allowing, setAllowing] = useState(false);
  const group = groupOf(sighting);
  const host = hostOf(sighting.origin);
  if (!mayEdit || group === 'allowed') return null;
  const set = (next: Sighting['mark'], done?: () => void) =>
    mark.mutate({ id: sighting.id, mark: next }, { onSuccess: done, onError });
  const ignore = () =>
    set('IGNORED', () => notifyUndo(words.ignored(host), frame.undo, () => set(sighting.mark)));
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {group === 'ignored' ? (
        <Button variant="default" size="xs" onClick={() => set('KNOWN', () => notify(words.noticed(host)))}>
          {words.unignore}
        </Button>
      ) : (
        <>
          <Button
            variant="default"
            size="xs"
            aria-label={words.allowNamed(host)}
            onClick={() => setAllowing(true)}
          >
            {words.allow}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            aria-label={words.ignoreNamed(host)}
            onClick={ignore}
          >
            {words.ignore}
          </Button>
        </>
      )}
      <AllowSite slug={slug} sighting={sighting} opened={allowing} onClose={() => setAllowing(false)} />
    </Group>
  );
}
