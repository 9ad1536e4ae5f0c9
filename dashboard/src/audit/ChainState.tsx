import { Tooltip } from '@mantine/core';
import { StatePill } from '../frame/StatePill';
import type { AnyTeam } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useVerification } from './queries';

/** Whether every line is as it was written. */
export function ChainState({ team }: { team: AnyTeam }) {
  const { audit: words } = useMessages();
  const found = useVerification(team).data;
  if (!found) return null;
  return (
    <Tooltip label={words.chain} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer brings up must come by keyboard too */}
      <span tabIndex={0}>
        {found.ok ? (
          <StatePill state="ok">{words.verified(found.entries)}</StatePill>
        ) : (
          <StatePill state="danger">{words.broken(found.first_broken ?? 0)}</StatePill>
        )}
      </span>
    </Tooltip>
  );
}
