import { IconBook2, IconHistory, IconHome, IconMessages, IconUserSquareRounded } from '@tabler/icons-react';
import type { May, Permission } from '../account/may';
import type { Messages } from '../messages/es';

export type Section = {
  key: keyof Messages['frame']['section'];
  path: string;
  icon: typeof IconHome;
  needs?: Permission;
};

/** The sections of a celebrity, in the order of the rail. A phone's bar shows five places and gathers the rest. */
const SECTIONS: Section[] = [
  { key: 'home', path: '', icon: IconHome },
  { key: 'twin', path: 'twin', icon: IconUserSquareRounded, needs: 'twin.read' },
  { key: 'knowledge', path: 'knowledge', icon: IconBook2, needs: 'knowledge.read' },
  { key: 'conversations', path: 'conversations', icon: IconMessages, needs: 'conversations.read' },
  { key: 'audit', path: 'audit', icon: IconHistory, needs: 'audit.read' },
];

/** Those that somebody can read. */
export const sectionsFor = (may: May) => SECTIONS.filter(({ needs }) => !needs || may(needs));

export const sectionPath = (slug: string, section: Section) =>
  section.path ? `/c/${slug}/${section.path}` : `/c/${slug}`;
