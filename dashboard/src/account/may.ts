import type { Me } from '../api/types';
import { useMe } from './session';

/** What the server's one table of rights knows, as far as screens ask for it. */
export type Permission = 'twin.read' | 'knowledge.read' | 'conversations.read' | 'audit.read';

export type May = (permission: Permission) => boolean;

const READERS_OF_AUDIT = ['OWNER', 'MANAGER', 'ADMIN', 'SUPPORT'];

/** What the signed-in person may do at a celebrity: what they may not is not shown. The server decides again each time. */
export function useMay(slug: string | undefined): May {
  const me = useMe().data;
  const role = me?.celebrities.find((each) => each.slug === slug)?.role ?? me?.platform_role;
  return (permission) => permission !== 'audit.read' || READERS_OF_AUDIT.includes(role ?? '');
}

/** What somebody may do in the platform's own team. */
export const mayOnPlatform =
  (me: Me | null | undefined): May =>
  () =>
    READERS_OF_AUDIT.includes(me?.platform_role ?? '');
