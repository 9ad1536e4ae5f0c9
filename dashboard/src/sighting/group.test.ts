import { describe, expect, it } from 'vitest';
import type { Deployment, Sighting } from '../api/types';
import { asOfNow, groupOf, isNews, placeOnMap } from './group';

const seen: Sighting = {
  id: 'sgt_1',
  origin: 'https://www.ejemplo.com',
  allowed: false,
  mark: 'NEW',
  count: 3,
  first_seen: '2026-06-01T00:00:00Z',
  last_seen: '2026-06-02T00:00:00Z',
  countries: [],
};

it('sorts sites by what is to be done about them', () => {
  expect(groupOf(seen)).toBe('refused');
  expect(groupOf({ ...seen, allowed: true })).toBe('allowed');
  expect(groupOf({ ...seen, mark: 'IGNORED' })).toBe('ignored');
  expect(isNews(seen)).toBe(true);
  expect(isNews({ ...seen, mark: 'KNOWN' })).toBe(false);
});

describe('whether a site is allowed by now', () => {
  const place = {
    id: 'dep_1',
    type: 'EMBEDDED_WIDGET',
    status: 'ACTIVE',
    allowed_origins: ['https://*.ejemplo.com'],
  } as Deployment;
  const named = { ...seen, deployment: 'dep_1' };
  const now = (sighting: Sighting, ...places: Deployment[]) => asOfNow([sighting], places)[0]?.allowed;

  it('follows the list of the place that its code names', () => {
    expect(now(named, place)).toBe(true);
    expect(now({ ...named, allowed: true }, { ...place, allowed_origins: [] })).toBe(false);
  });

  it('is no matter of another place', () => {
    expect(now(named, { ...place, allowed_origins: [] }, { ...place, id: 'dep_2' })).toBe(false);
  });

  it('is a matter of every place where the code names the twin alone, but of none in the archive', () => {
    expect(now(seen, { ...place, id: 'dep_2' })).toBe(true);
    expect(now(seen, { ...place, status: 'ARCHIVED' })).toBe(false);
    expect(now(seen)).toBe(false);
  });

  it('leaves a white-label place’s own hosts to the server', () => {
    const own = { ...place, type: 'WHITE_LABEL', allowed_origins: [] } as unknown as Deployment;
    expect(now({ ...named, allowed: true }, own)).toBe(true);
    expect(now(named, own)).toBe(false);
  });
});

it('puts the equator and Greenwich in the middle of the map', () => {
  expect(placeOnMap({ latitude: 0, longitude: 0 })).toEqual({ x: 360, y: 180 });
});
