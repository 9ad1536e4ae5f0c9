import { mayOnPlatform } from '../account/may';
import type { Me } from '../api/types';

/** Whom somebody works for. */
export type Team = { kind: 'CELEBRITY' | 'BRAND'; slug: string };

/** Where the platform's own people begin. */
export const PLATFORM = '/celebrities';

export const teamPath = ({ kind, slug }: Team) => (kind === 'BRAND' ? `/b/${slug}` : `/c/${slug}`);

/** Those somebody is a member of. */
export const teamsOf = (me: Me): Team[] => [
  ...me.celebrities.map(({ slug }) => ({ kind: 'CELEBRITY' as const, slug })),
  ...me.brands.map(({ slug }) => ({ kind: 'BRAND' as const, slug })),
];

export const isMember = (me: Me, team: Team) =>
  teamsOf(me).some(({ kind, slug }) => kind === team.kind && slug === team.slug);

/** The team of somebody who has just one, and does not see the platform's lists. */
export function onlyTeam(me: Me): Team | undefined {
  const teams = teamsOf(me);
  return teams.length === 1 && !mayOnPlatform(me)('celebrities.read') ? teams[0] : undefined;
}
