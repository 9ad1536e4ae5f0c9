import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Language, Me } from '../api/types';
import { notify, useNotifyProblem } from '../frame/notices';
import { Refusal } from '../frame/Refusal';
import { StatePill } from '../frame/StatePill';
import { useLanguage, useMessages } from '../messages/Messages';
import { useAskVerification, useSaveProfile } from './queries';
import { Settings, Subject } from './Settings';
import { useMe } from './session';

export function Profile() {
  const { profile: words } = useMessages().settings;
  const me = useMe().data;
  if (!me) return null;
  return (
    <Settings>
      <Subject title={words.you} purpose={words.youPurpose}>
        <You key={me.id} me={me} />
      </Subject>
      <Subject title={words.email} purpose={words.emailPurpose}>
        <Email me={me} />
      </Subject>
    </Settings>
  );
}

function You({ me }: { me: Me }) {
  const { settings, account } = useMessages();
  const words = settings.profile;
  const { setLanguage } = useLanguage();
  const save = useSaveProfile();
  const [name, setName] = useState(me.name);
  const [locale, setLocale] = useState<Language>(me.locale);
  const changed = name.trim() !== me.name || locale !== me.locale;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const onSuccess = () => {
      if (locale !== me.locale) setLanguage(locale);
      notify(settings.saved);
    };
    save.mutate({ name: name.trim(), locale }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={save.error} />
        <TextInput
          label={words.name}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={!name.trim() && words.nameMissing}
        />
        <NativeSelect
          label={words.language}
          description={words.languageHint}
          value={locale}
          data={[
            { value: 'es', label: account.language.es },
            { value: 'en', label: account.language.en },
          ]}
          onChange={(event) => setLocale(event.currentTarget.value as Language)}
        />
        <Group>
          <Button type="submit" disabled={!changed} loading={save.isPending}>
            {settings.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Email({ me }: { me: Me }) {
  const { profile: words } = useMessages().settings;
  const onError = useNotifyProblem();
  const ask = useAskVerification();
  const send = () => ask.mutate(undefined, { onError });
  return (
    <Stack gap="md" align="flex-start">
      <Group gap="sm">
        <Text fw={600}>{me.email}</Text>
        <StatePill state={me.email_verified ? 'ok' : 'warn'}>
          {me.email_verified ? words.verified : words.unverified}
        </StatePill>
      </Group>
      {!me.email_verified && !ask.isSuccess && (
        <Button variant="default" loading={ask.isPending} onClick={send}>
          {words.verify}
        </Button>
      )}
      {ask.isSuccess && (
        <Alert color="violet" role="status">
          {words.sent(me.email)}
        </Alert>
      )}
    </Stack>
  );
}
