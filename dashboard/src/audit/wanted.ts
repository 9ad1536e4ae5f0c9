import type { AnyTeam } from '../frame/teams';

/** Which lines are wanted; empty texts want all. Days are the reader's own. */
export type Wanted = { q: string; action: string; actor: string; from: string; to: string };

export const EVERYTHING: Wanted = { q: '', action: '', actor: '', from: '', to: '' };

export const isEverything = (wanted: Wanted) => Object.values(wanted).every((value) => value === '');

/** As the API takes it: days become moments, the last one included. */
export function asQuery({ from, to, ...rest }: Wanted): Record<string, string> {
  const query = { ...rest, from: from && moment(from, 0), to: to && moment(to, 1) };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

export function exportAddress({ kind, slug }: AnyTeam, wanted: Wanted, format: 'csv' | 'jsonl'): string {
  const team = { CELEBRITY: `celebrities/${slug}`, BRAND: `brands/${slug}`, PLATFORM: 'platform' }[kind];
  return `/v1/${team}/audit/export?${new URLSearchParams({ ...asQuery(wanted), format })}`;
}

function moment(day: string, later: number): string {
  const midnight = new Date(`${day}T00:00:00`);
  midnight.setDate(midnight.getDate() + later);
  return Number.isNaN(midnight.getTime()) ? '' : midnight.toISOString();
}
