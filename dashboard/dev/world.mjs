/**
 * Draws the outline of the land for the map of sightings, out of Natural Earth's data (public domain) as world-atlas has
 * them: `npm run world` after another version of it. Longitude and latitude are x and y alone, so that a spot is placed
 * without any library.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const land = new URL('../node_modules/world-atlas/land-110m.json', import.meta.url);
const drawn = new URL('../src/sighting/world.ts', import.meta.url);
const SOUTH = -58;
const SCALE = 2;
const SMALLEST = 3;

const { objects, arcs, transform } = JSON.parse(readFileSync(land, 'utf8'));
const [scaleX, scaleY] = transform.scale;
const [left, top] = transform.translate;

/** The points of an arc are told as steps from the one before. */
const lines = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scaleX + left, y * scaleY + top];
  });
});

/** An arc's number below zero is the other way round. */
const ring = (numbers) =>
  numbers.flatMap((n, at) => (n < 0 ? lines[~n].toReversed() : lines[n]).slice(at === 0 ? 0 : 1));

const place = ([longitude, latitude]) => [
  Math.round((longitude + 180) * SCALE),
  Math.round((90 - Math.max(latitude, SOUTH)) * SCALE),
];

/** What reaches over the date line is drawn in pieces, each on its own side: a ring is cut where it jumps. */
function pieces(points) {
  const open = points.slice(0, -1);
  const jumps = (n) => Math.abs(open[n][0] - open.at(n - 1)[0]) > 180;
  const first = open.findIndex((_, n) => jumps(n));
  if (first < 0) return [open];
  const turned = [...open.slice(first), ...open.slice(0, first)];
  return turned.reduce((cut, point, n) => {
    if (n === 0 || Math.abs(point[0] - turned[n - 1][0]) > 180) cut.push([]);
    cut.at(-1).push(point);
    return cut;
  }, []);
}

function path(points) {
  const kept = points.map(place).filter(([x, y], n, all) => x !== all[n - 1]?.[0] || y !== all[n - 1][1]);
  const xs = kept.map(([x]) => x);
  const ys = kept.map(([, y]) => y);
  const isSpeck =
    Math.max(...xs) - Math.min(...xs) < SMALLEST && Math.max(...ys) - Math.min(...ys) < SMALLEST;
  if (isSpeck || new Set(ys).size < 2) return '';
  return kept.reduce((drawn, [x, y], n) => {
    if (n === 0) return `M${x} ${y}`;
    const [dx, dy] = [x - kept[n - 1][0], y - kept[n - 1][1]];
    return `${drawn}l${dx}${dy < 0 ? '' : ' '}${dy}`;
  }, '');
}

const shape = objects.land.geometries
  .flatMap(({ arcs: polygons }) =>
    polygons.flatMap((rings) => rings.flatMap((numbers) => pieces(ring(numbers)).map(path))),
  )
  .filter(Boolean)
  .map((each) => `${each}z`)
  .join('');

writeFileSync(
  drawn,
  `/** Natural Earth's land at 1:110 million (public domain), drawn by dev/world.mjs: two units a degree, from 180° W and 90° N. */\nexport const LAND =\n  '${shape}';\n`,
);
