import type { Me } from '../api/types';

export type Permission = 'keys.edit';

const ROLES: Record<Permission, string[]> = { 'keys.edit': ['OWNER', 'MANAGER'] };

/** What somebody may do at a celebrity; what they may not is not shown. The server decides all the same. */
export const may = (me: Me, slug: string, permission: Permission): boolean =>
  me.celebrities.some((each) => each.slug === slug && ROLES[permission].includes(each.role));
