import type { Me } from '../api/types';
import { useCelebrities } from './queries';

type Reachable = Pick<Me['celebrities'][number], 'slug' | 'name' | 'status'>;

/** The celebrities somebody may open: all of them for the platform team, their own for an owner. */
export function useReachable(me: Me): Reachable[] {
  const isAdmin = me.platform_role === 'ADMIN';
  const all = useCelebrities(isAdmin).data;
  return isAdmin ? (all ?? []) : me.celebrities;
}
