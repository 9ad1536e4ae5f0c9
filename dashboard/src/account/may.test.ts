import { expect, it } from 'vitest';
import type { Me } from '../api/types';
import { sectionsFor } from '../frame/sections';
import { isMember, onlyTeam, teamsOf } from '../frame/teams';
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
  const keys = (kind: 'CELEBRITY' | 'BRAND', ...permissions: string[]) =>
    sectionsFor(kind, mayWith(permissions)).map(({ key }) => key);
  const analyst = ['twin.read', 'knowledge.read', 'conversations.read', 'support.read'];
  expect(keys('CELEBRITY', ...analyst)).toEqual(['home', 'twin', 'knowledge', 'conversations', 'team']);
  expect(keys('CELEBRITY', 'money.read')).toEqual(['home']);
  expect(keys('BRAND', 'support.read', 'twin.read')).toEqual(['home', 'team']);
});

it('knows every team of somebody who has several', () => {
  const me = {
    platform_permissions: [] as string[],
    celebrities: [{ slug: 'ana' }],
    brands: [{ slug: 'ana' }],
  } as Me;
  expect(teamsOf(me)).toHaveLength(2);
  expect(onlyTeam(me)).toBeUndefined();
  expect(onlyTeam({ ...me, brands: [] })).toEqual({ kind: 'CELEBRITY', slug: 'ana' });
  expect(onlyTeam({ ...me, brands: [], platform_permissions: ['celebrities.read'] })).toBeUndefined();
  expect(isMember({ ...me, brands: [] }, { kind: 'BRAND', slug: 'ana' })).toBe(false);
});
