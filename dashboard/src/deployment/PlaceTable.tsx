import { Link } from 'react-router';
import type { Deployment } from '../api/types';
import { useOwnHosts } from '../domain/queries';
import table from '../frame/Table.module.css';
import { useFormats, useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { PhasePill } from './PhasePill';
import { PlaceMark } from './PlaceMark';
import { PlaceMenu } from './PlaceMenu';
import { deploymentPath } from './paths';
import { embeds, phaseOf } from './phase';

export function PlaceTable({ slug, places }: { slug: string; places: Deployment[] }) {
  const { deployment: words } = useMessages();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{words.column.place}</th>
          <th scope="col">{words.column.phase}</th>
          <th scope="col">{words.column.where}</th>
          <th scope="col">{words.column.schedule}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <td>
              <div className={classes.cell}>
                <PlaceMark type={place.type} />
                <div className={classes.names}>
                  <Link to={deploymentPath(slug, place.id)} className={table.rowLink}>
                    {place.name}
                  </Link>
                  <span className={classes.kind}>{words.type[place.type]}</span>
                </div>
              </div>
            </td>
            <td>
              <PhasePill place={place} />
            </td>
            <td className={classes.where}>
              <Where slug={slug} place={place} />
            </td>
            <td className={table.wide}>
              <Schedule place={place} />
            </td>
            <td className={`${table.above} ${table.action}`}>
              <PlaceMenu slug={slug} place={place} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The host of its page, or the sites it answers on. */
function Where({ slug, place }: { slug: string; place: Deployment }) {
  const { deployment: words } = useMessages();
  if (place.url) return place.url.replace(/^https?:\/\//, '');
  if (!embeds(place.type)) return <OwnHost slug={slug} id={place.id} />;
  const [first, ...others] = place.allowed_origins;
  if (!first) return <span className={classes.missing}>{words.where.noSites}</span>;
  const host = first.replace(/^https?:\/\//, '');
  return others.length === 0 ? host : `${host} + ${words.where.sites(others.length)}`;
}

/** The host by which fans come to a white-label place. */
function OwnHost({ slug, id }: { slug: string; id: string }) {
  const { where } = useMessages().deployment;
  const hosts = useOwnHosts(slug, id);
  if (!hosts.data) return null;
  return hosts.data[0] ?? <span className={classes.missing}>{where.noDomain}</span>;
}

function Schedule({ place }: { place: Deployment }) {
  const { schedule } = useMessages().deployment;
  const format = useFormats();
  const phase = phaseOf(place);
  if (phase === 'SCHEDULED' && place.starts_at) return schedule.from(format.moment(place.starts_at));
  if (phase === 'ENDED' && place.ends_at) return schedule.ended(format.moment(place.ends_at));
  return place.ends_at ? schedule.until(format.moment(place.ends_at)) : schedule.always;
}
