import { expect, it } from 'vitest';
import { checkOrigin } from './origin';

it.each([
  ['https://www.ejemplo.com', 'https://www.ejemplo.com'],
  [' HTTPS://Ejemplo.com/ ', 'https://ejemplo.com'],
  ['https://ejemplo.com:8443', 'https://ejemplo.com:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('takes %s', (typed, origin) => {
  expect(checkOrigin(typed, [])).toEqual({ ok: true, origin });
});

it.each([
  ['ejemplo.com', 'form'],
  ['https://ejemplo', 'form'],
  ['javascript:alert(1)', 'form'],
  ['http://ejemplo.com', 'scheme'],
  ['ftp://ejemplo.com', 'scheme'],
  ['https://ejemplo.com/tienda?x=1', 'rest'],
  ['https://yo@ejemplo.com', 'rest'],
])('refuses %s', (typed, wrong) => {
  expect(checkOrigin(typed, [])).toMatchObject({ ok: false, wrong });
});

it('refuses a site that is already there', () => {
  expect(checkOrigin('https://ejemplo.com/', ['https://ejemplo.com'])).toMatchObject({
    ok: false,
    wrong: 'twice',
  });
});
