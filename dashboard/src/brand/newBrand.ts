import type { NewBrand } from '../api/types';
import { slugOf } from '../celebrity/newCelebrity';

export type Entry = { name: string; slug: string | null; owner_name: string; owner_email: string };
export const BLANK: Entry = { name: '', slug: null, owner_name: '', owner_email: '' };

export const chosenSlug = (entry: Entry) => entry.slug ?? slugOf(entry.name);

type Words = { nameMissing: string; slugWrong: string; ownerNameMissing: string; emailWrong: string };

/** What is wrong with the entry, by field, in words that say how to mend it. */
export function entryProblems(entry: Entry, words: Words) {
  const problems: Partial<Record<keyof Entry, string>> = {};
  if (!entry.name.trim()) problems.name = words.nameMissing;
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(chosenSlug(entry))) problems.slug = words.slugWrong;
  if (!entry.owner_name.trim()) problems.owner_name = words.ownerNameMissing;
  if (!/^\S+@\S+\.\S+$/.test(entry.owner_email.trim())) problems.owner_email = words.emailWrong;
  return problems;
}

export const requestOf = (entry: Entry): NewBrand => ({
  name: entry.name.trim(),
  slug: chosenSlug(entry),
  owner_name: entry.owner_name.trim(),
  owner_email: entry.owner_email.trim(),
});
