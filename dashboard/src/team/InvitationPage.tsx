import { Alert, Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { CodeForm } from '../account/CodeForm';
import { CredentialsForm } from '../account/CredentialsForm';
import { Entrance } from '../account/Entrance';
import { useLinkToken } from '../account/recovery';
import { useMe, useSignOut } from '../account/session';
import { asProblem } from '../api/problem';
import type { JoinedTeam } from '../api/types';
import { Refusal } from '../frame/Refusal';
import { teamPath } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { JoinForm } from './JoinForm';
import { useAcceptInvitation, useInvitation } from './joining';

/** Where the mailed link leads: into a team, with the account of the invited address or with a new one. */
export function InvitationPage() {
  const { team } = useMessages();
  const words = team.invitation;
  const token = useLinkToken();
  const invitation = useInvitation(token);
  const me = useMe();
  const navigate = useNavigate();
  const text = useProblemText();
  const enter = (joined: JoinedTeam) => navigate(placeOf(joined), { replace: true });
  if (invitation.error) {
    const problem = asProblem(invitation.error);
    const gone = problem.code === 'invitation_expired';
    return (
      <Entrance title={words.goneTitle} purpose={gone ? words.gone : text.of(problem)}>
        <Button component={Link} to="/" variant="default">
          {words.go}
        </Button>
      </Entrance>
    );
  }
  if (!invitation.data || me.isPending) {
    return (
      <Entrance title={words.loading} purpose="">
        {null}
      </Entrance>
    );
  }
  const to = invitation.data;
  const page = (children: ReactNode) => (
    <Entrance title={words.title(to.team_name)} purpose={words.purpose(team.roles[to.role])}>
      {children}
    </Entrance>
  );
  if (me.data && me.data.email !== to.email)
    return page(<Other invited={to.email} present={me.data.email} />);
  if (me.data) return page(<Accept token={token} onDone={enter} />);
  if (to.needs_account) return page(<JoinForm token={token} email={to.email} onDone={enter} />);
  return page(<SignInFirst email={to.email} />);
}

/** Where whoever joined begins. */
function placeOf({ team_kind: kind, slug }: JoinedTeam) {
  return slug && kind !== 'PLATFORM' ? teamPath({ kind, slug }) : '/';
}

function Accept({ token, onDone }: { token: string; onDone: (joined: JoinedTeam) => void }) {
  const { invitation: words } = useMessages().team;
  const accept = useAcceptInvitation(token);
  return (
    <Stack gap="md">
      <Refusal error={accept.error} />
      <Button
        size="md"
        loading={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate(undefined, { onSuccess: onDone })}
      >
        {words.accept}
      </Button>
    </Stack>
  );
}

function SignInFirst({ email }: { email: string }) {
  const { invitation: words } = useMessages().team;
  const [needsCode, setNeedsCode] = useState(false);
  return (
    <Stack gap="md">
      <Alert color="violet">{words.signInFirst(email)}</Alert>
      {needsCode ? (
        <CodeForm onBack={() => setNeedsCode(false)} />
      ) : (
        <CredentialsForm onCodeNeeded={() => setNeedsCode(true)} />
      )}
    </Stack>
  );
}

function Other({ invited, present }: { invited: string; present: string }) {
  const { invitation: words } = useMessages().team;
  const signOut = useSignOut();
  return (
    <Alert color="yellow" title={words.otherTitle}>
      <Text mb="sm">{words.other(invited, present)}</Text>
      <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {words.signOut}
      </Button>
    </Alert>
  );
}
