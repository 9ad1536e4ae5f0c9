/** Accounts, celebrities, twins and conversations as staff see them. */
import { randomBytes } from 'node:crypto';
import { jsonOf, page, Refusal } from './http.mjs';
import { rightsIn, roleIn } from './rights.mjs';
import { ago, blankPersonality, id, newSpace } from './spaces.mjs';
import { brandsOf } from './teams.mjs';

const seenBy = (user, record) => {
  const team = { kind: 'CELEBRITY', slug: record.slug };
  return { ...record, permissions: rightsIn(user, team) };
};

const sum = (days, part) => days.reduce((total, day) => total + day[part], 0);

export const meOf = (state, user) => ({
  id: user.id,
  email: user.email,
  name: user.name,
  locale: user.locale,
  platform_role: user.platform_role,
  platform_permissions: user.platform_role ? rightsIn(user, { kind: 'PLATFORM' }) : [],
  brands: brandsOf(state, user),
  email_verified: false,
  two_factor: Boolean(user.two_factor),
  two_factor_needed: false,
  demo: true,
  celebrities: user.slugs.map((slug) => {
    const { name, status } = state.spaces.get(slug).celebrity;
    const team = { kind: 'CELEBRITY', slug };
    return { slug, name, status, role: roleIn(user, team), permissions: rightsIn(user, team) };
  }),
});

export async function signIn(state, request) {
  const { email, password } = await jsonOf(request);
  const user = state.users.find((each) => each.email === email && each.password === password);
  if (user) return user;
  const failed = (state.failures.get(email) ?? 0) + 1;
  state.failures.set(email, failed);
  if (failed > 5) throw new Refusal(429, 'too_many_attempts', {}, { 'Retry-After': '300' });
  throw new Refusal(401, 'bad_credentials');
}

function overview({ daily, unanswered, sources, celebrity, twin, versions, tried }) {
  const [before, now] = [daily.slice(0, 7), daily.slice(7)];
  const ready = sources.filter((each) => each.status === 'READY');
  const done = {
    personality: twin.revision > 1,
    knowledge: ready.length > 0,
    try: tried,
    publish: versions.length > 0,
    share: sum(daily, 'conversations') > 0,
  };
  return {
    conversations_7d: sum(now, 'conversations'),
    conversations_prev_7d: sum(before, 'conversations'),
    questions_7d: sum(now, 'questions'),
    questions_prev_7d: sum(before, 'questions'),
    answered_share_7d: sum(now, 'questions') ? 0.94 : null,
    unanswered_open: unanswered.length,
    daily,
    sources_ready: ready.length,
    passages: ready.reduce((total, each) => total + each.passages, 0),
    live_version: celebrity.live_version,
    checklist: Object.entries(done).map(([step, done]) => ({ step, done })),
  };
}

const twinOf = ({ twin, celebrity, versions, tried }) => {
  const live = versions.find((each) => each.live);
  const unpublished_changes = !live || JSON.stringify(live.personality) !== JSON.stringify(twin.personality);
  return { ...twin, live_version: celebrity.live_version, unpublished_changes, tried };
};

function makeLive(space, number) {
  const version = space.versions.find((each) => each.number === number);
  if (!version) throw new Refusal(404, 'not_found');
  for (const each of space.versions) each.live = each === version;
  Object.assign(space.celebrity, { live_version: number, status: 'ACTIVE' });
  return version;
}

async function createCelebrity({ state, request }) {
  const entry = await jsonOf(request);
  if (state.spaces.has(entry.slug)) {
    throw new Refusal(400, 'invalid', { errors: [{ field: 'slug', code: 'slug_taken' }] });
  }
  const record = {
    id: id('cel'),
    slug: entry.slug,
    name: entry.name,
    type: entry.type,
    status: 'PENDING_SETUP',
    live_version: null,
    portal_url: `http://localhost:8080/t/${entry.slug}`,
    created_at: ago(0),
    demo: false,
  };
  state.spaces.set(entry.slug, newSpace(record, blankPersonality(entry.name, entry.languages)));
  const known = state.users.find((each) => each.email === entry.owner_email);
  if (known) known.slugs.push(entry.slug);
  const password = known ? null : randomBytes(9).toString('base64url');
  if (!known) {
    state.users.push({
      id: id('usr'),
      email: entry.owner_email,
      name: entry.owner_name,
      locale: 'es',
      platform_role: null,
      slugs: [entry.slug],
      password,
    });
  }
  return [201, { celebrity: record, owner_password: password, owner_mailed: false }];
}

async function saveTwin({ space, request }) {
  const { personality, revision } = await jsonOf(request);
  if (revision !== space.twin.revision) throw new Refusal(409, 'stale_revision');
  space.twin = { personality, revision: revision + 1, updated_at: ago(0) };
  return [200, twinOf(space)];
}

async function publish({ space, user, request }) {
  const { note, revision } = await jsonOf(request);
  if (revision !== space.twin.revision) throw new Refusal(409, 'stale_revision');
  const number = space.versions.length + 1;
  space.versions.unshift({
    number,
    note: note ?? null,
    live: true,
    published_at: ago(0),
    published_by: user.name,
    personality: space.twin.personality,
  });
  return [201, makeLive(space, number)];
}

const withoutMessages = ({ messages, ...conversation }) => conversation;

export const staffRoutes = [
  [
    'GET',
    '/celebrities',
    ({ state, user, query }) => {
      const all = [...state.spaces.values()].map((space) => space.celebrity);
      return [
        200,
        page(
          all
            .filter((each) => user.platform_role || user.slugs.includes(each.slug))
            .map((each) => seenBy(user, each)),
          query,
        ),
      ];
    },
  ],
  ['POST', '/celebrities', createCelebrity],
  ['GET', '/celebrities/*', ({ space, user }) => [200, seenBy(user, space.celebrity)]],
  ['GET', '/celebrities/*/overview', ({ space }) => [200, overview(space)]],
  ['GET', '/celebrities/*/twin', ({ space }) => [200, twinOf(space)]],
  ['PUT', '/celebrities/*/twin', saveTwin],
  ['GET', '/celebrities/*/twin/versions', ({ space, query }) => [200, page(space.versions, query)]],
  ['POST', '/celebrities/*/twin/versions', publish],
  [
    'POST',
    '/celebrities/*/twin/versions/*/live',
    ({ space, rest }) => [200, makeLive(space, Number(rest[0]))],
  ],
  [
    'GET',
    '/celebrities/*/conversations',
    ({ space, query }) => [200, page(space.conversations.map(withoutMessages), query)],
  ],
  [
    'GET',
    '/celebrities/*/conversations/*',
    ({ space, rest }) => {
      const found = space.conversations.find((each) => each.id === rest[0]);
      if (!found) throw new Refusal(404, 'not_found');
      return [200, { conversation: withoutMessages(found), messages: found.messages }];
    },
  ],
];
