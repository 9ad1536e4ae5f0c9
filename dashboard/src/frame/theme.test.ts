import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import tokens from '../../../design/tokens.json';

it('is the same before the scripts are there', () => {
  const file = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
  expect(file('before-paint.js')).toContain(tokens.grey[9]);
  expect(file('favicon.svg')).toContain(tokens.violet[6]);
});
