import { Tooltip } from '@mantine/core';
import type { Sighting } from '../api/types';
import { type State, StatePill } from '../frame/StatePill';
import table from '../frame/Table.module.css';
import { When } from '../frame/When';
import { useFormats, useLanguage, useMessages } from '../messages/Messages';
import { countryName } from './country';
import { type Group, groupOf, hostOf } from './group';
import classes from './Sighting.module.css';
import { SightingActs } from './SightingActs';

const PILL: Record<Group, State> = { allowed: 'ok', refused: 'warn', ignored: 'quiet' };
const NAMED = 2;

export function SightingTable({ slug, sightings }: { slug: string; sightings: Sighting[] }) {
  const { sighting: words } = useMessages();
  const format = useFormats();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{words.column.site}</th>
          <th scope="col">{words.column.state}</th>
          <th scope="col">{words.column.countries}</th>
          <th scope="col" className={table.right}>
            {words.column.count}
          </th>
          <th scope="col">{words.column.first}</th>
          <th scope="col">{words.column.last}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sightings.map((each) => (
          <tr key={each.id}>
            <td className={classes.site}>{hostOf(each.origin)}</td>
            <td>
              <StatePill state={PILL[groupOf(each)]}>{words.state[groupOf(each)]}</StatePill>
            </td>
            <td>
              <Countries sighting={each} />
            </td>
            <td className={table.right} data-label={words.column.count}>
              {format.number(each.count)}
            </td>
            <td className={table.wide}>
              <When at={each.first_seen} />
            </td>
            <td data-label={words.column.last}>
              <When at={each.last_seen} />
            </td>
            <td className={`${table.above} ${classes.acts}`}>
              <SightingActs slug={slug} sighting={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The most frequent ones; the others when pointed at or reached. */
function Countries({ sighting }: { sighting: Sighting }) {
  const { sighting: words } = useMessages();
  const { language } = useLanguage();
  const names = sighting.countries.map(({ country }) => countryName(country, language));
  if (names.length === 0) return words.unknownCountry;
  const more = names.length - NAMED;
  const first = names.slice(0, NAMED).join(', ');
  if (more <= 0) return first;
  return (
    <Tooltip label={names.slice(NAMED).join(', ')} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what a pointer brings up must come by keyboard too */}
      <span tabIndex={0}>{`${first} ${words.more(more)}`}</span>
    </Tooltip>
  );
}
