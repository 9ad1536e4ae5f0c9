import type { PlaceSetup } from '../api/types';
import type { Messages } from '../messages/es';
import { isColour, lowContrasts } from './contrast';

export const LIMITS = { name: 80, greeting: 600, rules: 20, rule: 500, origins: 50, url: 500, radius: 24 };

/** By the field's path; of lists and pairs also by the part. */
export type Wrongs = Record<string, string>;
type Words = Messages['place']['wrong'];

/** What can't be saved as it stands, by field, each saying how to mend it. */
export function wrongsOf(setup: PlaceSetup, words: Words): Wrongs {
  const wrongs: Wrongs = { ...ofColours(setup, words) };
  if (!setup.name.trim()) wrongs.name = words.name;
  if (setup.starts_at && setup.ends_at && Date.parse(setup.ends_at) <= Date.parse(setup.starts_at))
    wrongs.ends_at = words.ends;
  if (setup.theme.logo_url && !isHttps(setup.theme.logo_url)) wrongs['theme.logo_url'] = words.logo;
  for (const language of ['es', 'en'] as const)
    if ((setup.greeting[language]?.length ?? 0) > LIMITS.greeting)
      wrongs[`greeting.${language}`] = words.tooLong(LIMITS.greeting);
  setup.rules.forEach((rule, n) => {
    if (!rule.trim()) wrongs[`rules[${n}]`] = words.rule;
    if (rule.length > LIMITS.rule) wrongs[`rules[${n}]`] = words.tooLong(LIMITS.rule);
  });
  for (const quota of ['messages_per_fan_per_day', 'messages_per_day'] as const) {
    const most = setup.quotas[quota];
    if (most != null && !(Number.isInteger(most) && most > 0)) wrongs[`quotas.${quota}`] = words.quota;
  }
  if (setup.tiers.length === 0) wrongs.tiers = words.tiers;
  return wrongs;
}

/** What is wrong with a list or with any of its parts. */
export const within = (wrongs: Wrongs, list: string): string | undefined =>
  wrongs[list] ?? Object.entries(wrongs).find(([field]) => field.startsWith(`${list}[`))?.[1];

function ofColours({ theme }: PlaceSetup, words: Words): Wrongs {
  const colours = Object.entries({
    'theme.accent': theme.accent,
    'theme.surface.light': theme.surface?.light,
    'theme.surface.dark': theme.surface?.dark,
    'theme.text.light': theme.text?.light,
    'theme.text.dark': theme.text?.dark,
  });
  const wrong = colours.filter(([, colour]) => colour !== undefined && !isColour(colour));
  return Object.fromEntries([
    ...lowContrasts(theme).map(({ field }) => [field, words.contrast]),
    ...wrong.map(([field]) => [field, words.colour]),
  ]);
}

export const isHttps = (text: string) =>
  text.length <= LIMITS.url && URL.canParse(text) && new URL(text).protocol === 'https:';
