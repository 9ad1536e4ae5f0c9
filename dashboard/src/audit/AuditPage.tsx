import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useParams } from 'react-router';
import { mayOnPlatform, useBrandMay, useMay } from '../account/may';
import { useMe } from '../account/session';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { AuditDrawer } from './AuditDrawer';
import { AuditExport } from './AuditExport';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { ChainState } from './ChainState';
import { useAudit } from './queries';
import { EVERYTHING, isEverything, type Team } from './team';

export function CelebrityAudit() {
  const { slug = '' } = useParams();
  const may = useMay(slug);
  return may('audit.read') ? <Audit team={{ kind: 'celebrities', slug }} /> : <NotFound />;
}

export function BrandAudit() {
  const { brandSlug: slug = '' } = useParams();
  const may = useBrandMay(slug);
  return may('audit.read') ? <Audit team={{ kind: 'brands', slug }} /> : <NotFound />;
}

export function PlatformAudit() {
  const may = mayOnPlatform(useMe().data);
  return may('audit.read') ? <Audit team={{ kind: 'platform' }} /> : <NotFound />;
}

/** Who did what to what, newest first. */
function Audit({ team }: { team: Team }) {
  const { audit: words, frame } = useMessages();
  const { number } = useParams();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [settled] = useDebouncedValue(wanted, 250);
  const audit = useAudit(team, settled);
  const entries = audit.data?.pages.flatMap((page) => page.items);
  const isPlatform = team.kind === 'platform';
  return (
    <Page
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
    </Page>
  );
}
