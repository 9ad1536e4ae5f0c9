import { mayOnPlatform } from '../account/may';
import type { Me } from '../api/types';
import { useCelebrities } from './queries';

type Reachable = Pick<Me['celebrities'][number], 'slug' | 'name' | 'status'>;

/** The celebrities somebody may open: all of them for the platform team, their own for an owner. */
export function useReachable(me: Me): Reachable[] {
  const seesAll = mayOnPlatform(me)('celebrities.read');
  const all = useCelebrities(seesAll).data;
  return seesAll ? (all ?? []) : me.celebrities;
}
