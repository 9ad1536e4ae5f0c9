import type { Locale } from '../contract'
import type { Words } from '../words/words'

/** The calendar day a reader would call it by. */
export function dayName(date: Date, now: Date, words: Words, locale: Locale): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (sameDay(date, now)) return words.today
  if (sameDay(date, yesterday)) return words.yesterday
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return date.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year })
}

export const sameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString()
