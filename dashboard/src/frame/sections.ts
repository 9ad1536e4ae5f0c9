import {
  IconBook2,
  IconHistory,
  IconHome,
  IconKey,
  IconMessages,
  IconUserSquareRounded,
  IconUsers,
} from '@tabler/icons-react';
import type { May, Permission } from '../account/may';
import type { Messages } from '../messages/es';
import { type Team, teamPath } from './teams';

export type Section = {
  key: keyof Messages['frame']['section'];
  path: string;
  icon: typeof IconHome;
  needs?: Permission;
  of: Team['kind'][];
};

/** The sections of a team, in the order of the rail. A phone's bar shows five places and gathers the rest. */
const SECTIONS: Section[] = [
  { key: 'home', path: '', icon: IconHome, of: ['CELEBRITY', 'BRAND'] },
  { key: 'twin', path: 'twin', icon: IconUserSquareRounded, needs: 'twin.read', of: ['CELEBRITY'] },
  { key: 'knowledge', path: 'knowledge', icon: IconBook2, needs: 'knowledge.read', of: ['CELEBRITY'] },
  {
    key: 'conversations',
    path: 'conversations',
    icon: IconMessages,
    needs: 'conversations.read',
    of: ['CELEBRITY'],
  },
  { key: 'keys', path: 'keys', icon: IconKey, needs: 'keys.edit', of: ['CELEBRITY'] },
  { key: 'audit', path: 'audit', icon: IconHistory, needs: 'audit.read', of: ['CELEBRITY', 'BRAND'] },
  { key: 'team', path: 'team', icon: IconUsers, needs: 'support.read', of: ['CELEBRITY', 'BRAND'] },
];

/** Those that somebody can read. */
export const sectionsFor = (kind: Team['kind'], may: May) =>
  SECTIONS.filter(({ needs, of }) => of.includes(kind) && (!needs || may(needs)));

export const sectionPath = (team: Team, section: Section) =>
  section.path ? `${teamPath(team)}/${section.path}` : teamPath(team);
