import { Anchor, PasswordInput, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMe } from '../account/session';
import { useTokens } from './Access';
import type { Operation } from './description';
import { useDocsWords } from './words';

/** Who makes the call: a key, a fan's token, or the person who is signed in here. */
export function Credentials({ operation }: { operation: Operation }) {
  const { try: words } = useDocsWords();
  const { tokens, keep } = useTokens();
  if (operation.caller === 'anybody') return null;
  if (operation.caller === 'fan') {
    return (
      <PasswordInput
        label={words.fanToken}
        description={words.fanTokenHint}
        value={tokens.fan}
        onChange={(event) => keep({ fan: event.currentTarget.value.trim() })}
        autoComplete="off"
      />
    );
  }
  return (
    <div>
      <PasswordInput
        label={words.key}
        description={words.keyHint}
        placeholder="twk_…"
        value={tokens.key}
        onChange={(event) => keep({ key: event.currentTarget.value.trim() })}
        autoComplete="off"
      />
      {!tokens.key && <Session id={operation.id} />}
    </div>
  );
}

function Session({ id }: { id: string }) {
  const { try: words } = useDocsWords();
  const me = useMe();
  if (me.isPending) return null;
  if (me.data) {
    return (
      <Text c="dimmed" mt={4}>
        {words.asMe(me.data.name)}
      </Text>
    );
  }
  return (
    <Text c="dimmed" mt={4}>
      {words.signInOr}{' '}
      <Anchor component={Link} to={`/sign-in?next=${encodeURIComponent(`/docs#${id}`)}`} underline="always">
        {words.signIn}
      </Anchor>
    </Text>
  );
}
