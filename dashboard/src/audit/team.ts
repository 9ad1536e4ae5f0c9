/** Whose audit trail is shown: there is one for each team. */
export type Team = { kind: 'celebrities' | 'brands'; slug: string } | { kind: 'platform' };

/** Where it is on the API. */
export const auditPath = (team: Team) =>
  team.kind === 'platform' ? '/v1/platform/audit' : `/v1/${team.kind}/${encodeURIComponent(team.slug)}/audit`;

/** Where it is in the dashboard. */
export const auditPage = (team: Team) => {
  if (team.kind === 'platform') return '/platform/audit';
  return team.kind === 'brands' ? `/b/${team.slug}/audit` : `/c/${team.slug}/audit`;
};

/** Which lines are wanted; empty texts want all. Days are the reader's own. */
export type Wanted = { q: string; action: string; actor: string; from: string; to: string };

export const EVERYTHING: Wanted = { q: '', action: '', actor: '', from: '', to: '' };

export const isEverything = (wanted: Wanted) => Object.values(wanted).every((value) => value === '');

/** As the API takes it: days become moments, the last one included. */
export function asQuery({ from, to, ...rest }: Wanted): Record<string, string> {
  const query = { ...rest, from: from && moment(from, 0), to: to && moment(to, 1) };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

export const exportAddress = (team: Team, wanted: Wanted, format: 'csv' | 'jsonl') =>
  `${auditPath(team)}/export?${new URLSearchParams({ ...asQuery(wanted), format })}`;

function moment(day: string, later: number): string {
  const midnight = new Date(`${day}T00:00:00`);
  midnight.setDate(midnight.getDate() + later);
  return Number.isNaN(midnight.getTime()) ? '' : midnight.toISOString();
}
