import type { DeploymentType } from '../api/types';

export type PlaceTab = 'setup' | 'embed' | 'domain' | 'page';

const TABS: Record<DeploymentType, PlaceTab[]> = {
  VIBETHINK_PORTAL: ['setup', 'page'],
  EMBEDDED_WIDGET: ['setup', 'embed'],
  BRAND_CAMPAIGN: ['setup', 'embed'],
  WHITE_LABEL: ['setup', 'domain', 'page'],
};

/** The parts of a place of that kind. */
export const tabsOf = (type: DeploymentType) => TABS[type];
