import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RecoveryCodes, SecondFactorSetUp as SetUp } from '../api/types';
import { CopyField } from '../frame/CopyField';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
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
  const { frame, settings } = useMessages();
  const words = settings.factor;
  const text = useProblemText();
  const begin = useBeginSecondFactor();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) begin.mutate(password, { onSuccess: onBegun });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{words.passwordFirst}</Text>
        {begin.error && (
          <Alert color="red" role="alert">
            {text.of(begin.error)}
          </Alert>
        )}
        <PasswordInput
          label={settings.password.current}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit" disabled={!password} loading={begin.isPending}>
            {words.next}
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

function Confirm({ begun, onDone, onCancel }: { begun: SetUp; onDone: Props['onDone'] } & Cancel) {
  const { frame, settings, account } = useMessages();
  const words = settings.factor;
  const text = useProblemText();
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) confirm.mutate(code.trim(), { onSuccess: onDone, onError: () => setCode('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text>{words.scan}</Text>
        <img
          className={classes.picture}
          src={`data:image/svg+xml,${encodeURIComponent(begun.qr_svg)}`}
          alt={words.picture}
        />
        <CopyField label={words.secret} value={begun.secret} />
        {confirm.error && (
          <Alert color="red" role="alert">
            {text.of(confirm.error)}
          </Alert>
        )}
        <TextInput
          label={account.code.label}
          description={words.codeHint}
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit" disabled={!code.trim()} loading={confirm.isPending}>
            {words.turnOn}
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
