import type { Locale } from '../contract'

/** The first of the wishes that names a language we speak; Spanish where none does. */
export function localeOf(...wishes: (string | null | undefined)[]): Locale {
  return (/(?:^|,)(e[sn])/i.exec(wishes.join())?.[1]?.toLowerCase() ?? 'es') as Locale
}
