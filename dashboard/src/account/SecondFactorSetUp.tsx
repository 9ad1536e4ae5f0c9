import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RecoveryCodes, SecondFactorSetUp as SetUp } from '../api/types';
import { CopyField } from '../frame/CopyField';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { CurrentPassword } from './CurrentPassword';
import { useBeginSecondFactor, useConfirmSecondFactor } from './queries';
import classes from './Settings.module.css';

type Props = { onDone: (codes: RecoveryCodes) => void; onCancel?: () => void };

/** The password, then the picture for the app, then a code that shows that the app has it. */
export function SecondFactorSetUp({ onDone, onCancel }: Props) {
  const [begun, setBegun] = useState<SetUp | null>(null);
  return begun ? (
    <Confirm begun={begun} onDone={onDone} onCancel={onCancel} />
  ) : (
    <Begin onBegun={setBegun} onCancel={onCancel} />
  );
}

type Cancel = { onCancel: (() => void) | undefined };

function Begin({ onBegun, onCancel }: { onBegun: (begun: SetUp) => void } & Cancel) {
  const { factor: words } = useMessages().settings;
  const begin = useBeginSecondFactor();
  const [password, setPassword] = useState('');
  return (
    <Step
      submit={words.next}
      ready={password !== ''}
      pending={begin.isPending}
      onSubmit={() => begin.mutate(password, { onSuccess: onBegun })}
      onCancel={onCancel}
    >
      <Text>{words.passwordFirst}</Text>
      <Refusal error={begin.error} />
      <CurrentPassword value={password} onChange={setPassword} />
    </Step>
  );
}

function Confirm({ begun, onDone, onCancel }: { begun: SetUp; onDone: Props['onDone'] } & Cancel) {
  const { settings, account } = useMessages();
  const words = settings.factor;
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  return (
    <Step
      submit={words.turnOn}
      ready={code.trim() !== ''}
      pending={confirm.isPending}
      onSubmit={() => confirm.mutate(code.trim(), { onSuccess: onDone, onError: () => setCode('') })}
      onCancel={onCancel}
    >
      <Text>{words.scan}</Text>
      <img
        className={classes.picture}
        src={`data:image/svg+xml,${encodeURIComponent(begun.qr_svg)}`}
        alt={words.picture}
      />
      <CopyField label={words.secret} value={begun.secret} />
      <Refusal error={confirm.error} />
      <TextInput
        label={account.code.label}
        description={words.codeHint}
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </Step>
  );
}

type StepProps = {
  submit: string;
  ready: boolean;
  pending: boolean;
  onSubmit: () => void;
  children: ReactNode;
} & Cancel;

/** Part of the page, not of a dialog: the way on comes first, and there need be no way back. */
function Step({ submit, ready, pending, onSubmit, onCancel, children }: StepProps) {
  const { frame } = useMessages();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {children}
        <Group gap="sm">
          <Button type="submit" disabled={!ready} loading={pending}>
            {submit}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {frame.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
