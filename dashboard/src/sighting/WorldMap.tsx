import { VisuallyHidden } from '@mantine/core';
import type { SightingSpot } from '../api/types';
import { useFormats, useLanguage, useMessages } from '../messages/Messages';
import { countryName } from './country';
import { placeOnMap, sizeOf } from './group';
import classes from './Sighting.module.css';
import { LAND } from './world';

/** The land's outline and a spot for each time zone; the same as a table for who can't see it. */
export default function WorldMap({ spots }: { spots: SightingSpot[] }) {
  const { map: words } = useMessages().sighting;
  const format = useFormats();
  const refused = spots.reduce((sum, spot) => sum + spot.refused, 0);
  // The small ones last, so that a big one hides none.
  const drawn = [...spots].sort((one, other) => countOf(other) - countOf(one));
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <h2>{words.title(refused)}</h2>
        <p>{words.about}</p>
      </figcaption>
      <svg viewBox="0 12 720 285" role="img" aria-label={words.label} className={classes.map}>
        <path d={LAND} className={classes.land} />
        {drawn.map((spot) => (
          <Spot key={spot.time_zone} spot={spot} />
        ))}
      </svg>
      <ul className={classes.legend}>
        <li data-state="allowed">{words.allowed}</li>
        <li data-state="refused">{words.refused}</li>
      </ul>
      <VisuallyHidden>
        <table>
          <caption>{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.zone}</th>
              <th scope="col">{words.country}</th>
              <th scope="col">{words.allowed}</th>
              <th scope="col">{words.refused}</th>
            </tr>
          </thead>
          <tbody>
            {spots.map((spot) => (
              <Row key={spot.time_zone} spot={spot} number={format.number} />
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}

const countOf = (spot: SightingSpot) => spot.allowed + spot.refused;
const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Both where both were seen, the refused ones on top; they stand out by shape too, not by colour alone. */
function Spot({ spot }: { spot: SightingSpot }) {
  const { map: words } = useMessages().sighting;
  const format = useFormats();
  const { x, y } = placeOnMap(spot);
  const told = [
    spot.allowed > 0 && `${words.allowed}: ${format.number(spot.allowed)}`,
    spot.refused > 0 && `${words.refused}: ${format.number(spot.refused)}`,
  ].filter(Boolean);
  return (
    <g>
      <title>{`${cityOf(spot.time_zone)} · ${told.join(' · ')}`}</title>
      {spot.allowed > 0 && <circle cx={x} cy={y} r={sizeOf(spot.allowed)} className={classes.allowed} />}
      {spot.refused > 0 && (
        <>
          <circle cx={x} cy={y} r={sizeOf(spot.refused)} className={classes.refused} />
          <circle cx={x} cy={y} r={sizeOf(spot.refused) + 3} className={classes.ring} />
        </>
      )}
    </g>
  );
}

function Row({ spot, number }: { spot: SightingSpot; number: (value: number) => string }) {
  const { language } = useLanguage();
  return (
    <tr>
      <td>{cityOf(spot.time_zone)}</td>
      <td>{countryName(spot.country, language)}</td>
      <td>{number(spot.allowed)}</td>
      <td>{number(spot.refused)}</td>
    </tr>
  );
}
