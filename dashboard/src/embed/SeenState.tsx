import { Alert, Anchor, Text } from '@mantine/core';
import { IconCircleCheck, IconEyeOff, IconMapPinExclamation, IconWorldOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Deployment } from '../api/types';
import { deploymentPath, sightingsPath } from '../deployment/paths';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { hostOf } from '../sighting/group';
import { useSites } from '../sighting/queries';

/** Whether the code has arrived: nowhere yet, where it is allowed, or where it isn't. */
export function SeenState({ slug, place }: { slug: string; place: Deployment }) {
  const { seen: words } = useMessages().embed;
  const sites = useSites(slug).data;
  if (!sites) return null;
  const here = sites.filter((each) => each.deployment === place.id && each.mark !== 'IGNORED');
  const allowed = here.find((each) => each.allowed);
  const refused = here.find((each) => !each.allowed);
  if (allowed)
    return (
      <Alert color="green" icon={<IconCircleCheck />} title={words.live(hostOf(allowed.origin))} mb="lg">
        <Text>
          {words.last}: <When at={allowed.last_seen} />
        </Text>
      </Alert>
    );
  if (refused)
    return (
      <Alert
        color="yellow"
        icon={<IconMapPinExclamation />}
        title={words.refused(hostOf(refused.origin))}
        mb="lg"
      >
        <Text>
          {words.refusedText}{' '}
          <Anchor component={Link} c="inherit" underline="always" to={sightingsPath(slug)}>
            {words.review}
          </Anchor>
        </Text>
      </Alert>
    );
  if (place.allowed_origins.length === 0)
    return (
      <Alert color="yellow" icon={<IconWorldOff />} title={words.noSites} mb="lg">
        <Text>
          {words.noSitesText}{' '}
          <Anchor
            component={Link}
            c="inherit"
            underline="always"
            to={`${deploymentPath(slug, place.id)}#sites`}
          >
            {words.toSites}
          </Anchor>
        </Text>
      </Alert>
    );
  return (
    <Alert color="gray" icon={<IconEyeOff />} title={words.waiting} mb="lg">
      <Text>{words.waitingText}</Text>
    </Alert>
  );
}
