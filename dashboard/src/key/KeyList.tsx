import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey, ApiKeyState } from '../api/types';
import { Part } from '../frame/Page';
import { type State, StatePill } from '../frame/StatePill';
import type { Team } from '../frame/teams';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import classes from './Key.module.css';
import { RevokeKey } from './RevokeKey';
import { RotateKey } from './RotateKey';

const PILL: Record<ApiKeyState, State> = {
  ACTIVE: 'ok',
  REPLACED: 'warn',
  EXPIRED: 'quiet',
  REVOKED: 'quiet',
};
const opens = ({ state }: ApiKey) => state === 'ACTIVE' || state === 'REPLACED';

type Props = { team: Team; keys: ApiKey[] };

/** The keys that open something, then those that did. */
export function KeyList({ team, keys }: Props) {
  const { key: words } = useMessages();
  const past = keys.filter((key) => !opens(key));
  return (
    <>
      <Lines team={team} keys={keys.filter(opens)} />
      {past.length > 0 && (
        <Part title={words.past}>
          <Lines team={team} keys={past} />
        </Part>
      )}
    </>
  );
}

function Lines({ team, keys }: Props) {
  return (
    <ul className={classes.lines}>
      {keys.map((key) => (
        <Line key={key.id} team={team} one={key} />
      ))}
    </ul>
  );
}

function Line({ team, one }: { team: Team; one: ApiKey }) {
  const { key: words } = useMessages();
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <div className={classes.head}>
          {one.name}
          <span className={classes.prefix}>{one.prefix}…</span>
          <StatePill state={PILL[one.state]}>{words.state[one.state]}</StatePill>
        </div>
        <ul className={classes.chips} aria-label={words.scopes}>
          {one.scopes.map((scope) => (
            <li key={scope}>{wordFor(words.scope, scope) ?? scope}</li>
          ))}
        </ul>
        <About one={one} />
      </div>
      {opens(one) && <Acts team={team} one={one} />}
    </li>
  );
}

function About({ one }: { one: ApiKey }) {
  const { key: words } = useMessages();
  const format = useFormats();
  const facts = [
    words.until(format.date(one.expires_at)),
    words.perMinute(one.requests_per_minute),
    one.created_by ? words.by(one.created_by) : words.since(format.date(one.created_at)),
  ];
  return (
    <div className={classes.about}>
      {one.last_used_at ? (
        <>
          {words.used} <When at={one.last_used_at} />
          {one.last_used_from && ` ${words.usedFrom(one.last_used_from)}`}
        </>
      ) : (
        words.neverUsed
      )}
      {` · ${facts.join(' · ')}`}
    </div>
  );
}

function Acts({ team, one }: { team: Team; one: ApiKey }) {
  const { key: words } = useMessages();
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  const close = () => setAsked(null);
  return (
    <div className={classes.acts}>
      {one.state === 'ACTIVE' && (
        <Button
          variant="default"
          size="xs"
          aria-label={words.rotate.named(one.name)}
          onClick={() => setAsked('rotate')}
        >
          {words.rotate.action}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        aria-label={words.revoke.named(one.name)}
        onClick={() => setAsked('revoke')}
      >
        {words.revoke.action}
      </Button>
      <RotateKey team={team} one={one} opened={asked === 'rotate'} onClose={close} />
      <RevokeKey team={team} one={one} opened={asked === 'revoke'} onClose={close} />
    </div>
  );
}
