import type { EarlierIsolationRun, IsolationRun } from '../api/types';
import { type State, StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';

const STATE: Record<IsolationRun['outcome'], State> = { HELD: 'ok', BROKEN: 'danger', FAILED: 'warn' };

export function Earlier({ runs }: { runs: EarlierIsolationRun[] }) {
  const { isolation: words } = useMessages();
  const format = useFormats();
  return (
    <table className={table.table} aria-label={words.earlier}>
      <thead>
        <tr>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col" className={table.right}>
            {words.probes}
          </th>
          <th scope="col" className={table.right}>
            {words.when}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <td>
              <StatePill state={STATE[run.outcome]}>{words.outcome[run.outcome]}</StatePill>
            </td>
            <td>{words.trigger[run.trigger]}</td>
            <td className={table.right} data-label={words.probes}>
              {format.number(run.probes)}
            </td>
            <td className={table.right}>
              <When at={run.finished_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
