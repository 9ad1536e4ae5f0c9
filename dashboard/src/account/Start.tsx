import { Navigate } from 'react-router';
import { mayOnPlatform } from './may';
import { useMe } from './session';

/** Where somebody begins: an owner of one twin at its home, everybody else at the list. */
export function Start() {
  const me = useMe().data;
  const only =
    !mayOnPlatform(me)('celebrities.read') && me?.celebrities.length === 1 ? me.celebrities[0] : undefined;
  return <Navigate to={only ? `/c/${only.slug}` : '/celebrities'} replace />;
}
