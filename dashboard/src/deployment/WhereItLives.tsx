import { Alert, Text } from '@mantine/core';
import { IconCode, IconFlag, IconInfoCircle, IconSpeakerphone, IconWorld } from '@tabler/icons-react';
import type { Deployment, DeploymentType } from '../api/types';
import { CopyField } from '../frame/CopyField';
import { Failure } from '../frame/Failure';
import { Part } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { StatePill } from '../frame/StatePill';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { Origins } from './Origins';
import { useDeployments } from './queries';

const ICON: Record<DeploymentType, typeof IconWorld> = {
  VIBETHINK_PORTAL: IconWorld,
  EMBEDDED_WIDGET: IconCode,
  BRAND_CAMPAIGN: IconSpeakerphone,
  WHITE_LABEL: IconFlag,
};

/** Every place where fans meet the twin, with what it takes to send them there. */
export function WhereItLives({ slug, live }: { slug: string; live: boolean }) {
  const { deployment: words } = useMessages();
  const deployments = useDeployments(slug);
  return (
    <Part title={words.title} purpose={words.purpose} id="where">
      {!live && (
        <Alert color="violet" icon={<IconInfoCircle />} mb="md">
          {words.notPublished}
        </Alert>
      )}
      {deployments.isPending && <BlockSkeleton heights={[140, 140]} />}
      {deployments.error && <Failure error={deployments.error} retry={() => deployments.refetch()} />}
      <div className={classes.places}>
        {deployments.data?.map((each) => (
          <Place key={each.id} slug={slug} deployment={each} />
        ))}
      </div>
    </Part>
  );
}

function Place({ slug, deployment }: { slug: string; deployment: Deployment }) {
  const { deployment: words } = useMessages();
  const Icon = ICON[deployment.type];
  return (
    <section className={classes.place} aria-label={words.type[deployment.type]}>
      <div className={classes.placeHead}>
        <Icon size={20} stroke={1.75} aria-hidden />
        <h3>{words.type[deployment.type]}</h3>
        <StatePill state={deployment.status === 'ACTIVE' ? 'ok' : 'quiet'}>
          {words.status[deployment.status]}
        </StatePill>
      </div>
      {deployment.url && <CopyField label={words.link} value={deployment.url} />}
      {deployment.embed_code && (
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
