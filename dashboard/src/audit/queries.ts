import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, client } from '../api/client';
import type { AuditEntry, AuditVerification, Page } from '../api/types';
import { asQuery, type Team, type Wanted } from './team';

const LIMIT = 50;

const key = (team: Team, ...rest: unknown[]) => ['audit', team, ...rest] as const;

function read(team: Team, query: Record<string, string | number | undefined>): Promise<Page<AuditEntry>> {
  switch (team.kind) {
    case 'celebrities':
      return answer(client.GET('/v1/celebrities/{slug}/audit', { params: { path: team, query } }));
    case 'brands':
      return answer(client.GET('/v1/brands/{slug}/audit', { params: { path: team, query } }));
    case 'platform':
      return answer(client.GET('/v1/platform/audit', { params: { query } }));
  }
}

function verify(team: Team): Promise<AuditVerification> {
  switch (team.kind) {
    case 'celebrities':
      return answer(client.GET('/v1/celebrities/{slug}/audit/verification', { params: { path: team } }));
    case 'brands':
      return answer(client.GET('/v1/brands/{slug}/audit/verification', { params: { path: team } }));
    case 'platform':
      return answer(client.GET('/v1/platform/audit/verification'));
  }
}

export const useAudit = (team: Team, wanted: Wanted) =>
  useInfiniteQuery({
    queryKey: key(team, 'list', wanted),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<AuditEntry>) => last.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor }) => read(team, { ...asQuery(wanted), cursor, limit: LIMIT }),
  });

/** One line: the first of those before the next number. */
export const useEntry = (team: Team, number: number) =>
  useQuery({
    queryKey: key(team, 'one', number),
    queryFn: async () => {
      const { items } = await read(team, { cursor: String(number + 1), limit: 1 });
      return items.find((entry) => entry.number === number) ?? null;
    },
  });

/** Every hash is worked out again for it, so not with each look at the page. */
export const useVerification = (team: Team) =>
  useQuery({ queryKey: key(team, 'verification'), staleTime: 60_000, queryFn: () => verify(team) });
