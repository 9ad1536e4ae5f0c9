/** The fake's memory: some people, a few celebrities, a brand. Starts the same every time. */
import { cantorSpace } from './cantor.mjs';
import { ago, blankPersonality, celebrity, id, newSpace } from './spaces.mjs';

export function freshState() {
  const spaces = new Map();
  for (const space of [
    cantorSpace(),
    newSpace(
      celebrity('lucia-ramirez-de-la-fuente', 'Lucía Ramírez de la Fuente', 'COACH'),
      blankPersonality('Lucía Ramírez de la Fuente'),
    ),
    newSpace(
      celebrity('marco-silva', 'Marco Silva', 'ATHLETE', { status: 'INACTIVE' }),
      blankPersonality('Marco Silva'),
    ),
  ]) {
    spaces.set(space.celebrity.slug, space);
  }
  const user = (email, name, platform_role, slugs, role = 'OWNER') => ({
    role,
    id: id('usr'),
    email,
    name,
    locale: 'es',
    platform_role,
    slugs,
    password: 'demo',
  });
  return {
    spaces,
    users: [
      user('admin@demo.test', 'Paula Ríos', 'ADMIN', []),
      user('andres@demo.test', 'Andrés Cantor', null, ['andres-cantor']),
      user('lucia@demo.test', 'Lucía Ramírez', null, ['lucia-ramirez-de-la-fuente']),
      user('support@demo.test', 'Sol Vega', 'SUPPORT', []),
      user('finance@demo.test', 'Fabio Mora', 'FINANCE', []),
      { ...user('brand@demo.test', 'Bea Luna', null, ['andres-cantor'], 'ANALYST'), brands: ['cafe-aurora'] },
      { ...user('viewer@demo.test', 'Vera Sanz', null, []), brands: ['cafe-aurora'], brand_role: 'VIEWER' },
      user('manager@demo.test', 'Marta Gil', null, ['andres-cantor'], 'MANAGER'),
      user('editor@demo.test', 'Elena Paz', null, ['andres-cantor'], 'EDITOR'),
      user('analyst@demo.test', 'Ana Ruiz', null, ['andres-cantor'], 'ANALYST'),
    ],
    brands: [{ id: id('brd'), slug: 'cafe-aurora', name: 'Café Aurora', created_at: ago(60 * 24 * 9) }],
    accesses: [
      {
        id: id('sup'),
        user: 'usr_gone',
        kind: 'CELEBRITY',
        slug: 'andres-cantor',
        name: 'Andrés Cantor',
        person: 'Iván Soto',
        role: 'SUPPORT',
        reason: 'Pidieron ayuda porque un documento quedó rechazado.',
        opened_at: ago(60 * 30),
        expires_at: ago(60 * 26),
        ended_at: ago(60 * 29),
        ended_by: 'TEAM',
      },
    ],
    drawers: new Map(),
    signedIn: new Map(),
    failures: new Map(),
    fans: new Map(),
  };
}
