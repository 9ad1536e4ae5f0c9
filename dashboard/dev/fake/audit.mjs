/** Audit trails: written beforehand, so that each kind of line can be seen. Nothing done here adds to them. */
import { createHash } from 'node:crypto';
import { drawer, inEveryTeam } from './everyteam.mjs';
import { ago, id } from './spaces.mjs';

const person = (name, staff = null) => ({ kind: 'PERSON', id: id('usr'), name, staff });
const platform = { kind: 'PLATFORM', id: null, name: null, staff: null };
const nobody = { kind: 'ANONYMOUS', id: null, name: null, staff: null };
const thing = (type, name = null) => ({ type, id: id(type.slice(0, 3)), name });

function told(kind) {
  const owner = person(kind === 'BRAND' ? 'Bea Luna' : 'Andrés Cantor');
  const admin = person('Paula Ríos', 'ADMIN');
  if (kind === 'PLATFORM') {
    return [
      [admin, 'celebrity.create', thing('celebrity', 'Marco Silva'), null, { name: 'Marco Silva' }],
      [
        nobody,
        'call.refused',
        thing('call'),
        null,
        { method: 'GET', path: '/v1/me', status: 401, code: 'invalid_token' },
      ],
      [admin, 'member.update', thing('member', 'Sol Vega'), { role: 'FINANCE' }, { role: 'SUPPORT' }],
      [
        owner,
        'person.update',
        thing('person', 'Andrés Cantor'),
        { password_hash: '[redacted]' },
        { password_hash: '[redacted]' },
      ],
      [nobody, 'call.refused_more', thing('call'), null, { more: 37 }],
    ];
  }
  const space = kind === 'BRAND' ? 'brand' : 'celebrity';
  return [
    [platform, `${space}.create`, thing(space, owner.name), null, { name: owner.name }],
    [owner, 'member.create', thing('member', 'Marta Gil'), null, { role: 'MANAGER' }],
    [
      owner,
      'twin.update',
      thing('twin'),
      { draft: { tone: 'WARM', greeting: { es: 'Hola' } } },
      { draft: { tone: 'ENERGETIC', greeting: { es: 'Hola, soy el gemelo de Andrés.' } } },
    ],
    [admin, 'support.create', thing('support'), null, { reason: 'Pidieron ayuda con un documento.' }],
    [owner, 'key.create', thing('key', 'Sincronización nocturna'), null, { scopes: ['read'] }],
  ].filter(([, action]) => kind !== 'BRAND' || !action.startsWith('twin'));
}

const trailOf = (state, team) =>
  drawer(state, team, 'audit', () =>
    told(team.kind)
      .map(([actor, action, object, before, after], n, all) => ({
        number: n + 1,
        at: ago((all.length - n) * 210),
        actor,
        action,
        object,
        address: actor.kind === 'PLATFORM' ? null : '203.0.113.7',
        agent: actor.kind === 'PLATFORM' ? null : 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0',
        before,
        after,
        hash: createHash('sha256').update(`${team.slug}${n}`).digest('hex'),
      }))
      .reverse(),
  );

function found(state, team, query) {
  const words = (query.get('q') ?? '').toLowerCase();
  const [from, to] = ['from', 'to'].map((name) => query.get(name));
  return trailOf(state, team).filter(
    (each) =>
      JSON.stringify(each).toLowerCase().includes(words) &&
      (!query.get('action') || each.action === query.get('action')) &&
      (!query.get('actor') || each.actor.id === query.get('actor')) &&
      (!from || each.at >= from) &&
      (!to || each.at < to),
  );
}

/** The cursor is the number of the last line seen. */
function pageOf(all, query) {
  const before = Number(query.get('cursor') ?? Number.MAX_SAFE_INTEGER);
  const rest = all.filter((each) => each.number < before);
  const items = rest.slice(0, Number(query.get('limit') ?? 50));
  return { items, next_cursor: rest.length > items.length ? String(items.at(-1)?.number) : null };
}

const line = ({ number, at, action, actor }) => [number, at, action, actor.name ?? ''].join(',');

export const auditRoutes = inEveryTeam([
  [
    'GET',
    '/audit',
    'audit.read',
    ({ state, team, query }) => [200, pageOf(found(state, team, query), query)],
  ],
  [
    'GET',
    '/audit/verification',
    'audit.read',
    ({ state, team }) => {
      const all = trailOf(state, team);
      return [200, { ok: true, entries: all.length, first_broken: null, last_hash: all[0].hash }];
    },
  ],
  [
    'GET',
    '/audit/export',
    'audit.read',
    ({ state, team, query }) => [200, found(state, team, query).map(line).join('\n')],
  ],
]);
