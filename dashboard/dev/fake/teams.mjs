/** Brands, and support access to any team. */
import { jsonOf, page, Refusal } from './http.mjs';
import { rightsIn, roleIn } from './rights.mjs';
import { ago, id } from './spaces.mjs';

const isOpen = (access) => !access.ended_at && Date.parse(access.expires_at) > Date.now();
const statusOf = (access) => (isOpen(access) ? 'OPEN' : access.ended_at ? 'ENDED' : 'EXPIRED');
const shown = ({ user: _, ...access }) => ({ ...access, status: statusOf(access) });

export const mayEnter = (state, user, kind, slug) =>
  (kind === 'BRAND' ? (user.brands ?? []) : user.slugs).includes(slug) ||
  state.accesses.some(
    (each) => each.user === user.id && each.kind === kind && each.slug === slug && isOpen(each),
  );

export const brandSeenBy = (user, brand) => ({
  ...brand,
  permissions: rightsIn(user, { kind: 'BRAND', slug: brand.slug }),
});

export const brandsOf = (state, user) =>
  (user.brands ?? []).map((slug) => {
    const { name } = state.brands.find((each) => each.slug === slug);
    const team = { kind: 'BRAND', slug };
    return { slug, name, role: roleIn(user, team), permissions: rightsIn(user, team) };
  });

async function open({ state, user, request }) {
  const { celebrity, brand, reason, hours } = await jsonOf(request);
  const kind = brand ? 'BRAND' : 'CELEBRITY';
  const slug = brand ?? celebrity;
  const there = brand ? state.brands.find((each) => each.slug === slug) : state.spaces.get(slug)?.celebrity;
  if (!there) throw new Refusal(404, 'not_found');
  const access = {
    id: id('sup'),
    user: user.id,
    kind,
    slug,
    name: there.name,
    person: user.name,
    role: user.platform_role,
    reason,
    opened_at: ago(0),
    expires_at: ago(-60 * hours),
    ended_at: null,
    ended_by: null,
  };
  state.accesses.unshift(access);
  return [201, shown(access)];
}

function end(side) {
  return ({ state, rest }) => {
    const access = state.accesses.find((each) => each.id === rest.at(-1));
    if (!access) throw new Refusal(404, 'not_found');
    if (isOpen(access)) Object.assign(access, { ended_at: ago(0), ended_by: side });
    return [204];
  };
}

const ofTeam =
  (kind) =>
  ({ state, slug, query }) => {
    const all = state.accesses.filter((each) => each.kind === kind && each.slug === slug);
    return [200, page(all.map(shown), query)];
  };

async function createBrand({ state, request }) {
  const { name, slug } = await jsonOf(request);
  const brand = { id: id('brd'), slug, name, created_at: ago(0), permissions: [] };
  state.brands.unshift(brand);
  return [201, { brand, owner_password: 'demo-only', owner_mailed: false }];
}

/** Without a team in the path. */
export const platformRoutes = [
  [
    'GET',
    '/platform/support-access',
    ({ state, user, query }) => [
      200,
      page(state.accesses.filter((each) => each.user === user.id).map(shown), query),
    ],
  ],
  ['POST', '/platform/support-access', open],
  ['DELETE', '/platform/support-access/*', end('PLATFORM')],
  [
    'GET',
    '/brands',
    ({ state, user, query }) => {
      const seen = state.brands.filter((each) => user.platform_role || user.brands?.includes(each.slug));
      return [
        200,
        page(
          seen.map((each) => brandSeenBy(user, each)),
          query,
        ),
      ];
    },
  ],
  ['POST', '/brands', createBrand],
  [
    'GET',
    '/brands/*',
    ({ state, user, rest }) => {
      const brand = state.brands.find((each) => each.slug === rest[0]);
      if (!brand || !mayEnter(state, user, 'BRAND', brand.slug)) throw new Refusal(404, 'unknown_brand');
      return [200, brandSeenBy(user, brand)];
    },
  ],
  ['GET', '/brands/*/support-access', (call) => ofTeam('BRAND')({ ...call, slug: call.rest[0] })],
  ['DELETE', '/brands/*/support-access/*', end('TEAM')],
];

export const supportRoutes = [
  [
    'GET',
    '/celebrities/*/support-access',
    ({ space, ...call }) => ofTeam('CELEBRITY')({ ...call, slug: space.celebrity.slug }),
  ],
  ['DELETE', '/celebrities/*/support-access/*', end('TEAM')],
];
