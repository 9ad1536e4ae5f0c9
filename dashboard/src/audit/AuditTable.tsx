import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AuditEntry } from '../api/types';
import { StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { type AnyTeam, auditPath } from '../frame/teams';
import { When } from '../frame/When';
import { useMessages } from '../messages/Messages';
import classes from './Audit.module.css';
import { actionText, actorText, objectText } from './reading';

export function AuditTable({ team, entries }: { team: AnyTeam; entries: AuditEntry[] }) {
  const { audit: words } = useMessages();
  return (
    <table className={table.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.where}</th>
          <th scope="col" className={table.right}>
            {words.when}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.number} team={team} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ team, entry }: { team: AnyTeam; entry: AuditEntry }) {
  const { audit: words } = useMessages();
  return (
    <tr>
      <td>
        <Link to={`${auditPath(team)}/${entry.number}`} className={table.rowLink}>
          {actionText(entry.action, words)}
        </Link>
        <Text size="xs" c="dimmed" className={classes.object}>
          {objectText(entry, words)}
        </Text>
      </td>
      <td>
        <span className={classes.actor}>
          {actorText(entry, words)}
          {entry.actor.staff && <StatePill state="info">{words.staff}</StatePill>}
        </span>
      </td>
      <td className={classes.address}>{entry.address}</td>
      <td className={`${table.right} ${table.above}`}>
        <When at={entry.at} />
      </td>
    </tr>
  );
}
