import { Alert, Button, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Language, SentInvitation } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { CopyField } from '../frame/CopyField';
import { Refusal } from '../frame/Refusal';
import type { AnyTeam } from '../frame/teams';
import { useLanguage, useMessages } from '../messages/Messages';
import { useInvite } from './queries';
import { GIVEN_ROLES } from './roles';

type Props = { team: AnyTeam; opened: boolean; back: string };

/** Whom to ask in as what; then, where no mail leaves, the link to bring them. */
export function InviteDrawer({ team, opened, back }: Props) {
  const { invite: words } = useMessages().team;
  const [sent, setSent] = useState<SentInvitation | null>(null);
  return (
    <AddressDrawer
      opened={opened}
      back={back}
      title={words.title}
      locked={sent?.link != null}
      onGone={() => setSent(null)}
    >
      {sent ? <Sent sent={sent} back={back} /> : <Form team={team} onSent={setSent} />}
    </AddressDrawer>
  );
}

function Sent({ sent, back }: { sent: SentInvitation; back: string }) {
  const { invite: words } = useMessages().team;
  const { email } = sent.invitation;
  return (
    <Stack gap="md">
      <Alert
        color="violet"
        icon={<IconCheck />}
        title={sent.link ? words.keptTitle : words.sentTitle}
        role="status"
      >
        {sent.link ? words.kept(email) : words.sent(email)}
      </Alert>
      {sent.link && <CopyField label={words.link} value={sent.link} />}
      <Button component={Link} to={back}>
        {words.done}
      </Button>
    </Stack>
  );
}

function Form({ team, onSent }: { team: AnyTeam; onSent: (sent: SentInvitation) => void }) {
  const messages = useMessages();
  const { account } = messages;
  const words = messages.team.invite;
  const invite = useInvite(team);
  const roles = GIVEN_ROLES[team.kind];
  const [email, setEmail] = useState('');
  const [role, setRole] = useState(roles[1] ?? roles[0]);
  const [locale, setLocale] = useState<Language>(useLanguage().language);
  const [left, setLeft] = useState(false);
  const isAddress = /^\S+@\S+$/.test(email.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(true);
    if (isAddress && role) invite.mutate({ email: email.trim(), role, locale }, { onSuccess: onSent });
  };
  const refused = invite.error?.errors.find((each) => each.field === 'email');
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text c="dimmed">{words.purpose}</Text>
        {!refused && <Refusal error={invite.error} />}
        <TextInput
          data-autofocus
          label={words.email}
          type="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          onBlur={() => setLeft(email !== '')}
          error={((left && !isAddress) || refused) && words.emailMissing}
        />
        <Radio.Group label={words.role} value={role} onChange={(chosen) => setRole(chosen as typeof role)}>
          <Stack gap="sm" mt={6}>
            {roles.map((each) => (
              <Radio
                key={each}
                value={each}
                label={messages.team.roles[each]}
                description={messages.team.roleHints[each]}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={words.locale}
          value={locale}
          data={[
            { value: 'es', label: account.language.es },
            { value: 'en', label: account.language.en },
          ]}
          onChange={(event) => setLocale(event.currentTarget.value as Language)}
        />
        <Button type="submit" loading={invite.isPending} mt="xs">
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
