import { useQuery } from '@tanstack/react-query';
import { ofCelebrity } from '../api/queries';
import type { Portrait } from '../api/types';

/** Always there; once it is known which portrait it is, browsers are told apart one from another by the address. */
export function usePortraitUrl(slug: string) {
  const known = useQuery<Portrait>({ queryKey: ofCelebrity(slug, 'portrait'), enabled: false }).data;
  return `/portraits/${slug}.svg${known ? `?v=${encodeURIComponent(known.path)}` : ''}`;
}
