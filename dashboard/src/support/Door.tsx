import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { mayOnPlatform } from '../account/may';
import { asProblem } from '../api/problem';
import { ofTeam } from '../api/queries';
import type { Me } from '../api/types';
import { useBrand } from '../brand/queries';
import { useCelebrity } from '../celebrity/queries';
import { isMember, type Team } from '../frame/teams';
import { AskAccess } from './AskAccess';
import { Banner } from './Banner';
import { openTo, useOwnAccesses } from './queries';

type Props = { me: Me; team: Team | undefined; children: ReactNode };

/** The platform's people enter a team through here: they say why first, and see all the while that they are inside. */
export function Door({ me, team, children }: Props) {
  const visits = team && !isMember(me, team) && mayOnPlatform(me)('support.open');
  return visits ? (
    <Visit key={`${team.kind} ${team.slug}`} team={team}>
      {children}
    </Visit>
  ) : (
    children
  );
}

function Visit({ team, children }: { team: Team; children: ReactNode }) {
  const cache = useQueryClient();
  const celebrity = useCelebrity(team.slug, team.kind === 'CELEBRITY');
  const brand = useBrand(team.slug, team.kind === 'BRAND');
  const accesses = useOwnAccesses(true).data;
  const open = openTo(team, accesses?.items);
  const id = open?.id;
  const known = accesses !== undefined;
  // It was ended or has run out: whether the door is still open is asked at once.
  useEffect(() => {
    if (known && !id) cache.invalidateQueries({ queryKey: ofTeam(team), exact: true });
  }, [cache, team, id, known]);
  const entered = team.kind === 'BRAND' ? brand : celebrity;
  if (entered.error && asProblem(entered.error).status === 404) return <AskAccess team={team} />;
  if (entered.isPending) return null;
  return (
    <>
      {open && <Banner team={team} access={open} />}
      {children}
    </>
  );
}
