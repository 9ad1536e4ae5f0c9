import { expect, it } from 'vitest';
import { mayWith } from '../account/may';
import { tabsFor } from './tabs';

it('shows each subject of a team to whoever may see it, and starts with the first of those', () => {
  expect(tabsFor(mayWith(['support.read', 'members.read']))).toEqual(['members', 'support']);
  expect(tabsFor(mayWith(['audit.read', 'members.read', 'keys.edit']))).toEqual(['members', 'keys', 'audit']);
  expect(tabsFor(mayWith(['money.read']))).toEqual([]);
});
