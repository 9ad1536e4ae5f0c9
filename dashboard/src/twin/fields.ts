import type { Language, Personality } from '../api/types';
import type { Messages } from '../messages/es';

/** One thing of a personality that can change on its own: the grain of differences, of merging and of the save bar. */
export type FieldKey = keyof Personality | `${LocalisedKey}.${Language}`;
type LocalisedKey = 'tagline' | 'catchphrases' | 'greeting' | 'suggested_questions';
type Value = string | string[];

const LOCALISED: LocalisedKey[] = ['tagline', 'catchphrases', 'greeting', 'suggested_questions'];
const isLocalised = (key: string): key is LocalisedKey => (LOCALISED as string[]).includes(key);

/** All fields in the order of the form. */
export const FIELDS: FieldKey[] = [
  'display_name',
  'tagline.es',
  'tagline.en',
  'tone',
  'traits',
  'catchphrases.es',
  'catchphrases.en',
  'answer_length',
  'languages',
  'greeting.es',
  'greeting.en',
  'embrace',
  'avoid',
  'suggested_questions.es',
  'suggested_questions.en',
];

export function fieldValue(personality: Personality, field: FieldKey): Value {
  const [key, language] = field.split('.') as [keyof Personality, Language | undefined];
  const value = personality[key];
  return language ? ((value as Record<Language, Value>)[language] ?? '') : (value as Value);
}

export function withValue(personality: Personality, field: FieldKey, value: Value): Personality {
  const [key, language] = field.split('.') as [keyof Personality, Language | undefined];
  const next = language ? { ...(personality[key] as object), [language]: value } : value;
  return { ...personality, [key]: next };
}

const same = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other);

export const changedFields = (before: Personality, after: Personality): FieldKey[] =>
  FIELDS.filter((field) => !same(fieldValue(before, field), fieldValue(after, field)));

/** Takes `changes` of mine over theirs: what I did not touch stays theirs. */
export const onTopOf = (theirs: Personality, mine: Personality, changes: FieldKey[]): Personality =>
  changes.reduce((merged, field) => withValue(merged, field, fieldValue(mine, field)), theirs);

export function fieldName(field: FieldKey, words: Messages['twin']): string {
  const [key, language] = field.split('.') as [keyof Messages['twin']['field'], Language | undefined];
  const name = words.field[key];
  return language && isLocalised(key) ? `${name} ${words.inLanguage[language]}` : name;
}

/** A field's value as a reader would say it. */
export function fieldText(personality: Personality, field: FieldKey, words: Messages['twin']): string {
  const value = fieldValue(personality, field);
  if (field === 'tone') return words.tone[personality.tone].name;
  if (field === 'answer_length') return words.length[personality.answer_length];
  if (field === 'languages') return personality.languages.map((each) => words.language[each]).join(', ');
  return (Array.isArray(value) ? value.join(' · ') : value) || words.version.nothing;
}
