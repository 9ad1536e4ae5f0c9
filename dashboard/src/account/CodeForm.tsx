import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { useSecondStep } from './session';

/** The second step: a code of the app, or one from paper. */
export function CodeForm({ onBack }: { onBack: () => void }) {
  const { code: words } = useMessages().account;
  const second = useSecondStep();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim()) second.mutate(code.trim(), { onError: () => setCode('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={second.error} />
        <TextInput
          label={words.label}
          description={words.hint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          size="md"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && !code.trim() && !second.error && words.missing}
        />
        <Button type="submit" size="md" loading={second.isPending}>
          {words.submit}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          {words.back}
        </Button>
      </Stack>
    </form>
  );
}
