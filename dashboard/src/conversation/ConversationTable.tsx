import { Link } from 'react-router';
import type { Conversation } from '../api/types';
import { StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import classes from './Conversation.module.css';

export function ConversationTable({ slug, conversations }: { slug: string; conversations: Conversation[] }) {
  const { list, title } = useMessages().conversation;
  return (
    <table className={table.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{list.question}</th>
          <th scope="col">{list.place}</th>
          <th scope="col" className={table.right}>
            {list.questions}
          </th>
          <th scope="col" className={table.right}>
            {list.version}
          </th>
          <th scope="col" className={table.right}>
            {list.last}
          </th>
        </tr>
      </thead>
      <tbody>
        {conversations.map((each) => (
          <Row key={each.id} slug={slug} one={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ slug, one }: { slug: string; one: Conversation }) {
  const { conversation, deployment } = useMessages();
  const words = conversation.list;
  const format = useFormats();
  return (
    <tr>
      <td>
        <div className={classes.question}>
          <Link to={`/c/${slug}/conversations/${one.id}`} className={table.rowLink}>
            {one.first_question ?? words.none}
          </Link>
          {one.unanswered > 0 && (
            <StatePill state="warn">{conversation.list.unanswered(one.unanswered)}</StatePill>
          )}
        </div>
      </td>
      <td>{one.deployment ? deployment.type[one.deployment.type] : words.test}</td>
      <td className={table.right} data-label={words.questions}>
        {format.number(one.questions)}
      </td>
      <td className={table.right} data-label={words.version}>
        {one.twin_versions.length ? one.twin_versions.join(', ') : '–'}
      </td>
      <td className={table.right}>
        <span className={table.above}>
          <When at={one.last_message_at} />
        </span>
      </td>
    </tr>
  );
}
