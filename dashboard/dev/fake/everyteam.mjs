/** What is below every kind of team alike: each route is there for celebrities, for brands and for the platform's own. */
import { Refusal } from './http.mjs';
import { rightsIn } from './rights.mjs';
import { mayEnter } from './teams.mjs';

const BASES = [
  ['CELEBRITY', '/celebrities/*', 'unknown_celebrity'],
  ['BRAND', '/brands/*', 'unknown_brand'],
  ['PLATFORM', '/platform', 'not_found'],
];

/** What a team has beside its own things, made when it is first asked for. */
export function drawer(state, { kind, slug }, name, fill) {
  const key = `${kind} ${slug} ${name}`;
  if (!state.drawers.has(key)) state.drawers.set(key, fill());
  return state.drawers.get(key);
}

/** A route is its method, its path below the team, what it needs, and its handler. */
export const inEveryTeam = (routes) =>
  BASES.flatMap(([kind, base, unknown]) =>
    routes.map(([method, path, needs, handle]) => [
      method,
      base + path,
      (call) => {
        const isPlatform = kind === 'PLATFORM';
        const team = { kind, slug: isPlatform ? '' : call.rest[0] };
        const enters = isPlatform
          ? call.user.platform_role
          : mayEnter(call.state, call.user, kind, team.slug);
        if (!enters) throw new Refusal(404, unknown);
        const rights = rightsIn(call.user, team);
        if (needs && !rights.includes(needs)) throw new Refusal(403, 'not_allowed');
        return handle({ ...call, team, rights, rest: isPlatform ? call.rest : call.rest.slice(1) });
      },
    ]),
  );
