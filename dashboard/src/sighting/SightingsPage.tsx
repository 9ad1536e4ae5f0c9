import { Anchor, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Sighting } from '../api/types';
import { Chips } from '../deployment/Chips';
import deployment from '../deployment/Deployment.module.css';
import { placesPath } from '../deployment/paths';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { GROUPS, type Group, groupOf } from './group';
import { useSites, useSpots } from './queries';
import classes from './Sighting.module.css';
import { SightingTable } from './SightingTable';

const WorldMap = lazy(() => import('./WorldMap'));

/** Where the snippet was seen: on the map, and site by site. */
export function SightingsPage() {
  const { slug = '' } = useParams();
  const { sighting: words } = useMessages();
  const sightings = useSites(slug);
  const spots = useSpots(slug).data ?? [];
  return (
    <>
      <Anchor component={Link} to={placesPath(slug)} className={deployment.back}>
        <IconArrowLeft size={16} aria-hidden /> {words.back}
      </Anchor>
      <Page title={words.title} purpose={words.purpose}>
        {sightings.isPending && <BlockSkeleton heights={[320, 240]} />}
        {sightings.error && <Failure error={sightings.error} retry={() => sightings.refetch()} />}
        {sightings.data?.length === 0 && <Empty drawing="path" text={words.empty} />}
        {sightings.data && sightings.data.length > 0 && (
          <>
            <Suspense fallback={<BlockSkeleton heights={[360]} />}>
              <WorldMap spots={spots} />
            </Suspense>
            <Seen slug={slug} sightings={sightings.data} />
          </>
        )}
      </Page>
    </>
  );
}

function Seen({ slug, sightings }: { slug: string; sightings: Sighting[] }) {
  const { sighting: words } = useMessages();
  const [group, setGroup] = useState<Group | null>(null);
  const shown = sightings.filter((each) => (group ? groupOf(each) === group : groupOf(each) !== 'ignored'));
  const options = GROUPS.map((value) => ({
    value,
    label: words.group[value],
    count: sightings.filter((each) => groupOf(each) === value).length,
  })).filter(({ count }) => count > 0);
  return (
    <section className={classes.list} aria-label={words.column.site}>
      <search className={deployment.filters}>
        <Chips label={words.filter} options={options} chosen={group} onChoose={setGroup} />
      </search>
      {shown.length > 0 ? (
        <>
          <SightingTable slug={slug} sightings={shown} />
          <Text size="xs" c="dimmed" mt="sm">
            {words.counted}
          </Text>
        </>
      ) : (
        <Empty drawing="check" small text={words.none} />
      )}
    </section>
  );
}
