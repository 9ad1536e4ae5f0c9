import type { Personality } from '../api/types';
import type { Messages } from '../messages/es';
import { FIELDS, type FieldKey, fieldValue } from './fields';

export const LIMITS = {
  name: 80,
  tagline: 120,
  greeting: 600,
  traits: 10,
  phrases: 10,
  topics: 20,
  questions: 6,
};

export type Wrongs = Partial<Record<FieldKey, string>>;

const LONGEST: Partial<Record<string, number>> = {
  display_name: LIMITS.name,
  tagline: LIMITS.tagline,
  greeting: LIMITS.greeting,
};
const MOST: Partial<Record<string, number>> = {
  traits: LIMITS.traits,
  catchphrases: LIMITS.phrases,
  embrace: LIMITS.topics,
  avoid: LIMITS.topics,
  suggested_questions: LIMITS.questions,
};

/** What can't be saved as it stands, by field, each saying how to mend it. */
export function wrongsOf(personality: Personality, words: Messages['twin']['wrong']): Wrongs {
  const wrongs: Wrongs = {};
  for (const field of FIELDS) {
    const value = fieldValue(personality, field);
    const key = field.split('.')[0] ?? field;
    const longest = LONGEST[key];
    const most = MOST[key];
    if (longest && value.length > longest) wrongs[field] = words.tooLong(longest);
    if (most && value.length > most) wrongs[field] = words.tooMany(most);
  }
  if (!personality.display_name.trim()) wrongs.display_name = words.nameMissing;
  if (personality.languages.length === 0) wrongs.languages = words.languageMissing;
  for (const language of personality.languages) {
    if (!personality.greeting[language]?.trim()) wrongs[`greeting.${language}`] = words.greetingMissing;
  }
  const embraced = new Set(personality.embrace.map((topic) => topic.toLowerCase()));
  const both = personality.avoid.find((topic) => embraced.has(topic.toLowerCase()));
  if (both) wrongs.avoid = words.bothSides(both);
  return wrongs;
}
