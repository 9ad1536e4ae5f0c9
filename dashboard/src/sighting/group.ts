import type { Deployment, Sighting } from '../api/types';
import { admits } from '../deployment/origin';
import { phaseOf } from '../deployment/phase';

export type Group = 'refused' | 'allowed' | 'ignored';
export const GROUPS: Group[] = ['refused', 'allowed', 'ignored'];

export const groupOf = ({ allowed, mark }: Sighting): Group => {
  if (mark === 'IGNORED') return 'ignored';
  return allowed ? 'allowed' : 'refused';
};

/** Worth telling of: not allowed, and nobody has said anything about it. */
export const isNews = (each: Sighting) => !each.allowed && each.mark === 'NEW';

export const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');

/** Two units a degree, from 180° W and 90° N, as the land is drawn. */
export const placeOnMap = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  x: (longitude + 180) * 2,
  y: (90 - latitude) * 2,
});

/** A spot's size tells how often without a big one hiding the rest. */
export const sizeOf = (count: number) => Math.min(9, 2.5 + Math.log10(Math.max(count, 1)) * 1.6);

/** As it stands by now: the server says how it was at the last visit. */
export const asOfNow = (sightings: Sighting[], places: Deployment[]): Sighting[] =>
  sightings.map((each) => ({ ...each, allowed: isLetIn(each, places) }));

/** By the place that the page's code names; a page that names the twin alone is let in by whichever place does. */
function isLetIn({ origin, deployment, allowed }: Sighting, places: Deployment[]) {
  const lists = (place: Deployment) => place.allowed_origins.some((site) => admits(site, origin));
  if (!deployment) return places.some((place) => phaseOf(place) !== 'ARCHIVED' && lists(place));
  const place = places.find(({ id }) => id === deployment);
  // Which hosts are a white-label place's own, its list of sites doesn't say.
  if (!place || (allowed && place.type === 'WHITE_LABEL')) return allowed;
  return lists(place);
}
