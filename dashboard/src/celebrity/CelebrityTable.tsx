import { Link } from 'react-router';
import type { Celebrity, CelebrityStatus } from '../api/types';
import { type State, StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { useFormats, useMessages } from '../messages/Messages';
import classes from './Celebrities.module.css';
import { Portrait } from './Portrait';

export const STATE: Record<CelebrityStatus, State> = {
  ACTIVE: 'ok',
  PENDING_SETUP: 'warn',
  INACTIVE: 'quiet',
};

export function CelebrityTable({ celebrities }: { celebrities: Celebrity[] }) {
  const { celebrity } = useMessages();
  return (
    <table className={table.table} aria-label={celebrity.list.title}>
      <thead>
        <tr>
          <th scope="col">{celebrity.list.name}</th>
          <th scope="col">{celebrity.list.status}</th>
          <th scope="col">{celebrity.list.type}</th>
          <th scope="col" className={table.right}>
            {celebrity.list.version}
          </th>
          <th scope="col" className={table.right}>
            {celebrity.list.created}
          </th>
        </tr>
      </thead>
      <tbody>
        {celebrities.map((each) => (
          <Row key={each.id} one={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one }: { one: Celebrity }) {
  const { celebrity } = useMessages();
  const format = useFormats();
  return (
    <tr>
      <td>
        <div className={classes.who}>
          <Portrait slug={one.slug} name={one.name} size={40} />
          <div>
            <Link to={`/c/${one.slug}`} className={table.rowLink}>
              {one.name}
            </Link>
            <div className={classes.slug}>
              {one.slug}
              {one.demo && ` · ${celebrity.demo}`}
            </div>
          </div>
        </div>
      </td>
      <td>
        <StatePill state={STATE[one.status]}>{celebrity.status[one.status]}</StatePill>
      </td>
      <td>{celebrity.type[one.type]}</td>
      <td className={table.right} data-label={celebrity.list.version}>
        {one.live_version ?? celebrity.list.noVersion}
      </td>
      <td className={table.right} data-label={celebrity.list.created}>
        {format.date(one.created_at)}
      </td>
    </tr>
  );
}
