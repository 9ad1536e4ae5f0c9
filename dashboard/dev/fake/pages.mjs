/** What a team adds to its pages, and the hosts it brings along. */
import { randomBytes } from 'node:crypto';
import { bytesOf, jsonOf, page, Refusal } from './http.mjs';
import { need, placeOf } from './places.mjs';
import { ago, id } from './spaces.mjs';

const TARGET = 'twins.example.com';
const EMPTY = {
  links: [],
  press: { name: '', email: '', kit_url: '' },
  terms: { es: '', en: '' },
  privacy: { es: '', en: '' },
  listed: true,
};

const pageOf = (space, wanted) => placeOf(space, wanted ?? space.deployments[0].id);

const settingsOf = (space, place) => ({
  deployment: place.id,
  content: EMPTY,
  mail_sender: null,
  revision: 0,
  video: place.video ?? null,
  ...place.page,
  share_images: {
    es: `/share/${space.celebrity.slug}.es.png`,
    en: `/share/${space.celebrity.slug}.en.png`,
  },
});

async function save({ space, user, request, query }) {
  need(user, space, 'deployments.edit');
  const place = pageOf(space, query.get('deployment'));
  const { content, mail_sender, revision } = await jsonOf(request);
  if (revision !== settingsOf(space, place).revision) throw new Refusal(409, 'stale_revision');
  place.page = { content, mail_sender, revision: revision + 1 };
  return [200, settingsOf(space, place)];
}

function records(host, { proven, leads, seen = [] }) {
  const base = host.replace(/^\*\./, '');
  const isApex = base === host && host.split('.').length === 2;
  const address = (kind, value, found = []) => ({
    purpose: 'ADDRESS',
    kind,
    name: host,
    value,
    found,
    done: leads,
  });
  const proof = `vibethink-verification=${randomBytes(12).toString('hex')}`;
  return [
    {
      purpose: 'PROOF',
      kind: 'TXT',
      name: `_vibethink.${base}`,
      value: proof,
      found: proven ? [proof] : [],
      done: proven,
    },
    address(isApex ? 'ALIAS' : 'CNAME', TARGET, leads ? [TARGET] : seen),
    ...(isApex ? [address('A', '203.0.113.20', seen), address('AAAA', '2001:db8::20')] : []),
  ];
}

export const domain = (host, state, more = {}) => ({
  id: id('dom'),
  host,
  name: host,
  state,
  lost_because: null,
  url: state === 'LIVE' || state === 'VERIFIED' ? `https://${host.replace('*', 'www')}` : null,
  records: records(host, {
    proven: state === 'LIVE' || state === 'VERIFIED',
    leads: state === 'LIVE',
    ...more.dns,
  }),
  unreachable: null,
  failures: 0,
  failing_since: null,
  checked_at: ago(4),
  created_at: ago(60 * 26),
  ...more,
});

const domainsOf = (place) => {
  place.domains ??= [];
  return place.domains;
};

async function add({ space, user, request, rest }) {
  need(user, space, 'deployments.edit');
  const { host } = await jsonOf(request);
  const plain = host.trim().toLowerCase();
  if (/\.(com|co\.uk)$/.test(`.${plain}`) && plain.split('.').length < 2)
    throw new Refusal(400, 'invalid', { errors: [{ field: 'host', code: 'public_suffix' }] });
  if (plain.includes('vibethink'))
    throw new Refusal(400, 'invalid', { errors: [{ field: 'host', code: 'platform_host' }] });
  const made = domain(plain, 'PENDING', { checked_at: null, created_at: ago(0) });
  domainsOf(placeOf(space, rest[0])).push(made);
  return [201, made];
}

const one = (space, rest) => {
  const found = domainsOf(placeOf(space, rest[0])).find((each) => each.id === rest[1]);
  if (!found) throw new Refusal(404, 'unknown_domain');
  return found;
};

/** Each look finds one thing more. */
async function check({ space, user, rest }) {
  need(user, space, 'deployments.edit');
  await new Promise((resolve) => setTimeout(resolve, 900));
  const found = one(space, rest);
  const next = { PENDING: 'VERIFIED', VERIFIED: 'LIVE', LIVE: 'LIVE', LOST: 'VERIFIED' }[found.state];
  const fresh = domain(found.host, found.checked_at ? next : found.state);
  return [
    200,
    Object.assign(found, fresh, { id: found.id, checked_at: ago(0), created_at: found.created_at }),
  ];
}

function remove({ space, user, rest }) {
  need(user, space, 'deployments.edit');
  const place = placeOf(space, rest[0]);
  place.domains = domainsOf(place).filter((each) => each !== one(space, rest));
  return [204];
}

const AT = '/celebrities/*/deployments/*/domains';

const FILES = new Map();

/** The one file of a form. */
async function fileOf(request) {
  const body = await bytesOf(request);
  const start = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(start, body.lastIndexOf('\r\n--'));
}

const kindOf = (file) => {
  const head = file.subarray(0, 12).toString('latin1');
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'JPEG';
  if (head.startsWith('\u0089PNG')) return 'PNG';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'WEBP';
  if (head.slice(4, 8) === 'ftyp') return 'MP4';
  return head.startsWith('\u001aE\u00df\u00a3') ? 'WEBM' : null;
};

function keep(path, type, content) {
  FILES.set(path, { type, content });
  return path;
}

async function photograph({ space, user, request }) {
  need(user, space, 'deployments.edit');
  const file = await fileOf(request);
  const kind = kindOf(file);
  if (!['JPEG', 'PNG', 'WEBP'].includes(kind)) throw new Refusal(415, 'unsupported_photo');
  await new Promise((resolve) => setTimeout(resolve, 700));
  const version = randomBytes(8).toString('hex');
  const path = keep(
    `/portraits/${space.celebrity.slug}/${version}-480.jpg`,
    `image/${kind.toLowerCase()}`,
    file,
  );
  keep(`/portraits/${space.celebrity.slug}.svg`, `image/${kind.toLowerCase()}`, file);
  space.portrait = {
    photo: true,
    path,
    source: { kind, width: 2400, height: 3200, updated_at: ago(0) },
  };
  return [200, space.portrait];
}

const portraitOf = (space) =>
  space.portrait ?? { photo: false, path: `/portraits/${space.celebrity.slug}.svg`, source: null };

function draw({ space, user }) {
  need(user, space, 'deployments.edit');
  if (!space.portrait) throw new Refusal(404, 'no_photo');
  space.portrait = undefined;
  FILES.delete(`/portraits/${space.celebrity.slug}.svg`);
  return [204];
}

async function film({ space, user, request, query }) {
  need(user, space, 'deployments.edit');
  const place = pageOf(space, query.get('deployment'));
  const file = await fileOf(request);
  const kind = kindOf(file);
  if (kind !== 'MP4' && kind !== 'WEBM') throw new Refusal(415, 'unsupported_video');
  const name = `${randomBytes(8).toString('hex')}.${kind.toLowerCase()}`;
  const path = keep(`/videos/${place.id}/${name}`, `video/${kind.toLowerCase()}`, file);
  place.video = { kind, size_bytes: file.length, path, updated_at: ago(0) };
  return [200, place.video];
}

function unfilm({ space, user, query }) {
  need(user, space, 'deployments.edit');
  const place = pageOf(space, query.get('deployment'));
  if (!place.video) throw new Refusal(404, 'no_video');
  place.video = null;
  return [204];
}

/** What was uploaded; false where it is nothing of that. */
export function uploaded(response, path) {
  const file = FILES.get(path);
  if (!file) return false;
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.content.length });
  response.end(file.content);
  return true;
}

export const pageRoutes = [
  ['GET', '/celebrities/*/portrait', ({ space }) => [200, portraitOf(space)]],
  ['POST', '/celebrities/*/portrait', photograph],
  ['DELETE', '/celebrities/*/portrait', draw],
  ['POST', '/celebrities/*/portal/video', film],
  ['DELETE', '/celebrities/*/portal/video', unfilm],
  [
    'GET',
    '/celebrities/*/portal',
    ({ space, query }) => [200, settingsOf(space, pageOf(space, query.get('deployment')))],
  ],
  ['PUT', '/celebrities/*/portal', save],
  ['GET', AT, ({ space, rest, query }) => [200, page(domainsOf(placeOf(space, rest[0])), query)]],
  ['POST', AT, add],
  ['POST', `${AT}/*/check`, check],
  ['DELETE', `${AT}/*`, remove],
];

/** The picture that goes with a shared link. */
export function sharePicture(response, path) {
  const name = path
    .split('/')[2]
    .replace(/\..*$/, '')
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join(' ');
  const line = path.includes('.en.') ? 'Talk to the digital twin' : 'Habla con el gemelo digital';
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
  response.end(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#0c0e17"/><circle cx="950" cy="315" r="180" fill="#7a5af8"/><text x="90" y="300" font-family="sans-serif" font-size="72" font-weight="600" fill="#fff">${name}</text><text x="90" y="370" font-family="sans-serif" font-size="36" fill="#bfc5d5">${line}</text></svg>`,
  );
}
