import type { May, Permission } from '../account/may';

export type Tab = 'members' | 'keys' | 'audit' | 'support';

/** The subjects of a team's settings, in their order, and what opens each. */
export const TABS: { tab: Tab; needs: Permission }[] = [
  { tab: 'members', needs: 'members.read' },
  { tab: 'keys', needs: 'keys.edit' },
  { tab: 'audit', needs: 'audit.read' },
  { tab: 'support', needs: 'support.read' },
];

export const tabsFor = (may: May): Tab[] => TABS.filter(({ needs }) => may(needs)).map(({ tab }) => tab);
