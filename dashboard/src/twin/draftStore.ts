import type { Personality } from '../api/types';

/** Unsaved changes and what they were made on: enough to go on after the tab was closed, or to merge. */
export type KeptDraft = { base: Personality; revision: number; personality: Personality };

const key = (slug: string) => `twins.draft.${slug}`;

export function keptDraft(slug: string): KeptDraft | null {
  try {
    return JSON.parse(localStorage.getItem(key(slug)) ?? 'null');
  } catch {
    return null;
  }
}

export const keepDraft = (slug: string, draft: KeptDraft) =>
  localStorage.setItem(key(slug), JSON.stringify(draft));
export const forgetDraft = (slug: string) => localStorage.removeItem(key(slug));
