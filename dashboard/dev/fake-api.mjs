/**
 * An in-memory stand-in for the server, for working on the dashboard alone: `npm run build && npm run dev:fake`.
 * Sign-ins: admin, support, finance, andres, lucia, manager, editor, analyst, brand and viewer, each @demo.test, password "demo". Forgets everything when it stops.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { auditRoutes } from './fake/audit.mjs';
import { freshState } from './fake/data.mjs';
import { fanCall, previewSession } from './fake/fan.mjs';
import { cookie, jsonOf, Refusal, refuse, send } from './fake/http.mjs';
import { isolationRoutes } from './fake/isolation.mjs';
import { keyRoutes } from './fake/keys.mjs';
import { knowledgeRoutes } from './fake/knowledge.mjs';
import { memberRoutes } from './fake/members.mjs';
import { pageRoutes, sharePicture, uploaded } from './fake/pages.mjs';
import { embedPage, placeRoutes } from './fake/places.mjs';
import { securityRoutes } from './fake/security.mjs';
import { sightingRoutes } from './fake/sightings.mjs';
import { meOf, signIn, staffRoutes } from './fake/staff.mjs';
import { description, page, portrait } from './fake/static.mjs';
import { mayEnter, platformRoutes, supportRoutes } from './fake/teams.mjs';

const port = Number(process.env.PORT ?? 4180);
const state = freshState();
const matching = ([method, path, handle]) => ({
  method,
  handle,
  pattern: new RegExp(`^/v1${path.replaceAll('*', '([^/]+)')}$`),
});
const ownRoutes = [
  ...securityRoutes,
  ...platformRoutes,
  ...isolationRoutes,
  ...memberRoutes,
  ...keyRoutes,
  ...auditRoutes,
].map(matching);
const routes = [
  ...staffRoutes,
  ...knowledgeRoutes,
  ...placeRoutes,
  ...sightingRoutes,
  ...pageRoutes,
  ...supportRoutes,
  ['POST', '/celebrities/*/twin/preview-sessions', previewSession],
].map(matching);

async function account(request, response, path, user) {
  const xsrf = cookie(request, 'XSRF-TOKEN') ?? randomBytes(12).toString('hex');
  const cookies = [`XSRF-TOKEN=${xsrf}; Path=/`];
  if (path === '/v1/sign-in') {
    const found = await signIn(state, request);
    const session = randomBytes(16).toString('hex');
    state.signedIn.set(session, found);
    cookies.push(`twins_session=${session}; Path=/; HttpOnly; SameSite=Lax`);
    return send(response, 200, meOf(state, found), { 'Set-Cookie': cookies });
  }
  if (!user) return refuse(response, { status: 401, code: 'signed_out', headers: { 'Set-Cookie': cookies } });
  if (path === '/v1/sign-out') {
    state.signedIn.delete(cookie(request, 'twins_session'));
    return send(response, 204);
  }
  if (request.method === 'PATCH') Object.assign(user, await jsonOf(request));
  return send(response, 200, meOf(state, user), { 'Set-Cookie': cookies });
}

async function handle(request, response) {
  const { pathname: path, searchParams: query } = new URL(request.url, 'http://fake');
  if (uploaded(response, path)) return;
  if (path.startsWith('/portraits/')) return portrait(response, path);
  if (path.startsWith('/embed/')) return embedPage(state, response, path);
  if (path.startsWith('/share/')) return sharePicture(response, path);
  if (!path.startsWith('/v1/')) return page(response, path);
  if (path === '/v1/openapi') return description(response);
  if (path === '/v1/about') return send(response, 200, { demo: true, mail: false });
  if (path.startsWith('/v1/conversations')) return fanCall(state, request, response, path);
  const user = state.signedIn.get(cookie(request, 'twins_session'));
  const unsafe = request.method !== 'GET';
  if (unsafe && request.headers['x-xsrf-token'] !== cookie(request, 'XSRF-TOKEN'))
    throw new Refusal(403, 'forbidden');
  if (/^\/v1\/(me|sign-in|sign-out)$/.test(path)) return account(request, response, path, user);
  if (/^\/v1\/(password-reset|email-verification)$/.test(path)) return send(response, 202);
  if (!user) throw new Refusal(401, 'signed_out');
  const own = ownRoutes.find((each) => each.method === request.method && each.pattern.test(path));
  if (own) {
    const [, ...rest] = own.pattern.exec(path);
    const [status, body] = await own.handle({ state, user, request, rest, query });
    return send(response, status, body);
  }
  const route = routes.find((each) => each.method === request.method && each.pattern.test(path));
  if (!route) throw new Refusal(404, 'not_found');
  const [, slug, ...rest] = route.pattern.exec(path);
  const allowed = !slug || mayEnter(state, user, 'CELEBRITY', slug);
  const space = allowed && state.spaces.get(slug);
  if (slug && !space) throw new Refusal(404, 'unknown_celebrity');
  const [status, body] = await route.handle({ state, user, space, request, rest, query });
  send(response, status, body);
}

createServer((request, response) => {
  handle(request, response).catch((error) => {
    if (!(error instanceof Refusal)) console.error(error);
    if (!response.headersSent) refuse(response, error);
  });
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/app/`));
