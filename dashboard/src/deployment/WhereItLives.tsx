import { Alert, Anchor, Button, Text } from '@mantine/core';
import { IconInfoCircle, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Deployment } from '../api/types';
import card from '../frame/Card.module.css';
import { CopyField } from '../frame/CopyField';
import { Failure } from '../frame/Failure';
import { Part } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { Origins } from './Origins';
import { PhasePill } from './PhasePill';
import { PlaceMark } from './PlaceMark';
import { deploymentPath, placesPath } from './paths';
import { byPhase, embeds, phaseOf } from './phase';
import { useDeployments } from './queries';

/** On the home page: the first places, with what it takes to send fans there. */
const SHOWN = 4;

export function WhereItLives({ slug, live }: { slug: string; live: boolean }) {
  const { deployment: words } = useMessages();
  const deployments = useDeployments(slug);
  const open = deployments.data?.filter((each) => phaseOf(each) !== 'ARCHIVED').sort(byPhase);
  return (
    <Part
      title={words.title}
      purpose={words.purpose}
      id="where"
      aside={
        <Anchor component={Link} to={placesPath(slug)}>
          {words.all}
        </Anchor>
      }
    >
      {!live && (
        <Alert color="violet" icon={<IconInfoCircle />} mb="md">
          {words.notPublished}
        </Alert>
      )}
      {deployments.isPending && <BlockSkeleton heights={[140, 140]} />}
      {deployments.error && <Failure error={deployments.error} retry={() => deployments.refetch()} />}
      <div className={classes.places}>
        {open?.slice(0, SHOWN).map((each) => (
          <Place key={each.id} slug={slug} deployment={each} />
        ))}
      </div>
    </Part>
  );
}

function Place({ slug, deployment }: { slug: string; deployment: Deployment }) {
  const { deployment: words } = useMessages();
  return (
    <section className={card.card} aria-label={deployment.name}>
      <div className={classes.placeHead}>
        <PlaceMark type={deployment.type} alone />
        <h3>{deployment.name}</h3>
        <PhasePill place={deployment} />
        <Button
          component={Link}
          to={deploymentPath(slug, deployment.id)}
          variant="subtle"
          size="compact-sm"
          ml="auto"
          leftSection={<IconSettings size={16} />}
          aria-label={`${words.configure}: ${deployment.name}`}
        >
          {words.configure}
        </Button>
      </div>
      {deployment.url && <CopyField label={words.link} value={deployment.url} />}
      {deployment.embed_code && embeds(deployment.type) && (
        <>
          <CopyField label={words.snippet} value={deployment.embed_code} code />
          <Text size="xs" c="dimmed">
            {words.snippetHint}
          </Text>
          <Origins slug={slug} deployment={deployment} />
        </>
      )}
    </section>
  );
}
