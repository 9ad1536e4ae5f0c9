import { Button, Skeleton } from '@mantine/core';
import type { OpenSignIn } from '../api/types';
import { Failure } from '../frame/Failure';
import { notify, useNotifyProblem } from '../frame/notices';
import { StatePill } from '../frame/StatePill';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { deviceOf } from './device';
import { useEndSession, useSessions } from './queries';
import classes from './Settings.module.css';

/** Where one is signed in, and ending it there. */
export function Sessions() {
  const { sessions: words } = useMessages().settings;
  const onError = useNotifyProblem();
  const sessions = useSessions();
  const end = useEndSession();
  if (sessions.isPending) return <Skeleton height={120} />;
  if (sessions.error) return <Failure error={sessions.error} retry={() => sessions.refetch()} />;
  const stop = (id: string | null) =>
    end.mutate(id, {
      onSuccess: () => notify(words.ended),
      onError,
    });
  return (
    <>
      <ul className={classes.lines}>
        {sessions.data.items.map((each) => (
          <Line key={each.id} session={each} busy={end.isPending} onEnd={() => stop(each.id)} />
        ))}
      </ul>
      {sessions.data.items.length > 1 && (
        <Button variant="default" loading={end.isPending} onClick={() => stop(null)}>
          {words.endOthers}
        </Button>
      )}
    </>
  );
}

type LineProps = { session: OpenSignIn; busy: boolean; onEnd: () => void };

function Line({ session, busy, onEnd }: LineProps) {
  const { sessions: words } = useMessages().settings;
  const device = deviceOf(session.user_agent) || words.unknown;
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.lineName}>
          {device}
          {session.current && <StatePill state="ok">{words.current}</StatePill>}
        </div>
        <div className={classes.lineAbout}>
          {session.address} · {words.seen} <When at={session.last_seen_at} />
        </div>
      </div>
      {!session.current && (
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          onClick={onEnd}
          aria-label={words.endNamed(device, session.address)}
        >
          {words.end}
        </Button>
      )}
    </li>
  );
}
