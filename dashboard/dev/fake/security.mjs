/** One's own security and the outbox. The second factor takes any six digits; mail is only ever kept. */
import { jsonOf, page, Refusal } from './http.mjs';
import { ago, id } from './spaces.mjs';

const CODES = Array.from({ length: 10 }, (_, n) => `k7m2${n}-x4pq${n}`);
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M1 1h3v3h-3zM5 1h3v3h-3zM1 5h3v3h-3zM6 6h1v1h-1z"/></svg>';

const MAILS = [
  { subject: 'Elige una contraseña nueva', recipient: 'andres@demo.test', status: 'KEPT' },
  { subject: 'Confirm your e-mail', recipient: 'lucia@demo.test', status: 'SENT' },
  {
    subject: 'Tu contraseña cambió',
    recipient: 'nadie@demo.test',
    status: 'FAILED',
    failure: '550 5.1.1 no such mailbox',
  },
].map((mail, n) => ({
  id: id('mai'),
  attempts: n,
  failure: null,
  created_at: ago(n * 90),
  sent_at: mail.status === 'SENT' ? ago(n * 90) : null,
  ...mail,
}));

const sessionsOf = (user) => {
  user.sessions ??= [
    { current: true, user_agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36', minutes: 1 },
    { current: false, user_agent: 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1', minutes: 200 },
  ].map(({ minutes, ...each }) => ({
    id: id('sgn'),
    address: '203.0.113.7',
    created_at: ago(9000),
    last_seen_at: ago(minutes),
    ...each,
  }));
  return user.sessions;
};

async function again(user, request) {
  const body = await jsonOf(request);
  if (body.password !== user.password) throw new Refusal(403, 'wrong_password');
  return body;
}

async function needsCode(request) {
  const { code } = await jsonOf(request);
  if (!/^\d{6}$/.test(code)) throw new Refusal(403, 'wrong_code');
}

const outbox = (user) => {
  if (user.platform_role !== 'ADMIN') throw new Refusal(403, 'not_allowed');
  return MAILS;
};

/** Handlers get no slug: what the pattern caught first is theirs. */
export const securityRoutes = [
  [
    'POST',
    '/me/password',
    async ({ user, request }) => {
      const { current, password } = await jsonOf(request);
      if (current !== user.password) throw new Refusal(403, 'wrong_password');
      user.password = password;
      return [204];
    },
  ],
  ['POST', '/me/email-verification', () => [202]],
  [
    'GET',
    '/me/two-factor',
    ({ user }) => [
      200,
      {
        on: Boolean(user.two_factor),
        since: user.two_factor ?? null,
        recovery_codes_left: user.two_factor ? 10 : 0,
        required: false,
      },
    ],
  ],
  [
    'POST',
    '/me/two-factor',
    async ({ user, request }) => {
      await again(user, request);
      return [200, { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/demo', qr_svg: PICTURE }];
    },
  ],
  [
    'POST',
    '/me/two-factor/confirm',
    async ({ user, request }) => {
      await needsCode(request);
      user.two_factor = ago(0);
      return [200, { recovery_codes: CODES }];
    },
  ],
  [
    'POST',
    '/me/two-factor/recovery-codes',
    async ({ user, request }) => {
      await again(user, request);
      return [200, { recovery_codes: CODES }];
    },
  ],
  [
    'POST',
    '/me/two-factor/removal',
    async ({ user, request }) => {
      await again(user, request);
      user.two_factor = null;
      return [204];
    },
  ],
  ['GET', '/me/passkeys', () => [200, { items: [], next_cursor: null }]],
  ['GET', '/me/sessions', ({ user, query }) => [200, page(sessionsOf(user), query)]],
  [
    'DELETE',
    '/me/sessions',
    ({ user }) => {
      user.sessions = sessionsOf(user).filter((each) => each.current);
      return [204];
    },
  ],
  [
    'DELETE',
    '/me/sessions/*',
    ({ user, rest }) => {
      user.sessions = sessionsOf(user).filter((each) => each.id !== rest[0]);
      return [204];
    },
  ],
  ['GET', '/platform/outbox', ({ user, query }) => [200, page(outbox(user), query)]],
  [
    'GET',
    '/platform/outbox/*',
    ({ user, rest }) => {
      const mail = outbox(user).find((each) => each.id === rest[0]);
      if (!mail) throw new Refusal(404, 'not_found');
      const text =
        mail.status === 'KEPT'
          ? 'Hola, Andrés:\n\nElegir contraseña:\nhttp://localhost:4180/app/reset-password#x\n'
          : null;
      return [200, { mail, text }];
    },
  ],
];
