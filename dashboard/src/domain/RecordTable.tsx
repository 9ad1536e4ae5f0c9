import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { Domain, DomainRecord } from '../api/types';
import { useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import { CopyText } from './CopyText';
import classes from './Domain.module.css';

/** What has to stand in the DNS, to be copied, and beside each what the last look found. */
export function RecordTable({ domain }: { domain: Domain }) {
  const { domain: words } = useMessages();
  const { column } = words;
  return (
    <table className={classes.records} aria-label={words.table(domain.name)}>
      <thead>
        <tr>
          <th scope="col">{column.purpose}</th>
          <th scope="col">{column.kind}</th>
          <th scope="col">{column.name}</th>
          <th scope="col">{column.value}</th>
          <th scope="col">{column.found}</th>
        </tr>
      </thead>
      <tbody>
        {domain.records.map((record) => (
          <tr key={`${record.kind} ${record.value}`}>
            <td data-label={column.purpose}>{words.purposeOf[record.purpose]}</td>
            <td data-label={column.kind}>
              <strong>{record.kind}</strong>
              <Hint kind={record.kind} />
            </td>
            <td data-label={column.name}>
              <CopyText label={column.name} value={record.name} />
            </td>
            <td data-label={column.value}>
              <CopyText label={column.value} value={record.value} />
            </td>
            <td data-label={column.found}>
              <Found record={record} checked={domain.checked_at != null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a kind is called elsewhere, or goes with. */
function Hint({ kind }: Pick<DomainRecord, 'kind'>) {
  const hint = wordFor(useMessages().domain.kindHint, kind);
  return hint && <small>{hint}</small>;
}

function Found({ record, checked }: { record: DomainRecord; checked: boolean }) {
  const { domain: words } = useMessages();
  const Icon = record.done ? IconCircleCheck : IconCircleDashed;
  const others = record.found.filter((each) => each !== record.value);
  if (!checked) return <span className={classes.quiet}>{words.never}</span>;
  return (
    <div className={classes.found} data-done={record.done || undefined}>
      <span className={classes.verdict}>
        <Icon size={16} aria-hidden /> {record.done ? words.done : words.missing}
      </span>
      {!record.done && others.length > 0 && <small>{words.other(others.join(', '))}</small>}
    </div>
  );
}
