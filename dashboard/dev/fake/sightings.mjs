/** Where the snippet was seen. */
import { jsonOf, page, Refusal } from './http.mjs';
import { need } from './places.mjs';
import { ago, id } from './spaces.mjs';

const DAY = 60 * 24;

const sighting = (origin, deployment, allowed, count, first, last, countries, mark = 'NEW') => ({
  id: id('sgt'),
  origin,
  deployment,
  allowed,
  mark,
  count,
  first_seen: ago(first),
  last_seen: ago(last),
  countries: Object.entries(countries).map(([country, n]) => ({ country, count: n })),
});

export const sightingsOf = (widget, shop) => [
  sighting('https://www.copia-del-sitio.example', widget, false, 214, DAY * 2, 6, { BR: 180, PT: 34 }),
  sighting('https://www.futbolaldia.example', widget, true, 18_420, DAY * 40, 1, {
    MX: 9200,
    AR: 4100,
    US: 2900,
    CO: 1500,
    ES: 720,
  }),
  sighting('https://tienda.futbolaldia.example', shop, true, 3120, DAY * 12, 14, { MX: 2400, US: 720 }),
  sighting('http://localhost:5173', widget, false, 12, DAY * 5, 900, { AR: 12 }),
  sighting('https://web.archive.example', widget, false, 3, DAY * 30, DAY * 9, {}, 'IGNORED'),
];

const spot = (time_zone, country, latitude, longitude, allowed, refused = 0) => ({
  time_zone,
  country,
  latitude,
  longitude,
  allowed,
  refused,
});
const SPOTS = [
  spot('America/Mexico_City', 'MX', 19.4, -99.15, 11_600),
  spot('America/Argentina/Buenos_Aires', 'AR', -34.6, -58.45, 4100, 12),
  spot('America/New_York', 'US', 40.71, -74.01, 2900),
  spot('America/Los_Angeles', 'US', 34.05, -118.24, 720),
  spot('America/Bogota', 'CO', 4.6, -74.08, 1500),
  spot('Europe/Madrid', 'ES', 40.4, -3.68, 720),
  spot('America/Sao_Paulo', 'BR', -23.53, -46.62, 0, 180),
  spot('Europe/Lisbon', 'PT', 38.72, -9.13, 0, 34),
  spot('Asia/Tokyo', 'JP', 35.65, 139.74, 4),
];

async function mark({ space, user, request, rest }) {
  need(user, space, 'deployments.edit');
  const found = (space.sightings ?? []).find((each) => each.id === rest[0]);
  if (!found) throw new Refusal(404, 'not_found');
  return [200, Object.assign(found, await jsonOf(request))];
}

export const sightingRoutes = [
  ['GET', '/celebrities/*/sightings', ({ space, query }) => [200, page(space.sightings ?? [], query)]],
  [
    'GET',
    '/celebrities/*/sightings/map',
    ({ space }) => [200, { items: space.sightings ? SPOTS : [], next_cursor: null }],
  ],
  ['PATCH', '/celebrities/*/sightings/*', mark],
];
