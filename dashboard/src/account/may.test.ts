import { expect, it } from 'vitest';
import { sectionsFor } from '../frame/sections';
import { mayOnPlatform, mayWith } from './may';

it('allows what the server told and nothing else', () => {
  const may = mayWith(['twin.read']);
  expect(may('twin.read')).toBe(true);
  expect(may('twin.edit')).toBe(false);
});

it('allows nothing before anything is known', () => {
  expect(mayWith(undefined)('twin.read')).toBe(false);
  expect(mayOnPlatform(null)('outbox.read')).toBe(false);
});

it('leads only to sections that can be read', () => {
  const keys = (...permissions: string[]) => sectionsFor(mayWith(permissions)).map(({ key }) => key);
  expect(keys('twin.read', 'knowledge.read', 'conversations.read')).toEqual([
    'home',
    'twin',
    'knowledge',
    'conversations',
  ]);
  expect(keys('money.read')).toEqual(['home']);
});
