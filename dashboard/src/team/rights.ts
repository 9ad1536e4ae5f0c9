import { useMe } from '../account/session';
import type { Role } from '../api/types';

type Permission = 'members.edit' | 'ownership';

const WHO: Record<Permission, string[]> = {
  'members.edit': ['OWNER', 'MANAGER', 'ADMIN'],
  ownership: ['OWNER'],
};

/** What the signed-in person may do in a celebrity's team, or in the platform's. The server has the last word. */
export function useMay(slug: string | null): (permission: Permission) => boolean {
  const me = useMe().data;
  const own = slug === null ? undefined : me?.celebrities.find((each) => each.slug === slug)?.role;
  const role = own ?? me?.platform_role ?? '';
  return (permission) => WHO[permission].includes(role);
}

/** The roles that can be given: an owner becomes one only by a transfer. */
export const givenRoles = (slug: string | null): Exclude<Role, 'OWNER'>[] =>
  slug === null ? ['ADMIN', 'SUPPORT', 'FINANCE'] : ['MANAGER', 'EDITOR', 'ANALYST'];
