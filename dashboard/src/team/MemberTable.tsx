import { NativeSelect } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMayAt } from '../account/may';
import type { Member, Role } from '../api/types';
import { notify, useNotifyProblem } from '../frame/notices';
import { StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import type { AnyTeam } from '../frame/teams';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import { MemberMenu } from './MemberMenu';
import { useChangeRole } from './queries';
import { GIVEN_ROLES } from './roles';
import classes from './Team.module.css';

export function MemberTable({ team, members }: { team: AnyTeam; members: Member[] }) {
  const { team: words } = useMessages();
  const administrators = members.filter((member) => member.role === 'ADMIN').length;
  return (
    <table className={table.table} aria-label={words.members}>
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.safety}</th>
          <th scope="col" className={table.right}>
            {words.seen}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <Row
            key={member.user_id}
            team={team}
            member={member}
            stays={member.role === 'OWNER' || (member.role === 'ADMIN' && administrators === 1)}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { team: AnyTeam; member: Member; stays: boolean };

function Row({ team, member, stays }: RowProps) {
  const { team: words } = useMessages();
  return (
    <tr>
      <td>
        <div className={classes.name}>
          {member.name}
          {member.you && <StatePill state="quiet">{words.you}</StatePill>}
        </div>
        <div className={classes.email}>{member.email}</div>
      </td>
      <td>
        <RoleField team={team} member={member} />
      </td>
      <td>
        {member.two_factor ? (
          <span className={classes.safe}>
            <IconShieldCheck size={16} aria-hidden />
            {words.twoFactor}
          </span>
        ) : (
          words.passwordOnly
        )}
      </td>
      <td className={table.right} data-label={words.seen}>
        {member.last_seen_at ? <When at={member.last_seen_at} /> : words.never}
      </td>
      <td className={`${table.right} ${table.action}`}>
        <MemberMenu team={team} member={member} stays={stays} />
      </td>
    </tr>
  );
}

/** A choice for who may change it; a word for everybody else. */
function RoleField({ team, member }: { team: AnyTeam; member: Member }) {
  const { team: words } = useMessages();
  const onError = useNotifyProblem();
  const may = useMayAt(team);
  const change = useChangeRole(team);
  if (!may('members.edit') || member.you || member.role === 'OWNER') return words.roles[member.role];
  const choose = (role: Role) =>
    change.mutate(
      { userId: member.user_id, role },
      {
        onSuccess: () => notify(words.changed(member.name, words.roles[role])),
        onError,
      },
    );
  return (
    <NativeSelect
      className={classes.role}
      size="xs"
      aria-label={words.roleOf(member.name)}
      value={change.isPending ? change.variables.role : member.role}
      disabled={change.isPending}
      data={GIVEN_ROLES[team.kind].map((value) => ({ value, label: words.roles[value] }))}
      onChange={(event) => choose(event.currentTarget.value as Role)}
    />
  );
}
