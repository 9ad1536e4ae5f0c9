import type { Locale } from '../contract'
import { en, type Words } from './en'
import { es } from './es'

export type { Words }

const all: Record<Locale, Words> = { es, en }

export const wordsIn = (locale: Locale): Words => all[locale]

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
  return Object.keys(sentences).includes(code) ? sentences[code] : undefined
}
