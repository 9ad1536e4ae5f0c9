import { Navigate } from 'react-router';
import { PLATFORM, teamPath, teamsOf } from '../frame/teams';
import { mayOnPlatform } from './may';
import { useMe } from './session';

/** Where somebody begins: at the list when there are several celebrities to choose from, else at the home of their team. */
export function Start() {
  const me = useMe().data;
  if (!me) return null;
  const chooses = mayOnPlatform(me)('celebrities.read') || me.celebrities.length > 1;
  const first = chooses ? undefined : teamsOf(me)[0];
  return <Navigate to={first ? teamPath(first) : PLATFORM} replace />;
}
