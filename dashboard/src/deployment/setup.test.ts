import { describe, expect, it } from 'vitest';
import type { Deployment } from '../api/types';
import { es } from '../messages/es';
import { within, wrongsOf } from './check';
import { OWN } from './contrast';
import { phaseOf } from './phase';
import { changeOf, FIELDS, GRAIN, localMoment, momentOf, setupOf } from './setup';

const place: Deployment = {
  id: 'dep_1',
  name: 'Tienda',
  type: 'EMBEDDED_WIDGET',
  status: 'ACTIVE',
  phase: 'LIVE',
  revision: 3,
  theme: {
    accent: OWN.accent,
    surface: null,
    text: null,
    font: 'INTER',
    radius: 10,
    scheme: 'dark',
    position: 'inline',
  },
  greeting: {},
  languages: [],
  tiers: ['FREE'],
  modalities: ['TEXT'],
  knowledge_visibility: 'SOURCES',
  quotas: {},
  rules: [],
  allowed_origins: [],
};
const setup = setupOf(place);
const words = es.place.wrong;

describe('the phase of a place', () => {
  const now = Date.parse('2026-06-01T12:00:00Z');
  const before = '2026-06-01T11:00:00Z';
  const after = '2026-06-01T13:00:00Z';

  it.each([
    [{ status: 'ACTIVE' }, 'LIVE'],
    [{ status: 'ACTIVE', starts_at: before, ends_at: after }, 'LIVE'],
    [{ status: 'ACTIVE', starts_at: after }, 'SCHEDULED'],
    [{ status: 'SCHEDULED', starts_at: before }, 'LIVE'],
    [{ status: 'ACTIVE', ends_at: before }, 'ENDED'],
    [{ status: 'INACTIVE', ends_at: before }, 'PAUSED'],
    [{ status: 'ARCHIVED' }, 'ARCHIVED'],
  ] as const)('of %j is %s', (timed, phase) => {
    expect(phaseOf(timed, now)).toBe(phase);
  });
});

describe('changes of a set-up', () => {
  it('are sent whole by part, with the revision they were made on', () => {
    const mine = { ...setup, theme: { ...setup.theme, radius: 4 }, ends_at: '2027-01-01T00:00:00.000Z' };
    const changes = GRAIN.changed(setup, mine);
    expect(changes).toEqual(['ends_at', 'theme.radius']);
    expect(changeOf(mine, changes, 3)).toEqual({ revision: 3, ends_at: mine.ends_at, theme: mine.theme });
  });

  it('merge with somebody else’s: mine where I changed, theirs everywhere else', () => {
    const mine = { ...setup, theme: { ...setup.theme, radius: 4 } };
    const theirs = { ...setup, name: 'Suyo', theme: { ...setup.theme, radius: 20, accent: '#0b6f8f' } };
    const merged = GRAIN.onTop(theirs, mine, GRAIN.changed(setup, mine));
    expect(merged.name).toBe('Suyo');
    expect(merged.theme).toMatchObject({ radius: 4, accent: '#0b6f8f' });
  });

  it('have a word each', () => {
    expect(Object.keys(es.place.field).sort()).toEqual([...FIELDS].sort());
  });

  it('keep a moment through a field of the browser', () => {
    expect(momentOf(localMoment('2026-06-01T12:30:00.000Z'))).toBe('2026-06-01T12:30:00.000Z');
    expect(momentOf(localMoment(null))).toBeNull();
  });
});

describe('checking a set-up', () => {
  it('finds nothing wrong with a usual one', () => {
    expect(wrongsOf(setup, words)).toEqual({});
  });

  it('names each field at fault', () => {
    const wrong = {
      ...setup,
      name: ' ',
      starts_at: '2026-06-02T00:00:00Z',
      ends_at: '2026-06-01T00:00:00Z',
      theme: { ...setup.theme, accent: '#zz', logo_url: 'http://ejemplo.com/a.png' },
      greeting: { es: 'a'.repeat(601), en: null },
      rules: ['Bien', ' '],
      quotas: { messages_per_day: 0 },
      tiers: [],
    };
    expect(Object.keys(wrongsOf(wrong, words)).sort()).toEqual([
      'ends_at',
      'greeting.es',
      'name',
      'quotas.messages_per_day',
      'rules[1]',
      'theme.accent',
      'theme.logo_url',
      'tiers',
    ]);
  });

  it('says of a list what is wrong with one of its parts', () => {
    expect(within({ 'languages[1]': 'not spoken' }, 'languages')).toBe('not spoken');
    expect(within({ languages: 'none', 'languages[0]': 'not spoken' }, 'languages')).toBe('none');
    expect(within({ 'rules[0]': 'empty' }, 'languages')).toBeUndefined();
  });
});
