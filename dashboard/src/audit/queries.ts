import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, teamClient } from '../api/client';
import { ofTeam } from '../api/queries';
import type { AuditEntry, Page } from '../api/types';
import { type AnyTeam, at } from '../frame/teams';
import { asQuery, type Wanted } from './wanted';

const LIMIT = 50;

const read = (
  { kind, slug }: AnyTeam,
  query: Record<string, string | number | undefined>,
): Promise<Page<AuditEntry>> =>
  answer(teamClient[kind].GET('/v1/celebrities/{slug}/audit', { params: { path: { slug }, query } }));

export const useAudit = (team: AnyTeam, wanted: Wanted) =>
  useInfiniteQuery({
    queryKey: ofTeam(team, 'audit', 'list', wanted),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<AuditEntry>) => last.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor }) => read(team, { ...asQuery(wanted), cursor, limit: LIMIT }),
  });

/** One line: the first of those before the next number. */
export const useEntry = (team: AnyTeam, number: number) =>
  useQuery({
    queryKey: ofTeam(team, 'audit', 'one', number),
    queryFn: async () => {
      const { items } = await read(team, { cursor: String(number + 1), limit: 1 });
      return items.find((entry) => entry.number === number) ?? null;
    },
  });

/** Every hash is worked out again for it, so not with each look at the page. */
export const useVerification = (team: AnyTeam) =>
  useQuery({
    queryKey: ofTeam(team, 'audit', 'verification'),
    staleTime: 60_000,
    queryFn: () => answer(teamClient[team.kind].GET('/v1/celebrities/{slug}/audit/verification', at(team))),
  });
