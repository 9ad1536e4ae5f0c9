import { Button } from '@mantine/core';
import { useMayAt } from '../account/may';
import settings from '../account/Settings.module.css';
import type { SupportAccess } from '../api/types';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { NotFound } from '../frame/NotFound';
import { notify, useNotifyProblem } from '../frame/notices';
import { RowSkeleton } from '../frame/Skeletons';
import { type State, StatePill } from '../frame/StatePill';
import type { Team } from '../frame/teams';
import { useTeam } from '../frame/useTeam';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import { TeamSettings } from '../team/TeamSettings';
import { useEndTeamAccess, useTeamAccesses } from './queries';
import classes from './Support.module.css';

const STATE: Record<SupportAccess['status'], State> = { OPEN: 'warn', ENDED: 'quiet', EXPIRED: 'quiet' };

export function TeamSupport() {
  const team = useTeam();
  return useMayAt(team)('support.read') && team ? <Accesses team={team} /> : <NotFound />;
}

/** Who of the platform's team has entered, why, and the way to end it. */
function Accesses({ team }: { team: Team }) {
  const { frame, support } = useMessages();
  const accesses = useTeamAccesses(team);
  const all = accesses.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <TeamSettings team={team} title={support.list.title} purpose={support.list.purpose}>
      {accesses.isPending && <RowSkeleton rows={3} />}
      {accesses.error && <Failure error={accesses.error} retry={() => accesses.refetch()} />}
      {accesses.data && all.length === 0 && <Empty drawing="check" text={support.list.empty} />}
      {all.length > 0 && (
        <ul className={settings.lines} aria-label={support.list.title}>
          {all.map((each) => (
            <Line key={each.id} team={team} access={each} />
          ))}
        </ul>
      )}
      {accesses.hasNextPage && (
        <Button
          variant="default"
          loading={accesses.isFetchingNextPage}
          onClick={() => accesses.fetchNextPage()}
        >
          {frame.loadMore}
        </Button>
      )}
    </TeamSettings>
  );
}

function Line({ team, access }: { team: Team; access: SupportAccess }) {
  const { list } = useMessages().support;
  const format = useFormats();
  const onError = useNotifyProblem();
  const mayEnd = useMayAt(team)('support.end');
  const end = useEndTeamAccess(team);
  const isOpen = access.status === 'OPEN';
  const stop = () =>
    end.mutate(access.id, {
      onSuccess: () => notify(list.done(access.person)),
      onError,
    });
  const until = () => {
    if (isOpen) return list.until(format.exact(access.expires_at));
    if (!access.ended_at) return list.ranOut(format.exact(access.expires_at));
    const when = format.exact(access.ended_at);
    return access.ended_by === 'TEAM' ? list.endedByTeam(when) : list.endedByThem(when);
  };
  return (
    <li className={settings.line}>
      <div>
        <div className={settings.lineName}>
          {access.person} <StatePill state={STATE[access.status]}>{list.status[access.status]}</StatePill>
        </div>
        <p className={classes.said}>{access.reason}</p>
        <div className={settings.lineAbout}>
          {list.role[access.role]} · {list.entered} <When at={access.opened_at} /> · {until()}
        </div>
      </div>
      {isOpen && mayEnd && (
        <Button
          size="xs"
          variant="default"
          loading={end.isPending}
          onClick={stop}
          aria-label={list.endNamed(access.person)}
        >
          {list.end}
        </Button>
      )}
    </li>
  );
}
