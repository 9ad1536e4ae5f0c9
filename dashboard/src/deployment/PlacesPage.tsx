import { Alert, Button } from '@mantine/core';
import { IconInfoCircle, IconMapPin, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useMay } from '../account/may';
import type { Deployment, DeploymentType, Phase } from '../api/types';
import { useCelebrity } from '../celebrity/queries';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { SeenNotice } from '../sighting/SeenNotice';
import { Chips } from './Chips';
import classes from './Deployment.module.css';
import { NewPlaceForm } from './NewPlaceForm';
import { PlaceTable } from './PlaceTable';
import { newPlacePath, placesPath, sightingsPath } from './paths';
import { byPhase, ICON, PHASES, phaseOf } from './phase';
import { useDeployments } from './queries';

/** Every place where fans meet the twin. */
export function PlacesPage() {
  const { slug = '' } = useParams();
  const { deployment: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  const deployments = useDeployments(slug);
  const celebrity = useCelebrity(slug).data;
  const here = placesPath(slug);
  const creating = useLocation().pathname === newPlacePath(slug) && mayEdit;
  const add = mayEdit && (
    <Button component={Link} to={newPlacePath(slug)} leftSection={<IconPlus size={16} />}>
      {words.add}
    </Button>
  );
  const actions = (
    <>
      <Button
        component={Link}
        to={sightingsPath(slug)}
        variant="default"
        leftSection={<IconMapPin size={16} />}
      >
        {words.seen.link}
      </Button>
      {add}
    </>
  );
  return (
    <Page title={words.title} purpose={words.purpose} actions={actions}>
      {celebrity?.live_version === null && (
        <Alert color="violet" icon={<IconInfoCircle />} mb="md">
          {words.notPublished}
        </Alert>
      )}
      <SeenNotice slug={slug} />
      {deployments.isPending && <RowSkeleton rows={4} />}
      {deployments.error && <Failure error={deployments.error} retry={() => deployments.refetch()} />}
      {deployments.data && <Places slug={slug} places={deployments.data} />}
      {deployments.data && deployments.data.length < 3 && mayEdit && (
        <Empty drawing="path" text={words.teach.text} action={add} />
      )}
      <AddressDrawer opened={creating} back={here} title={words.create.title}>
        <NewPlaceForm slug={slug} />
      </AddressDrawer>
    </Page>
  );
}

function Places({ slug, places }: { slug: string; places: Deployment[] }) {
  const { deployment: words } = useMessages();
  const [phase, setPhase] = useState<Phase | null>(null);
  const [type, setType] = useState<DeploymentType | null>(null);
  if (places.length === 0) return <Empty drawing="path" text={words.teach.empty} />;
  const open = places.filter((each) => phase === 'ARCHIVED' || phaseOf(each) !== 'ARCHIVED');
  const shown = open
    .filter((each) => (!phase || phaseOf(each) === phase) && (!type || each.type === type))
    .sort(byPhase);
  const some = <T extends string>(all: T[], word: Record<T, string>, is: (each: Deployment) => T) =>
    all
      .map((value) => ({
        value,
        label: word[value],
        count: places.filter((each) => is(each) === value).length,
      }))
      .filter(({ count }) => count > 0);
  return (
    <>
      {places.length > 2 && (
        <search className={classes.filters}>
          <Chips
            label={words.filter}
            chosen={phase}
            onChoose={setPhase}
            options={some(PHASES, words.phase, phaseOf)}
          />
          <Chips
            label={words.filterType}
            chosen={type}
            onChoose={setType}
            options={some(Object.keys(ICON) as DeploymentType[], words.type, (each) => each.type)}
          />
        </search>
      )}
      {shown.length > 0 ? (
        <PlaceTable slug={slug} places={shown} />
      ) : (
        <Empty
          drawing="path"
          small
          text={words.none}
          action={
            <Button
              variant="default"
              onClick={() => {
                setPhase(null);
                setType(null);
              }}
            >
              {words.clear}
            </Button>
          }
        />
      )}
    </>
  );
}
