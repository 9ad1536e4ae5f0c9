import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconExternalLink, IconLock, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../account/may';
import type { Domain, DomainState } from '../api/types';
import card from '../frame/Card.module.css';
import { useNotifyProblem } from '../frame/notices';
import { type State, StatePill } from '../frame/StatePill';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import classes from './Domain.module.css';
import { Progress } from './Progress';
import { useCheckDomain } from './queries';
import { RecordTable } from './RecordTable';
import { RemoveDomain } from './RemoveDomain';

const PILL: Record<DomainState, State> = { PENDING: 'info', VERIFIED: 'info', LIVE: 'ok', LOST: 'danger' };

type Props = { slug: string; place: string; domain: Domain };

/** One host: how far it has come, what is to be done, and what the last look at its DNS found. */
export function DomainCard({ slug, place, domain }: Props) {
  const { domain: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  return (
    <section className={card.card} aria-label={domain.name}>
      <div className={classes.head}>
        <h2>{domain.name}</h2>
        <StatePill state={PILL[domain.state]}>{words.state[domain.state]}</StatePill>
        {domain.url && (
          <Button
            component="a"
            href={domain.url}
            target="_blank"
            rel="noreferrer"
            variant="subtle"
            size="compact-sm"
            rightSection={<IconExternalLink size={14} />}
          >
            {words.open}
          </Button>
        )}
      </div>
      <Progress domain={domain} />
      <NextStep domain={domain} />
      <RecordTable domain={domain} />
      <Foot slug={slug} place={place} domain={domain} mayEdit={mayEdit} />
    </section>
  );
}

function NextStep({ domain }: { domain: Domain }) {
  const { domain: words } = useMessages();
  const format = useFormats();
  const { state, lost_because, failing_since, unreachable } = domain;
  return (
    <>
      <Text>
        {words.next[state]} {lost_because && words.lost[lost_because]}
      </Text>
      {failing_since && state !== 'LOST' && state !== 'PENDING' && (
        <Alert color="yellow" icon={<IconAlertTriangle />}>
          {words.failing(format.exact(failing_since))}
        </Alert>
      )}
      {unreachable && (
        <Alert color="yellow" icon={<IconAlertTriangle />}>
          {words.unreachable}
        </Alert>
      )}
      {state !== 'LOST' && (
        <Text size="xs" c="dimmed" className={classes.certificate}>
          <IconLock size={14} aria-hidden />
          {words.certificate} {domain.host.startsWith('*.') && words.wildcard}
        </Text>
      )}
    </>
  );
}

function Foot({ slug, place, domain, mayEdit }: Props & { mayEdit: boolean }) {
  const { domain: words } = useMessages();
  const onError = useNotifyProblem();
  const check = useCheckDomain(slug, place, domain.id);
  const [removing, setRemoving] = useState(false);
  return (
    <Group justify="space-between" gap="sm">
      <Text size="xs" c="dimmed" role="status">
        {check.isPending ? words.checking : domain.checked_at ? `${words.checked}: ` : words.never}
        {!check.isPending && domain.checked_at && <When at={domain.checked_at} />}
      </Text>
      {mayEdit && (
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRefresh size={14} />}
            loading={check.isPending}
            onClick={() => check.mutate(undefined, { onError })}
          >
            {words.check}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="xs"
            aria-label={words.removeNamed(domain.name)}
            onClick={() => setRemoving(true)}
          >
            {words.remove}
          </Button>
        </Group>
      )}
      <RemoveDomain
        slug={slug}
        place={place}
        domain={domain}
        opened={removing}
        onClose={() => setRemoving(false)}
      />
    </Group>
  );
}
