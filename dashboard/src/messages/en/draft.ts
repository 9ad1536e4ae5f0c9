import type { Messages } from '../es';
import { plural } from '../plural';

/** Unsaved changes of any form. */
export const draft: Messages['draft'] = {
  region: 'Unsaved changes',
  changed: (n: number) => plural('en', n, { one: 'You changed # detail', other: 'You changed # details' }),
  save: 'Save',
  discard: 'Discard',
  discarded: 'Changes discarded.',
  kept: 'They stay in this browser even if you close the tab.',
  fix: 'Correct the marked fields to save.',
  stale: 'Somebody else saved changes while you were editing',
  theirs: (fields: string) => `Changed: ${fields}.`,
  both: (fields: string) => `You both changed: ${fields}. Keeping yours replaces theirs there.`,
  discardMine: 'Discard mine',
  mine: 'Keep mine',
  merged: 'Yours now stands on top of theirs. Check and save.',
};
