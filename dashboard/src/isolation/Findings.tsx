import { Text } from '@mantine/core';
import type { IsolationSubject, Probed } from '../api/types';
import { Part } from '../frame/Page';
import { StatePill } from '../frame/StatePill';
import { useFormats, useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import classes from './Isolation.module.css';

type Props = { subjects: IsolationSubject[]; verdict: 'BROKEN' | 'NOT_PROBED' };
type Found = { actors: Probed['actor'][]; attempt: Probed['attempt']; detail: string };

/** What got through, or proved nothing; the same from several callers in one line. */
export function Findings({ subjects, verdict }: Props) {
  const { isolation: words } = useMessages();
  const format = useFormats();
  const concerned = subjects.filter(({ open }) => open.some((each) => each.verdict === verdict));
  if (concerned.length === 0) return null;
  return (
    <Part title={words.found[verdict].title} purpose={words.found[verdict].purpose}>
      <ul className={classes.findings}>
        {concerned.map(({ name, open }) => (
          <li key={name}>
            <Text fw={600} className={classes.name}>
              {wordFor(words.cache, name) ?? name}
            </Text>
            {gathered(open.filter((each) => each.verdict === verdict)).map((found) => (
              <div key={found.attempt + found.detail} className={classes.finding}>
                <StatePill state={verdict === 'BROKEN' ? 'danger' : 'quiet'}>
                  {words.attempt[found.attempt]}
                </StatePill>
                <div>
                  <Text>{format.list(found.actors.map((actor) => words.actor[actor]))}</Text>
                  <Text size="xs" c="dimmed" lang="en">
                    {found.detail}
                  </Text>
                </div>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function gathered(open: Probed[]): Found[] {
  const found = new Map<string, Found>();
  for (const { actor, attempt, detail } of open) {
    const same = found.get(attempt + detail);
    if (!same) found.set(attempt + detail, { actors: [actor], attempt, detail });
    else if (!same.actors.includes(actor)) same.actors.push(actor);
  }
  return [...found.values()];
}
