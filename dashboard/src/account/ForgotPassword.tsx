import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle, IconMail } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { Entrance } from './Entrance';
import { useForgotten } from './recovery';
import { useAbout } from './session';

export function ForgotPassword() {
  const { forgot: words } = useMessages().account;
  const forgotten = useForgotten();
  return (
    <Entrance title={words.title} purpose={words.purpose}>
      <Stack gap="md">
        {forgotten.isSuccess ? <Sent email={forgotten.variables} /> : <Form forgotten={forgotten} />}
        <Anchor component={Link} to="/sign-in">
          {words.back}
        </Anchor>
      </Stack>
    </Entrance>
  );
}

/** The same for everybody: who has an account here is nobody's business. */
function Sent({ email }: { email: string }) {
  const { forgot: words } = useMessages().account;
  const about = useAbout();
  return (
    <Alert
      color="violet"
      icon={about?.mail ? <IconMail /> : <IconInfoCircle />}
      title={words.sentTitle}
      role="status"
    >
      <Text>{words.sent(email)}</Text>
      {about?.mail === false && <Text mt="xs">{words.outbox}</Text>}
    </Alert>
  );
}

function Form({ forgotten }: { forgotten: ReturnType<typeof useForgotten> }) {
  const { forgot: words, signIn } = useMessages().account;
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim()) forgotten.mutate(email.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={forgotten.error} />
        <TextInput
          label={signIn.email}
          type="email"
          autoComplete="username"
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && !email.trim() && signIn.emailMissing}
        />
        <Button type="submit" size="md" loading={forgotten.isPending}>
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
