import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Team } from './teams';

/** The team whose page this is, by its address. */
export function useTeam(): Team | undefined {
  const { slug, brandSlug } = useParams();
  return useMemo(() => {
    if (slug) return { kind: 'CELEBRITY', slug };
    return brandSlug ? { kind: 'BRAND', slug: brandSlug } : undefined;
  }, [slug, brandSlug]);
}
