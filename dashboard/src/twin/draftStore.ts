import type { Personality } from '../api/types';

/** Unsaved changes and what they were made on: enough to go on after the tab was closed, or to merge. */
export type KeptDraft = { base: Personality; revision: number; personality: Personality };

/** A draft is its author's: whoever signs in next on this machine does not find it. */
export const draftPlace = (user: string, slug: string) => `twins.draft.${user}.${slug}`;

export function keptDraft(place: string): KeptDraft | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

export const keepDraft = (place: string, draft: KeptDraft) =>
  localStorage.setItem(place, JSON.stringify(draft));
export const forgetDraft = (place: string) => localStorage.removeItem(place);
