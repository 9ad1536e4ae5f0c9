import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useMe } from '../account/session';
import type { Operation } from './description';
import { type Proof, takesSession } from './request';

type Tokens = { key: string; fan: string };
type Kept = { tokens: Tokens; keep: (some: Partial<Tokens>) => void };

const Access = createContext<Kept>({ tokens: { key: '', fan: '' }, keep: () => undefined });

/** The secrets pasted into this page. They live as long as it is open, and nowhere else. */
export function AccessProvider({ children }: { children: ReactNode }) {
  const [tokens, setTokens] = useState<Tokens>({ key: '', fan: '' });
  const kept = useMemo(
    () => ({ tokens, keep: (some: Partial<Tokens>) => setTokens((before) => ({ ...before, ...some })) }),
    [tokens],
  );
  return <Access value={kept}>{children}</Access>;
}

export const useTokens = () => use(Access);

/** How a call of this operation would say who makes it; null when it can't yet. */
export function useProof(operation: Operation): Proof | null {
  const { tokens } = useTokens();
  const me = useMe();
  if (operation.caller === 'anybody') return { kind: 'none' };
  if (operation.caller === 'fan') return tokens.fan ? { kind: 'fan', token: tokens.fan } : null;
  if (tokens.key) return { kind: 'key', token: tokens.key };
  return takesSession(operation) && me.data ? { kind: 'session' } : null;
}
