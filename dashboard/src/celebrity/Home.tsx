import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../account/may';
import { WhereItLives } from '../deployment/WhereItLives';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { StatePill } from '../frame/StatePill';
import { useMessages } from '../messages/Messages';
import { Checklist } from './Checklist';
import { Kpis } from './Kpis';
import { useCelebrity, useOverview } from './queries';

const Activity = lazy(() => import('./Activity'));

/** The place of the chart while its code is on the way. */
const ActivitySoon = () => (
  <div style={{ marginTop: 40 }}>
    <BlockSkeleton heights={[300]} />
  </div>
);

/** How the twin is doing, what comes next, and where it lives. */
export function Home() {
  const { slug = '' } = useParams();
  const { home } = useMessages().celebrity;
  const celebrity = useCelebrity(slug);
  const may = useMay(slug);
  const overview = useOverview(slug, may('analytics.read'));
  const error = celebrity.error ?? overview.error;
  const live = overview.data?.live_version;
  const pill = overview.data && (
    <StatePill state={live ? 'ok' : 'warn'}>{live ? home.live(live) : home.notLive}</StatePill>
  );
  const open = live && celebrity.data && (
    <Button
      component="a"
      href={celebrity.data.portal_url}
      target="_blank"
      rel="noreferrer"
      rightSection={<IconExternalLink size={16} />}
    >
      {home.openPortal}
    </Button>
  );
  const name = celebrity.data?.name ?? '';
  const running = overview.data && (live || overview.data.conversations_7d > 0);
  const unready = overview.data?.checklist.some((step) => !step.done);
  return (
    <Page title={home.title} purpose={name && home.purpose(name)} pill={pill} actions={open}>
      {error && (
        <Failure error={error} retry={() => Promise.all([celebrity.refetch(), overview.refetch()])} />
      )}
      {celebrity.data && !may('analytics.read') && <Empty drawing="path" text={home.nothing} />}
      {overview.isLoading && <BlockSkeleton heights={[112, 112, 112, 112]} columns={4} />}
      {overview.data && (
        <>
          {unready && <Checklist slug={slug} steps={overview.data.checklist} />}
          {running && (
            <>
              <Kpis slug={slug} overview={overview.data} />
              <Suspense fallback={<ActivitySoon />}>
                <Activity overview={overview.data} />
              </Suspense>
            </>
          )}
          {may('deployments.read') && <WhereItLives slug={slug} live={Boolean(live)} />}
        </>
      )}
    </Page>
  );
}
