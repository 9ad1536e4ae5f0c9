import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMayAt } from '../account/may';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { RowSkeleton } from '../frame/Skeletons';
import { type AnyTeam, PLATFORM_TEAM } from '../frame/teams';
import { useTeam } from '../frame/useTeam';
import { useMessages } from '../messages/Messages';
import { TeamSettings } from '../team/TeamSettings';
import { AuditDrawer } from './AuditDrawer';
import { AuditExport } from './AuditExport';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { ChainState } from './ChainState';
import { useAudit } from './queries';
import { EVERYTHING, isEverything } from './wanted';

export function TeamAudit() {
  const team = useTeam();
  return useMayAt(team)('audit.read') && team ? <Audit team={team} /> : <NotFound />;
}

export function PlatformAudit() {
  return useMayAt(PLATFORM_TEAM)('audit.read') ? <Audit team={PLATFORM_TEAM} /> : <NotFound />;
}

/** Who did what to what, newest first. */
function Audit({ team }: { team: AnyTeam }) {
  const { audit: words, frame } = useMessages();
  const { number } = useParams();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [settled] = useDebouncedValue(wanted, 250);
  const audit = useAudit(team, settled);
  const entries = audit.data?.pages.flatMap((page) => page.items);
  const isPlatform = team.kind === 'PLATFORM';
  return (
    <TeamSettings
      team={team}
      title={isPlatform ? words.platformTitle : words.title}
      purpose={isPlatform ? words.platformPurpose : words.purpose}
      pill={<ChainState team={team} />}
      actions={<AuditExport team={team} wanted={settled} />}
    >
      <AuditFilters wanted={wanted} onWanted={setWanted} />
      {audit.isPending && <RowSkeleton rows={6} />}
      {audit.error && <Failure error={audit.error} retry={() => audit.refetch()} />}
      {entries?.length === 0 && (
        <Empty drawing="check" text={isEverything(settled) ? words.empty : words.none} small />
      )}
      {entries && entries.length > 0 && <AuditTable team={team} entries={entries} />}
      {audit.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={audit.isFetchingNextPage}
          onClick={() => audit.fetchNextPage()}
        >
          {frame.loadMore}
        </Button>
      )}
      <AuditDrawer
        team={team}
        number={number === undefined ? undefined : Number(number)}
        onOnlyBy={(actor) => setWanted({ ...EVERYTHING, actor })}
      />
    </TeamSettings>
  );
}
