import { Navigate } from 'react-router';
import { useMayAt } from '../account/may';
import { NotFound } from '../frame/NotFound';
import { teamPath } from '../frame/teams';
import { useTeam } from '../frame/useTeam';
import { tabsFor } from './tabs';

/** A team's settings begin with the first subject one may see. */
export function TeamStart() {
  const team = useTeam();
  const [first] = tabsFor(useMayAt(team));
  if (!team || !first) return <NotFound />;
  return <Navigate to={`${teamPath(team)}/team/${first}`} replace />;
}
