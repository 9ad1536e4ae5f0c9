import { mayOnPlatform } from '../account/may';
import type { Me } from '../api/types';
import { useBrands } from '../brand/queries';
import { useCelebrities } from '../celebrity/queries';
import type { Team } from './teams';

export type Reachable = Team & { name: string };

/** The teams somebody may go to: all of them for the platform's people, their own for everybody else. */
export function useReachable(me: Me): Reachable[] {
  const seesAll = mayOnPlatform(me)('celebrities.read');
  const celebrities = useCelebrities(seesAll).data ?? [];
  const brands = useBrands(seesAll).data ?? [];
  const of = (kind: Team['kind'], all: { slug: string; name: string }[]) =>
    all.map(({ slug, name }) => ({ kind, slug, name }));
  return [
    ...of('CELEBRITY', seesAll ? celebrities : me.celebrities),
    ...of('BRAND', seesAll ? brands : me.brands),
  ];
}
