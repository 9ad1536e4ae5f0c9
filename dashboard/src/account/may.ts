import type { Me } from '../api/types';
import { useBrand } from '../brand/queries';
import { useCelebrity } from '../celebrity/queries';
import type { AnyTeam } from '../frame/teams';
import { useMe } from './session';

/** What the server's one table of rights knows, as far as screens ask for it. */
export type Permission =
  | 'twin.read'
  | 'twin.edit'
  | 'twin.publish'
  | 'knowledge.read'
  | 'knowledge.edit'
  | 'conversations.read'
  | 'deployments.read'
  | 'deployments.edit'
  | 'analytics.read'
  | 'money.read'
  | 'members.read'
  | 'members.edit'
  | 'keys.edit'
  | 'audit.read'
  | 'settings.edit'
  | 'ownership'
  | 'support.read'
  | 'support.end'
  | 'support.open'
  | 'celebrities.read'
  | 'teams.create'
  | 'outbox.read'
  | 'isolation.read'
  | 'isolation.run';

export type May = (permission: Permission) => boolean;

export const mayWith =
  (permissions: readonly string[] | undefined): May =>
  (permission) =>
    permissions?.includes(permission) ?? false;

/** What the signed-in person may do at a celebrity: what they may not is not shown. The server decides again each time. */
export function useMay(slug: string | undefined): May {
  const me = useMe().data;
  const told = useCelebrity(slug ?? '', slug !== undefined).data?.permissions;
  return mayWith(told ?? me?.celebrities.find((each) => each.slug === slug)?.permissions);
}

export function useBrandMay(slug: string | undefined): May {
  const me = useMe().data;
  const told = useBrand(slug ?? '', slug !== undefined).data?.permissions;
  return mayWith(told ?? me?.brands.find((each) => each.slug === slug)?.permissions);
}

/** The same wherever it is. */
export function useMayAt(team: AnyTeam | undefined): May {
  const me = useMe().data;
  const celebrity = useMay(team?.kind === 'CELEBRITY' ? team.slug : undefined);
  const brand = useBrandMay(team?.kind === 'BRAND' ? team.slug : undefined);
  if (team?.kind === 'PLATFORM') return mayOnPlatform(me);
  return team?.kind === 'BRAND' ? brand : celebrity;
}

/** What somebody may do in the platform's own team. */
export const mayOnPlatform = (me: Me | null | undefined): May => mayWith(me?.platform_permissions);
