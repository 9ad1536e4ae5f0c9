import {
  IconAppWindow,
  IconFlag,
  IconSpeakerphone,
  type IconWorld as IconType,
  IconWorld,
} from '@tabler/icons-react';
import type { Deployment, DeploymentStatus, DeploymentType, Phase } from '../api/types';
import type { State } from '../frame/StatePill';

/** Each kind of place has its icon and its colour, the same on every screen. */
export const ICON: Record<DeploymentType, typeof IconType> = {
  VIBETHINK_PORTAL: IconWorld,
  EMBEDDED_WIDGET: IconAppWindow,
  BRAND_CAMPAIGN: IconSpeakerphone,
  WHITE_LABEL: IconFlag,
};

export const PILL: Record<Phase, State> = {
  LIVE: 'ok',
  PAUSED: 'warn',
  SCHEDULED: 'info',
  ENDED: 'quiet',
  ARCHIVED: 'quiet',
};

export const PHASES: Phase[] = ['LIVE', 'SCHEDULED', 'PAUSED', 'ENDED', 'ARCHIVED'];

type Timed = { status: DeploymentStatus; starts_at?: string | null; ends_at?: string | null };

/** Where a place is in its life, as the server reckons it: a page that stays open follows the clock by itself. */
export function phaseOf({ status, starts_at, ends_at }: Timed, now = Date.now()): Phase {
  if (status === 'ARCHIVED') return 'ARCHIVED';
  if (status === 'INACTIVE') return 'PAUSED';
  if (starts_at && now < Date.parse(starts_at)) return 'SCHEDULED';
  return ends_at && now >= Date.parse(ends_at) ? 'ENDED' : 'LIVE';
}

/** What pausing and going on make of it: its own times decide what an open one shows. */
export const toggled = ({ status }: Deployment): DeploymentStatus =>
  status === 'INACTIVE' ? 'ACTIVE' : 'INACTIVE';

export const embeds = (type: DeploymentType) => type === 'EMBEDDED_WIDGET' || type === 'BRAND_CAMPAIGN';
export const hasPage = (type: DeploymentType) => type === 'VIBETHINK_PORTAL' || type === 'WHITE_LABEL';

/** The order of the list: what is open first, then as the server has them. */
export const byPhase = (one: Deployment, other: Deployment) =>
  PHASES.indexOf(phaseOf(one)) - PHASES.indexOf(phaseOf(other));
