import type { Language } from '../api/types';

const names = (language: Language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });

/** A country by its two letters, in the reader's words. */
export const countryName = (code: string, language: Language): string =>
  /^[A-Z]{2}$/.test(code) ? (names(language).of(code) ?? code) : code;
