import { mayOnPlatform } from '../account/may';
import type { Me } from '../api/types';

/** Whom somebody works for. */
export type Team = { kind: 'CELEBRITY' | 'BRAND'; slug: string };

/** The team that runs the platform. */
export const PLATFORM_TEAM = { kind: 'PLATFORM', slug: '' } as const;
export type AnyTeam = Team | typeof PLATFORM_TEAM;

/** Which team, as calls want it. */
export const at = ({ slug }: AnyTeam) => ({ params: { path: { slug } } });

/** Where the platform's own people begin. */
export const PLATFORM = '/celebrities';

export const teamPath = ({ kind, slug }: Team) => (kind === 'BRAND' ? `/b/${slug}` : `/c/${slug}`);

/** Where its members are listed: the first of a team's settings, a page of its own for the platform's. */
export const membersPath = (team: AnyTeam) =>
  team.kind === 'PLATFORM' ? '/platform/team' : `${teamPath(team)}/team/members`;

export const keysPath = (team: Team) => `${teamPath(team)}/team/keys`;

export const auditPath = (team: AnyTeam) =>
  team.kind === 'PLATFORM' ? '/platform/audit' : `${teamPath(team)}/team/audit`;

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
