import type { CelebrityType, Language, NewCelebrity } from '../api/types';
import type { Messages } from '../messages/es';

export type Entry = {
  name: string;
  type: CelebrityType;
  slug: string | null;
  owner_name: string;
  owner_email: string;
  languages: Language[];
};
export const BLANK: Entry = {
  name: '',
  type: 'ATHLETE',
  slug: null,
  owner_name: '',
  owner_email: '',
  languages: ['es', 'en'],
};

/** The address a name suggests: lower case, no accents, hyphens. */
export const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export const chosenSlug = (entry: Entry) => entry.slug ?? slugOf(entry.name);

/** What is wrong with the entry, by field, in words that say how to mend it. */
export function entryProblems(entry: Entry, words: Messages['celebrity']['create']) {
  const problems: Partial<Record<keyof Entry, string>> = {};
  if (!entry.name.trim()) problems.name = words.nameMissing;
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(chosenSlug(entry))) problems.slug = words.slugWrong;
  if (!entry.owner_name.trim()) problems.owner_name = words.ownerNameMissing;
  if (!/^\S+@\S+\.\S+$/.test(entry.owner_email.trim())) problems.owner_email = words.emailWrong;
  if (entry.languages.length === 0) problems.languages = words.languageMissing;
  return problems;
}

export const requestOf = (entry: Entry): NewCelebrity => ({
  ...entry,
  name: entry.name.trim(),
  slug: chosenSlug(entry),
  owner_name: entry.owner_name.trim(),
  owner_email: entry.owner_email.trim(),
});
