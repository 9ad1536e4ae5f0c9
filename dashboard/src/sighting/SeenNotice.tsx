import { Alert, Button, Text } from '@mantine/core';
import { IconMapPinExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { sightingsPath } from '../deployment/paths';
import { useFormats, useMessages } from '../messages/Messages';
import { hostOf, isNews } from './group';
import { useSites } from './queries';

const NAMED = 3;

/** Says that the code stands where nobody allowed it. */
export function SeenNotice({ slug }: { slug: string }) {
  const { deployment, sighting } = useMessages();
  const format = useFormats();
  const hosts =
    useSites(slug)
      .data?.filter(isNews)
      .map((each) => hostOf(each.origin)) ?? [];
  if (hosts.length === 0) return null;
  const more = hosts.length - NAMED;
  const named = [...hosts.slice(0, NAMED), ...(more > 0 ? [sighting.more(more)] : [])];
  const words = deployment.seen;
  return (
    <Alert color="yellow" icon={<IconMapPinExclamation />} title={words.title} mb="md">
      <Text>{words.text(more > 0 ? named.join(', ') : format.list(named))}</Text>
      <Button component={Link} to={sightingsPath(slug)} variant="default" size="xs" mt="sm">
        {words.action}
      </Button>
    </Alert>
  );
}
