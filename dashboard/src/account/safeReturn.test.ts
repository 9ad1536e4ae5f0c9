import { expect, it } from 'vitest';
import { safeReturn } from './safeReturn';

it('goes back to a path of our own and nowhere else', () => {
  expect(safeReturn('/c/ana/twin?x=1#try')).toBe('/c/ana/twin?x=1#try');
  for (const foreign of [
    null,
    '',
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    'javascript:alert(1)',
    '/\t/evil.test',
  ]) {
    expect(safeReturn(foreign)).toBe('/');
  }
});
