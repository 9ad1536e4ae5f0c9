import { Text } from '@mantine/core';
import type { Personality } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Changes.module.css';
import { changedFields, fieldName, fieldText } from './fields';

type Props = { before: Personality; after: Personality; beforeName: string; afterName: string };

/** What differs between two personalities, field by field, both sides in full. */
export function Changes({ before, after, beforeName, afterName }: Props) {
  const { twin: words } = useMessages();
  return (
    <dl className={classes.changes}>
      {changedFields(before, after).map((field) => (
        <div key={field} className={classes.change}>
          <dt>{fieldName(field, words)}</dt>
          <dd className={classes.before}>
            <Text size="xs" c="dimmed">
              {beforeName}
            </Text>
            {fieldText(before, field, words)}
          </dd>
          <dd className={classes.after}>
            <Text size="xs" c="dimmed">
              {afterName}
            </Text>
            {fieldText(after, field, words)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
