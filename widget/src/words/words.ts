import type { Locale } from '../contract'
import type { Words } from './en'

export type { Words }

const known: Partial<Record<Locale, Words>> = {}

/** Nobody reads two languages at once, so each comes by itself: a widget pays for one. */
export function teach(locale: Locale, words: Words): void {
  known[locale] = words
}

export const knows = (locale: Locale): boolean => locale in known

export function wordsIn(locale: Locale): Words {
  const words = known[locale]
  if (!words) throw new Error(`nobody taught the words in ${locale}`)
  return words
}

/** The sentence for a problem's code; a code this version does not know gets the general one. */
export function sentence(words: Words, code: string): string {
  return own(words.problems, code) ?? words.problems.unavailable
}

export function closedTitle(words: Words, code: string): string {
  return own(words.closedTitle, code) ?? words.closedTitle.other
}

/** Why a chat could not open: nothing has been written there, so nothing of it is spoken of. */
export function whyClosed(words: Words, code: string): string {
  return own(words.opening, code) ?? own(words.problems, code) ?? words.opening.unavailable
}

function own(sentences: Record<string, string>, code: string): string | undefined {
  // A door says it in one word and a conversation in another: to a reader it is the same.
  const name = code === 'too_many_requests' ? 'rate_limited' : code
  return Object.keys(sentences).includes(name) ? sentences[name] : undefined
}
