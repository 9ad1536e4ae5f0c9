import {
  IconBook2,
  IconBuildingStore,
  IconHistory,
  IconHome,
  IconMail,
  IconMapPin,
  IconMessages,
  IconShieldCheck,
  IconUserShield,
  IconUserSquareRounded,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type May, mayOnPlatform, type Permission } from '../account/may';
import type { Me } from '../api/types';
import type { Messages } from '../messages/es';
import { TABS } from '../team/tabs';
import { PLATFORM, type Team, teamPath } from './teams';

type Icon = typeof IconHome;
/** Any of `needs` opens it. */
export type Section = {
  key: keyof Messages['frame']['section'];
  path: string;
  icon: Icon;
  needs?: Permission[];
  of: Team['kind'][];
};

/** The sections of a team, in the order of the rail. A phone's bar shows five places and gathers the rest. */
const SECTIONS: Section[] = [
  { key: 'home', path: '', icon: IconHome, of: ['CELEBRITY', 'BRAND'] },
  { key: 'twin', path: 'twin', icon: IconUserSquareRounded, needs: ['twin.read'], of: ['CELEBRITY'] },
  { key: 'knowledge', path: 'knowledge', icon: IconBook2, needs: ['knowledge.read'], of: ['CELEBRITY'] },
  {
    key: 'conversations',
    path: 'conversations',
    icon: IconMessages,
    needs: ['conversations.read'],
    of: ['CELEBRITY'],
  },
  {
    key: 'deployments',
    path: 'deployments',
    icon: IconMapPin,
    needs: ['deployments.read'],
    of: ['CELEBRITY'],
  },
  {
    key: 'team',
    path: 'team',
    icon: IconUsers,
    needs: TABS.map(({ needs }) => needs),
    of: ['CELEBRITY', 'BRAND'],
  },
];

/** Those that somebody can read. */
export const sectionsFor = (kind: Team['kind'], may: May) =>
  SECTIONS.filter(({ needs, of }) => of.includes(kind) && (!needs || needs.some(may)));

const sectionPath = (team: Team, section: Section) =>
  section.path ? `${teamPath(team)}/${section.path}` : teamPath(team);

type PlatformPlace = {
  key: Exclude<keyof Messages['frame']['platform'], 'title'>;
  to: string;
  icon: Icon;
  needs: Permission;
};

/** What the platform's own people have beside the teams. */
const PLATFORM_PLACES: PlatformPlace[] = [
  { key: 'celebrities', to: PLATFORM, icon: IconUsersGroup, needs: 'celebrities.read' },
  { key: 'brands', to: '/platform/brands', icon: IconBuildingStore, needs: 'celebrities.read' },
  { key: 'team', to: '/platform/team', icon: IconUserShield, needs: 'members.read' },
  { key: 'audit', to: '/platform/audit', icon: IconHistory, needs: 'audit.read' },
  { key: 'isolation', to: '/platform/isolation', icon: IconShieldCheck, needs: 'isolation.read' },
  { key: 'outbox', to: '/platform/outbox', icon: IconMail, needs: 'outbox.read' },
];

/** Somewhere to go, as the rail, the phone's bar, the menu and the search show it. */
export type Place = { to: string; name: string; icon: Icon; end?: boolean };

export const placesIn = (team: Team, may: May, { frame }: Messages): Place[] =>
  sectionsFor(team.kind, may).map((section) => ({
    to: sectionPath(team, section),
    name: frame.section[section.key],
    icon: section.icon,
    end: !section.path,
  }));

/** Whoever works for several celebrities has the list of them too. */
export const placesOnPlatform = (me: Me, { frame }: Messages): Place[] =>
  PLATFORM_PLACES.filter(
    ({ key, needs }) => mayOnPlatform(me)(needs) || (key === 'celebrities' && me.celebrities.length > 1),
  ).map(({ key, to, icon }) => ({ to, name: frame.platform[key], icon }));
