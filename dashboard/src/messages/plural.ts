import type { Language } from '../api/types';

type Forms = { one: string; other: string };

/** A counted phrase: picks the form by the language's own rule and writes the number its way (`#` is the number). */
export function plural(language: Language, count: number, forms: Forms): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat(localeOf(language)).format(count));
}

/** Neutral Latin American Spanish, plain English. */
export const localeOf = (language: Language) => (language === 'es' ? 'es-419' : 'en');
