/** The places of a twin: set up, opened, paused and archived, and by what their sites vouch for visitors. */
import { randomBytes } from 'node:crypto';
import { jsonOf, page, Refusal } from './http.mjs';
import { rightsIn } from './rights.mjs';
import { ago, place } from './spaces.mjs';

const HOME = 'http://localhost:8080';
function phaseOf({ status, starts_at, ends_at }) {
  if (status === 'ARCHIVED') return 'ARCHIVED';
  if (status === 'INACTIVE') return 'PAUSED';
  if (starts_at && Date.now() < Date.parse(starts_at)) return 'SCHEDULED';
  return ends_at && Date.now() >= Date.parse(ends_at) ? 'ENDED' : 'LIVE';
}

export const placeOf = (space, wanted) => {
  const found = space.deployments.find((each) => each.id === wanted);
  if (!found) throw new Refusal(404, 'unknown_deployment');
  return found;
};

const snippet = ({ id, theme }) =>
  `<script src="${HOME}/twin-widget.js" async></script>\n<div data-vibethink-twin data-deployment-id="${id}"${theme.position === 'inline' ? ' data-position="inline"' : ''}></div>`;

function shown(space, { identity: _, domains: __, page: ___, worn: ____, ...each }) {
  return {
    ...each,
    phase: phaseOf(each),
    url: each.type === 'VIBETHINK_PORTAL' ? `${HOME}/t/${space.celebrity.slug}` : null,
    embed_code: each.type === 'EMBEDDED_WIDGET' || each.type === 'BRAND_CAMPAIGN' ? snippet(each) : null,
  };
}

export function need(user, space, permission) {
  const rights = rightsIn(user, { kind: 'CELEBRITY', slug: space.celebrity.slug });
  if (!rights.includes(permission)) throw new Refusal(403, 'forbidden');
}

/** Some of what the server looks at: enough to see faults at their fields. */
function faultsOf(wanted) {
  const faults = [];
  if (wanted.name !== undefined && !wanted.name.trim()) faults.push({ field: 'name', code: 'invalid_name' });
  if (wanted.rules?.some((rule) => /fallo|fault/i.test(rule)))
    faults.push({
      field: `rules[${wanted.rules.findIndex((rule) => /fallo|fault/i.test(rule))}]`,
      code: 'too_long',
    });
  return faults;
}

function refuseFaults(wanted) {
  const errors = faultsOf(wanted);
  if (errors.length > 0) throw new Refusal(400, 'invalid', { errors });
}

async function create({ space, user, request }) {
  need(user, space, 'deployments.edit');
  const { type, name, ...more } = await jsonOf(request);
  refuseFaults({ name, ...more });
  const made = place(type, name, more);
  space.deployments.push(made);
  return [201, shown(space, made)];
}

async function change({ space, user, request, rest }) {
  need(user, space, 'deployments.edit');
  const found = placeOf(space, rest[0]);
  const { revision, ...wanted } = await jsonOf(request);
  if (revision !== undefined && revision !== found.revision) throw new Refusal(409, 'stale_revision');
  if (found.status === 'ARCHIVED' && wanted.status !== 'INACTIVE')
    throw new Refusal(409, 'deployment_archived');
  refuseFaults(wanted);
  Object.assign(found, wanted, { revision: found.revision + 1 });
  return [200, shown(space, found)];
}

/** Worn by the place's own page here, for the page of the fake has no sessions. */
async function wear({ space, user, request, rest }) {
  need(user, space, 'deployments.edit');
  const wanted = await jsonOf(request);
  refuseFaults(wanted);
  placeOf(space, rest[0]).worn = wanted;
  return [204];
}

const NOBODY = { method: 'NONE', secret_since: null, previous_until: null, jwks_url: null };
const identityOf = (found) => found.identity ?? NOBODY;

function renew({ space, user, rest }) {
  need(user, space, 'deployments.edit');
  const found = placeOf(space, rest[0]);
  const previous_until = identityOf(found).method === 'SECRET' ? ago(-60 * 24) : null;
  found.identity = { method: 'SECRET', secret_since: ago(0), previous_until, jwks_url: null };
  return [201, { secret: randomBytes(32).toString('base64url'), identity: found.identity }];
}

async function useKeys({ space, user, request, rest }) {
  need(user, space, 'deployments.edit');
  const { jwks_url } = await jsonOf(request);
  if (/broken|roto/.test(jwks_url))
    throw new Refusal(400, 'invalid', { errors: [{ field: 'jwks_url', code: 'invalid_url' }] });
  placeOf(space, rest[0]).identity = { ...NOBODY, method: 'JWKS', jwks_url };
  return [200, placeOf(space, rest[0]).identity];
}

const AT = '/celebrities/*/deployments';

export const placeRoutes = [
  [
    'GET',
    AT,
    ({ space, query }) => [
      200,
      page(
        space.deployments.map((each) => shown(space, each)),
        query,
      ),
    ],
  ],
  ['POST', AT, create],
  ['GET', `${AT}/*`, ({ space, rest }) => [200, shown(space, placeOf(space, rest[0]))]],
  ['PATCH', `${AT}/*`, change],
  ['GET', `${AT}/*/identity`, ({ space, rest }) => [200, identityOf(placeOf(space, rest[0]))]],
  ['PUT', `${AT}/*/identity`, useKeys],
  ['POST', `${AT}/*/identity/secret`, renew],
  [
    'POST',
    `${AT}/*/trials`,
    ({ space, user, rest }) => {
      need(user, space, 'deployments.read');
      return [
        201,
        {
          id: `trl_${randomBytes(16).toString('hex')}`,
          ticket: placeOf(space, rest[0]).id,
          expires_at: new Date(Date.now() + 3_600_000).toISOString(),
        },
      ];
    },
  ],
  ['PUT', `${AT}/*/trials/*`, wear],
  [
    'DELETE',
    `${AT}/*/identity`,
    ({ space, user, rest }) => {
      need(user, space, 'deployments.edit');
      placeOf(space, rest[0]).identity = undefined;
      return [204];
    },
  ],
];

/** The page of a place for frames: grey, but it follows the colours of the form. */
export function embedPage(state, response, path) {
  const wanted = path.split('/')[2];
  const spaces = [...state.spaces.values()];
  const space = spaces.find(({ deployments }) => deployments.some(({ id: each }) => each === wanted));
  const found = placeOf(space, wanted);
  const { theme, greeting } = { ...found, ...found.worn };
  const isDark = theme.scheme !== 'light';
  const [surface, text] = isDark
    ? [theme.surface?.dark ?? '#0c0e17', theme.text?.dark ?? '#f8f9fc']
    : [theme.surface?.light ?? '#f8f9fc', theme.text?.light ?? '#0c0e17'];
  const name = space.twin.personality.display_name;
  const said = greeting.es ?? space.twin.personality.greeting.es;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="es"><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>${name}</title>
<style>body{margin:0;font:14px system-ui;background:${surface};color:${text};display:flex;flex-direction:column;height:100vh}header{padding:14px;font-weight:600;border-bottom:1px solid color-mix(in srgb,${text} 15%,transparent)}main{flex:1;padding:14px}p{margin:0;padding:10px 14px;border-radius:${theme.radius}px;background:color-mix(in srgb,${text} 10%,transparent);max-width:85%}footer{margin:14px;padding:12px;border-radius:${theme.radius}px;background:${theme.accent};color:#fff}</style>
<header>${name} · IA</header><main><p>${said}</p></main><footer>Escribe un mensaje</footer></html>`);
}
