import { IconBook2, IconHome, IconKey, IconMessages, IconUserSquareRounded } from '@tabler/icons-react';
import type { Me } from '../api/types';
import type { Messages } from '../messages/es';
import { may, type Permission } from './rights';

export type Section = {
  key: keyof Messages['frame']['section'];
  path: string;
  icon: typeof IconHome;
  needs?: Permission;
};

/** The sections of a celebrity, in the order of the rail. A phone's bar shows five places and gathers the rest. */
const SECTIONS: Section[] = [
  { key: 'home', path: '', icon: IconHome },
  { key: 'twin', path: 'twin', icon: IconUserSquareRounded },
  { key: 'knowledge', path: 'knowledge', icon: IconBook2 },
  { key: 'conversations', path: 'conversations', icon: IconMessages },
  { key: 'keys', path: 'keys', icon: IconKey, needs: 'keys.edit' },
];

/** Those that somebody can do something in. */
export const sectionsOf = (me: Me, slug: string): Section[] =>
  SECTIONS.filter((section) => !section.needs || may(me, slug, section.needs));

export const sectionPath = (slug: string, section: Section) =>
  section.path ? `/c/${slug}/${section.path}` : `/c/${slug}`;
