import type { NewApiKey, Scope } from '../api/types';
import type { Messages } from '../messages/es';

/** What is being entered for a key; numbers are still as they were typed. */
export type Entry = { name: string; scopes: Scope[]; days: number; pace: string; password: string };
export type Field = 'name' | 'scopes' | 'pace' | 'password';

export const LIVES = [7, 30, 90, 180, 365];
export const BLANK: Entry = { name: '', scopes: [], days: 90, pace: '600', password: '' };

/** What is missing or cannot be, in the reader's words. */
export function entryProblems(entry: Entry, words: Messages['key']): Partial<Record<Field, string>> {
  const pace = Number(entry.pace);
  return {
    ...(!entry.name.trim() && { name: words.nameMissing }),
    ...(entry.scopes.length === 0 && { scopes: words.scopesMissing }),
    ...((!Number.isInteger(pace) || pace < 1 || pace > 6000) && { pace: words.paceWrong }),
    ...(!entry.password && { password: words.passwordMissing }),
  };
}

export const requestOf = (entry: Entry): NewApiKey => ({
  name: entry.name.trim(),
  scopes: entry.scopes,
  expires_in_days: entry.days,
  requests_per_minute: Number(entry.pace),
  password: entry.password,
});
