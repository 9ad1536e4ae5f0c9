import { Button, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { AuditEntry } from '../api/types';
import { AddressDrawer } from '../frame/AddressDrawer';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import { RowSkeleton } from '../frame/Skeletons';
import { type AnyTeam, auditPath } from '../frame/teams';
import { useFormats, useMessages } from '../messages/Messages';
import diff from '../twin/Changes.module.css';
import classes from './Audit.module.css';
import { useEntry } from './queries';
import { actionText, actorText, changes, objectText } from './reading';

type Props = { team: AnyTeam; number: number | undefined; onOnlyBy: (actor: string) => void };

/** One line: all that is known of it, and what changed. */
export function AuditDrawer({ team, number, onOnlyBy }: Props) {
  const { audit: words } = useMessages();
  return (
    <AddressDrawer
      opened={number !== undefined}
      back={auditPath(team)}
      title={number === undefined ? '' : words.line(number)}
    >
      {number !== undefined && <Loaded team={team} number={number} onOnlyBy={onOnlyBy} />}
    </AddressDrawer>
  );
}

function Loaded({ team, number, onOnlyBy }: Props & { number: number }) {
  const { audit: words } = useMessages();
  const navigate = useNavigate();
  const entry = useEntry(team, number);
  if (entry.isPending) return <RowSkeleton rows={4} />;
  if (entry.error) return <Failure error={entry.error} retry={() => entry.refetch()} />;
  if (entry.data === null) return <Empty drawing="check" text={words.none} small />;
  const { actor } = entry.data;
  const showOnly = (id: string) => {
    onOnlyBy(id);
    navigate(auditPath(team));
  };
  return (
    <>
      <Facts entry={entry.data} />
      <Differences entry={entry.data} />
      {actor.id && (
        <Button variant="default" mt="lg" onClick={() => showOnly(actor.id ?? '')}>
          {words.onlyBy(actorText(entry.data, words))}
        </Button>
      )}
    </>
  );
}

function Facts({ entry }: { entry: AuditEntry }) {
  const { audit: words } = useMessages();
  const format = useFormats();
  const facts = [
    [words.what, actionText(entry.action, words)],
    [words.object, [objectText(entry, words), entry.object.id].filter(Boolean).join('\n')],
    [
      words.who,
      [actorText(entry, words), entry.actor.staff && words.staff, entry.actor.id].filter(Boolean).join('\n'),
    ],
    [words.when, format.exact(entry.at)],
    [words.where, [entry.address, entry.agent].filter(Boolean).join('\n')],
  ].filter(([, value]) => value);
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
      <dt>{words.hash}</dt>
      <dd className={classes.hash}>{entry.hash}</dd>
    </dl>
  );
}

function Differences({ entry }: { entry: AuditEntry }) {
  const { audit: words } = useMessages();
  const found = entry.object.type === 'call' ? [] : changes(entry, words);
  return (
    <dl className={diff.changes}>
      {found.map(({ field, before, after }) => (
        <div key={field} className={diff.change}>
          <dt>{field}</dt>
          {before !== undefined && <Side className={diff.before} name={words.before} value={before} />}
          {after !== undefined && <Side className={diff.after} name={words.after} value={after} />}
        </div>
      ))}
    </dl>
  );
}

function Side({ className, name, value }: { className: string | undefined; name: string; value: string }) {
  return (
    <dd className={`${className} ${classes.value}`}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      {value}
    </dd>
  );
}
