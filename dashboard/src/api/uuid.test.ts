import { afterEach, expect, it, vi } from 'vitest';
import { uuid } from './uuid';

afterEach(() => vi.unstubAllGlobals());

it('is a random UUID of version 4, also where the browser has none to give', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const some = Array.from({ length: 50 }, uuid);
  for (const one of some)
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(some).size).toBe(50);
});
