import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { ofCelebrity } from '../api/queries';
import { overtaken, trialLasts } from './queries';

const MINUTE_MS = 60_000;
const since = (ms: number) => trialLasts.refetchInterval({ state: { dataUpdatedAt: Date.now() - ms } });

it('asks for a place that somebody else has saved, and lets its trials go on', async () => {
  const cache = new QueryClient();
  const place = ofCelebrity('ana', 'deployments', 'one');
  const trials = [
    [...place, 'trial'],
    [...place, 'trial', 'form'],
  ];
  for (const each of [place, ...trials]) cache.setQueryData(each, {});
  await overtaken(cache, 'ana', 'one');
  expect(cache.getQueryState(place)?.isInvalidated).toBe(true);
  for (const trial of trials) expect(cache.getQueryState(trial)?.isInvalidated).toBe(false);
});

it('begins another trial before the hour of one is over, and none before', () => {
  expect(trialLasts.refetchInterval({ state: { dataUpdatedAt: 0 } })).toBe(false);
  expect(since(10 * MINUTE_MS)).toBeCloseTo(45 * MINUTE_MS, -3);
  expect(since(54 * MINUTE_MS + 30_000)).toBe(MINUTE_MS);
  expect(trialLasts.staleTime).toBeLessThan(60 * MINUTE_MS);
});
