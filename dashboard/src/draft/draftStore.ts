/** Unsaved changes and what they were made on: enough to go on after the tab was closed, or to merge. */
export type KeptDraft<T> = { base: T; revision: number; value: T };

/** A draft is its author's: whoever signs in next on this machine does not find it. */
export const draftPlace = (user: string, ...of: string[]) => ['twins.draft', user, ...of].join('.');

export function keptDraft<T>(place: string): KeptDraft<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null');
    return kept?.base && kept.value ? kept : null;
  } catch {
    return null;
  }
}

export const keepDraft = <T>(place: string, draft: KeptDraft<T>) =>
  localStorage.setItem(place, JSON.stringify(draft));
export const forgetDraft = (place: string) => localStorage.removeItem(place);
