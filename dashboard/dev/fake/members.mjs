/** The people of a team, who was asked to come, and the offer of its ownership. */
import { drawer, inEveryTeam } from './everyteam.mjs';
import { jsonOf, Refusal } from './http.mjs';
import { roleIn } from './rights.mjs';
import { ago, id } from './spaces.mjs';

const WEEK = 60 * 24 * 7;

const peopleOf = (state, team) => state.users.filter((user) => roleIn(user, team));

const shown = (user, team, reader) => ({
  user_id: user.id,
  name: user.name,
  email: user.email,
  role: roleIn(user, team),
  since: user.since ?? ago(60 * 24 * 40),
  two_factor: Boolean(user.two_factor) || Boolean(user.platform_role),
  last_seen_at: user.seen === undefined ? ago(user.email.length * 7) : user.seen,
  you: user === reader,
  offered_until: user.offered?.[`${team.kind} ${team.slug}`] ?? null,
});

function one(state, team, userId) {
  const found = peopleOf(state, team).find((user) => user.id === userId);
  if (!found) throw new Refusal(404, 'unknown_member');
  return found;
}

function setRole(user, { kind, slug }, role) {
  if (kind === 'PLATFORM') user.platform_role = role;
  else if (kind === 'BRAND')
    Object.assign(user, role ? { brand_role: role } : { brands: without(user.brands, slug) });
  else Object.assign(user, role ? { role } : { slugs: without(user.slugs, slug) });
}
const without = (all, slug) => all.filter((each) => each !== slug);

const invitationsOf = (state, team) =>
  drawer(state, team, 'invitations', () =>
    team.slug === 'andres-cantor'
      ? [
          invitation('nora.belmonte@ejemplo.com', 'EDITOR', 'Andrés Cantor', -WEEK + 300),
          { ...invitation('agencia@ejemplo.com', 'ANALYST', 'Andrés Cantor', 400), expired: true },
        ]
      : [],
  );

function invitation(email, role, invited_by, untilAgo, locale = 'es') {
  const [created_at, expires_at] = [ago(WEEK + untilAgo), ago(untilAgo)];
  return { id: id('inv'), email, role, locale, invited_by, created_at, expires_at, expired: false };
}

const sent = (made) => ({
  invitation: made,
  link: `http://localhost:4180/app/invitation#${id('t').slice(2)}`,
});

const offerKey = (team) => `${team.kind} ${team.slug}`;

async function checked(user, request) {
  const body = await jsonOf(request);
  if (body.password !== user.password) throw new Refusal(403, 'wrong_password');
  return body;
}

const offeredTo = (state, team) => peopleOf(state, team).find((user) => user.offered?.[offerKey(team)]);

export const memberRoutes = inEveryTeam([
  [
    'GET',
    '/members',
    'members.read',
    ({ state, team, user }) => [
      200,
      { items: peopleOf(state, team).map((each) => shown(each, team, user)), next_cursor: null },
    ],
  ],
  [
    'PATCH',
    '/members/*',
    'members.edit',
    async ({ state, team, user, request, rest }) => {
      const found = one(state, team, rest[0]);
      setRole(found, team, (await jsonOf(request)).role);
      return [200, shown(found, team, user)];
    },
  ],
  [
    'DELETE',
    '/members/*',
    null,
    ({ state, team, rest }) => {
      const found = one(state, team, rest[0]);
      if (roleIn(found, team) === 'OWNER') throw new Refusal(409, 'owner_stays');
      setRole(found, team, null);
      return [204];
    },
  ],
  [
    'GET',
    '/invitations',
    'members.read',
    ({ state, team }) => [200, { items: invitationsOf(state, team), next_cursor: null }],
  ],
  [
    'POST',
    '/invitations',
    'members.edit',
    async ({ state, team, user, request }) => {
      const { email, role, locale } = await jsonOf(request);
      if (peopleOf(state, team).some((each) => each.email === email))
        throw new Refusal(409, 'already_member');
      const all = invitationsOf(state, team);
      if (all.some((each) => each.email === email)) throw new Refusal(409, 'already_invited');
      all.unshift(invitation(email, role, user.name, -WEEK, locale));
      return [201, sent(all[0])];
    },
  ],
  [
    'POST',
    '/invitations/*/resend',
    'members.edit',
    ({ state, team, rest }) => {
      const found = invitationsOf(state, team).find((each) => each.id === rest[0]);
      if (!found) throw new Refusal(404, 'unknown_invitation');
      return [200, sent(Object.assign(found, { expired: false, expires_at: ago(-WEEK) }))];
    },
  ],
  [
    'DELETE',
    '/invitations/*',
    'members.edit',
    ({ state, team, rest }) => {
      const all = invitationsOf(state, team);
      const at = all.findIndex((each) => each.id === rest[0]);
      if (at < 0) throw new Refusal(404, 'unknown_invitation');
      all.splice(at, 1);
      return [204];
    },
  ],
  [
    'POST',
    '/ownership-transfer',
    'ownership',
    async ({ state, team, user, request }) => {
      const { user_id } = await checked(user, request);
      const found = one(state, team, user_id);
      found.offered = { ...found.offered, [offerKey(team)]: ago(-WEEK) };
      return [201, shown(found, team, user)];
    },
  ],
  [
    'POST',
    '/ownership-transfer/accept',
    null,
    async ({ state, team, user, request }) => {
      await checked(user, request);
      if (offeredTo(state, team) !== user) throw new Refusal(409, 'nothing_offered');
      const owner = peopleOf(state, team).find((each) => roleIn(each, team) === 'OWNER');
      if (owner) setRole(owner, team, 'MANAGER');
      setRole(user, team, 'OWNER');
      delete user.offered[offerKey(team)];
      return [204];
    },
  ],
  [
    'DELETE',
    '/ownership-transfer',
    null,
    ({ state, team }) => {
      const found = offeredTo(state, team);
      if (found) delete found.offered[offerKey(team)];
      return [204];
    },
  ],
]);
