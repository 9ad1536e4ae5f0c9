import type { Locale } from '../contract'

/** The first of the wishes that names a language we speak; Spanish where none does. */
export function localeOf(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase()
    if (language === 'es' || language === 'en') return language
  }
  return 'es'
}
