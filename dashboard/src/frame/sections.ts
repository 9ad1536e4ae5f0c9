import { IconBook2, IconHome, IconMessages, IconUserSquareRounded, IconUsers } from '@tabler/icons-react';
import type { Messages } from '../messages/es';

export type Section = { key: keyof Messages['frame']['section']; path: string; icon: typeof IconHome };

/** The sections of a celebrity, in the order of the rail. A phone's bar shows five places and gathers the rest. */
export const SECTIONS: Section[] = [
  { key: 'home', path: '', icon: IconHome },
  { key: 'twin', path: 'twin', icon: IconUserSquareRounded },
  { key: 'knowledge', path: 'knowledge', icon: IconBook2 },
  { key: 'conversations', path: 'conversations', icon: IconMessages },
  { key: 'team', path: 'team', icon: IconUsers },
];

export const sectionPath = (slug: string, section: Section) =>
  section.path ? `/c/${slug}/${section.path}` : `/c/${slug}`;
