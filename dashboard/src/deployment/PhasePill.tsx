import type { Deployment } from '../api/types';
import { StatePill } from '../frame/StatePill';
import { useMessages } from '../messages/Messages';
import { PILL, phaseOf } from './phase';

export function PhasePill({ place }: { place: Deployment }) {
  const { deployment: words } = useMessages();
  const phase = phaseOf(place);
  return <StatePill state={PILL[phase]}>{words.phase[phase]}</StatePill>;
}
