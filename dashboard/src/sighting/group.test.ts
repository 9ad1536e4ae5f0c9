import { expect, it } from 'vitest';
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

it('counts a site as allowed as soon as a place lets it in', () => {
  const place = { allowed_origins: ['https://*.ejemplo.com'] } as Deployment;
  expect(asOfNow([seen], [place])[0]?.allowed).toBe(true);
  expect(asOfNow([seen], [])[0]?.allowed).toBe(false);
});

it('puts the equator and Greenwich in the middle of the map', () => {
  expect(placeOnMap({ latitude: 0, longitude: 0 })).toEqual({ x: 360, y: 180 });
});
