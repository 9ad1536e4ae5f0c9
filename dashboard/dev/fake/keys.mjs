/** API keys of a team. They open nothing here: the fake knows people only. */
import { drawer, inEveryTeam } from './everyteam.mjs';
import { jsonOf, Refusal } from './http.mjs';
import { ago, id } from './spaces.mjs';

const DAY = 60 * 24;
const SCOPES = {
  CELEBRITY: ['read', 'chat', 'knowledge', 'deployments', 'analytics', 'money:read', 'admin'],
  BRAND: ['read', 'analytics', 'money:read', 'admin'],
};

const key = (name, scopes, more = {}) => ({
  id: id('key'),
  name,
  scopes,
  prefix: `twk_${id('k').slice(2, 10)}`,
  state: 'ACTIVE',
  requests_per_minute: 600,
  created_at: ago(DAY * 12),
  created_by: 'Andrés Cantor',
  expires_at: ago(-DAY * 78),
  last_used_at: null,
  last_used_from: null,
  replaced_by: null,
  ...more,
});

const keysOf = (state, team) =>
  drawer(state, team, 'keys', () =>
    team.slug === 'andres-cantor'
      ? [
          key('Sincronización nocturna del archivo', ['read', 'knowledge'], {
            last_used_at: ago(35),
            last_used_from: '203.0.113.40',
          }),
          key('Sala de prensa', ['chat'], { state: 'REPLACED', expires_at: ago(-DAY) }),
          key('Informe mensual', ['analytics', 'money:read'], {
            state: 'REVOKED',
            last_used_at: ago(DAY * 4),
          }),
        ]
      : [],
  );

function one(state, team, keyId) {
  const found = keysOf(state, team).find((each) => each.id === keyId);
  if (!found) throw new Refusal(404, 'unknown_key');
  return found;
}

async function checked(user, request) {
  const body = await jsonOf(request);
  if (body.password !== user.password) throw new Refusal(403, 'wrong_password');
  return body;
}

function made(state, team, user, { name, scopes, requests_per_minute, days }) {
  const fresh = key(name, scopes, {
    requests_per_minute,
    created_at: ago(0),
    created_by: user.name,
    expires_at: ago(-DAY * days),
  });
  keysOf(state, team).unshift(fresh);
  return [201, { key: fresh, secret: `${fresh.prefix}${id('s').slice(2)}` }];
}

export const keyRoutes = inEveryTeam([
  [
    'GET',
    '/keys',
    'keys.edit',
    ({ state, team }) => [200, { items: keysOf(state, team), next_cursor: null }],
  ],
  ['GET', '/keys/scopes', 'keys.edit', ({ team }) => [200, { scopes: SCOPES[team.kind] ?? [] }]],
  [
    'POST',
    '/keys',
    'keys.edit',
    async ({ state, team, user, request }) => {
      const { expires_in_days: days, ...wanted } = await checked(user, request);
      return made(state, team, user, { ...wanted, days });
    },
  ],
  [
    'POST',
    '/keys/*/rotation',
    'keys.edit',
    async ({ state, team, user, request, rest }) => {
      const { overlap_hours } = await checked(user, request);
      const old = one(state, team, rest[0]);
      if (old.state !== 'ACTIVE') throw new Refusal(409, 'key_not_active');
      Object.assign(old, {
        state: overlap_hours ? 'REPLACED' : 'EXPIRED',
        expires_at: ago(-60 * overlap_hours),
      });
      return made(state, team, user, { ...old, days: 90 });
    },
  ],
  [
    'DELETE',
    '/keys/*',
    'keys.edit',
    ({ state, team, rest }) => {
      one(state, team, rest[0]).state = 'REVOKED';
      return [204];
    },
  ],
]);
