import { Alert, Anchor, Button } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconExternalLink,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { useMay } from '../account/may';
import settings from '../account/Settings.module.css';
import type { Deployment } from '../api/types';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { PhasePill } from './PhasePill';
import { deploymentPath, placesPath } from './paths';
import { phaseOf } from './phase';
import { useDeployment } from './queries';
import { type PlaceTab, tabsOf } from './tabs';
import { useChoose } from './useChoose';

type Props = { tab: PlaceTab; children: (place: Deployment, slug: string) => ReactNode };

/** What stands around every page of one place: its name, its state, what opens and closes it, its parts. */
export function PlaceFrame({ tab, children }: Props) {
  const { slug = '', id = '' } = useParams();
  const { deployment: words } = useMessages();
  const found = useDeployment(slug, id);
  if (found.data && tabsOf(found.data.type).includes(tab))
    return (
      <Framed key={id} slug={slug} place={found.data} tab={tab}>
        {children}
      </Framed>
    );
  return (
    <Page title={words.title}>
      {found.isPending && <BlockSkeleton heights={[44, 260, 320]} />}
      {found.error && <Failure error={found.error} retry={() => found.refetch()} />}
      {found.data && (
        <Anchor component={Link} to={deploymentPath(slug, id)}>
          {found.data.name}
        </Anchor>
      )}
    </Page>
  );
}

type FramedProps = Props & { slug: string; place: Deployment };

function Framed({ slug, place, tab, children }: FramedProps) {
  const { deployment, place: words } = useMessages();
  const tabs = tabsOf(place.type);
  return (
    <>
      <Anchor component={Link} to={placesPath(slug)} className={classes.back}>
        <IconArrowLeft size={16} aria-hidden /> {words.back}
      </Anchor>
      <Page
        title={place.name}
        tab={words.tabs[tab]}
        purpose={deployment.type[place.type]}
        pill={<PhasePill place={place} />}
        actions={<Actions slug={slug} place={place} />}
      >
        {tabs.length > 1 && (
          <nav className={settings.tabs} aria-label={words.tabs.label}>
            {tabs.map((each) => (
              <NavLink
                key={each}
                end
                to={deploymentPath(slug, place.id, each === 'setup' ? '' : each)}
                className={settings.tab}
              >
                {words.tabs[each]}
              </NavLink>
            ))}
          </nav>
        )}
        {phaseOf(place) === 'ARCHIVED' && (
          <Alert color="gray" icon={<IconArchive />} mb="md">
            {words.archived}
          </Alert>
        )}
        {children(place, slug)}
      </Page>
    </>
  );
}

function Actions({ slug, place }: { slug: string; place: Deployment }) {
  const { deployment, place: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  const choose = useChoose(slug, place);
  const isPaused = place.status === 'INACTIVE';
  const Icon = isPaused ? IconPlayerPlay : IconPlayerPause;
  return (
    <>
      {mayEdit && place.status === 'ARCHIVED' && (
        <Button variant="default" loading={choose.pending} onClick={choose.restore}>
          {deployment.menu.restore}
        </Button>
      )}
      {mayEdit && place.status !== 'ARCHIVED' && (
        <Button
          variant="default"
          leftSection={<Icon size={16} />}
          loading={choose.pending}
          onClick={choose.toggle}
        >
          {isPaused ? words.resume : words.pause}
        </Button>
      )}
      {place.url && (
        <Button
          component="a"
          href={place.url}
          target="_blank"
          rel="noreferrer"
          rightSection={<IconExternalLink size={16} />}
        >
          {words.open}
        </Button>
      )}
    </>
  );
}
