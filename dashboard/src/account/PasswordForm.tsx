import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notify } from '../frame/notices';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { CurrentPassword } from './CurrentPassword';
import { NewPassword } from './NewPassword';
import { useChangePassword } from './queries';
import { useMe } from './session';

export function PasswordForm() {
  const { password: words } = useMessages().settings;
  const text = useProblemText();
  const me = useMe().data;
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const refused = change.error?.errors.find((each) => each.field === 'password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!current || !password) return;
    const onSuccess = () => {
      setCurrent('');
      setPassword('');
      notify(words.done);
    };
    change.mutate({ current, password }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {!refused && <Refusal error={change.error} />}
        {/* For password keepers, which want to know whose password it is. */}
        <input type="text" autoComplete="username" value={me?.email ?? ''} readOnly hidden />
        <CurrentPassword value={current} onChange={setCurrent} />
        <NewPassword value={password} onChange={setPassword} refused={refused && text.ofField(refused)} />
        <Group>
          <Button type="submit" variant="default" disabled={!current || !password} loading={change.isPending}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
