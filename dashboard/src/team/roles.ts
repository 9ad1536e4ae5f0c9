import type { Role } from '../api/types';
import type { AnyTeam } from '../frame/teams';

/** The roles that can be given, by the kind of team: an owner becomes one only by a transfer. */
export const GIVEN_ROLES: Record<AnyTeam['kind'], Exclude<Role, 'OWNER'>[]> = {
  CELEBRITY: ['MANAGER', 'EDITOR', 'ANALYST'],
  BRAND: ['MANAGER', 'VIEWER'],
  PLATFORM: ['ADMIN', 'SUPPORT', 'FINANCE'],
};
