import { describe, expect, it } from 'vitest';
import { admits, checkOrigin } from './origin';

it.each([
  ['https://www.ejemplo.com', 'https://www.ejemplo.com'],
  [' HTTPS://Ejemplo.com/ ', 'https://ejemplo.com'],
  ['https://ejemplo.com:8443', 'https://ejemplo.com:8443'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['https://*.ejemplo.com', 'https://*.ejemplo.com'],
  ['https://*.Tienda.ejemplo.com:8443/', 'https://*.tienda.ejemplo.com:8443'],
  ['http://localhost:*', 'http://localhost:*'],
])('takes %s', (typed, origin) => {
  expect(checkOrigin(typed, [])).toEqual({ ok: true, origin });
});

it.each([
  ['ejemplo.com', 'form'],
  ['https://ejemplo', 'form'],
  ['javascript:alert(1)', 'form'],
  ['https://www.*.com', 'form'],
  ['*', 'form'],
  ['http://ejemplo.com', 'scheme'],
  ['http://*.ejemplo.com', 'scheme'],
  ['ftp://ejemplo.com', 'scheme'],
  ['https://*.com', 'wide'],
  ['https://*.10.0.0.1', 'wide'],
  ['https://ejemplo.com:*', 'wide'],
  ['https://ejemplo.com/tienda?x=1', 'rest'],
  ['https://*.ejemplo.com/tienda', 'rest'],
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

describe('a site', () => {
  it.each([
    ['https://www.ejemplo.com', 'https://www.ejemplo.com'],
    ['https://*.ejemplo.com', 'https://a.b.ejemplo.com'],
    ['http://localhost:*', 'http://localhost:5173'],
    ['http://localhost:*', 'http://localhost'],
  ])('%s lets %s in', (site, origin) => {
    expect(admits(site, origin)).toBe(true);
  });

  it.each([
    ['https://www.ejemplo.com', 'https://ejemplo.com'],
    ['https://*.ejemplo.com', 'https://ejemplo.com'],
    ['https://*.ejemplo.com', 'https://malejemplo.com'],
    ['https://*.ejemplo.com', 'http://a.ejemplo.com'],
    ['http://localhost:*', 'http://localhost.ejemplo.com'],
  ])('%s keeps %s out', (site, origin) => {
    expect(admits(site, origin)).toBe(false);
  });
});
