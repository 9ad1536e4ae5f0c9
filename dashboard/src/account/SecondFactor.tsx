import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RecoveryCodes as Codes } from '../api/types';
import { Failure } from '../frame/Failure';
import { notify } from '../frame/notices';
import { StatePill } from '../frame/StatePill';
import { useFormats, useMessages } from '../messages/Messages';
import { PasswordDialog } from './PasswordDialog';
import { useRenewRecoveryCodes, useSecondFactor } from './queries';
import { RecoveryCodes } from './RecoveryCodes';
import { SecondFactorRemoval } from './SecondFactorRemoval';
import { SecondFactorSetUp } from './SecondFactorSetUp';

type Doing = { what: 'nothing' | 'setting-up' | 'renewing' | 'removing' } | { what: 'codes'; codes: Codes };

/** The second factor: whether it is on, and the ways to change that. */
export function SecondFactor() {
  const { factor: words } = useMessages().settings;
  const format = useFormats();
  const state = useSecondFactor();
  const renew = useRenewRecoveryCodes();
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' });
  const done = () => setDoing({ what: 'nothing' });
  const show = (codes: Codes) => setDoing({ what: 'codes', codes });
  if (state.isPending) return <Skeleton height={72} />;
  if (state.error) return <Failure error={state.error} retry={() => state.refetch()} />;
  if (doing.what === 'setting-up') return <SecondFactorSetUp onDone={show} onCancel={done} />;
  if (doing.what === 'codes') return <RecoveryCodes codes={doing.codes.recovery_codes} onDone={done} />;
  const { on, since, recovery_codes_left, required } = state.data;
  return (
    <Stack gap="md" align="flex-start">
      <Group gap="sm">
        <StatePill state={on ? 'ok' : 'quiet'}>{on ? words.on : words.off}</StatePill>
        {since && <Text c="dimmed">{words.since(format.date(since))}</Text>}
      </Group>
      {on && (
        <Text c={recovery_codes_left < 3 ? 'var(--warn)' : 'dimmed'}>
          {words.codesLeft(recovery_codes_left)}
        </Text>
      )}
      <Group gap="sm">
        {!on && <Button onClick={() => setDoing({ what: 'setting-up' })}>{words.setUp}</Button>}
        {on && (
          <Button variant="default" onClick={() => setDoing({ what: 'renewing' })}>
            {words.renew}
          </Button>
        )}
        {on && !required && (
          <Button variant="default" onClick={() => setDoing({ what: 'removing' })}>
            {words.remove}
          </Button>
        )}
      </Group>
      {on && required && <Text c="dimmed">{words.required}</Text>}
      <PasswordDialog
        opened={doing.what === 'renewing'}
        onClose={done}
        title={words.renew}
        text={words.renewText}
        submit={words.renew}
        mutation={renew}
        onDone={show}
      />
      <SecondFactorRemoval
        opened={doing.what === 'removing'}
        onClose={done}
        onDone={() => {
          done();
          notify(words.removed);
        }}
      />
    </Stack>
  );
}
