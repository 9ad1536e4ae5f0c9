import type { Place } from '../chat/session'
import type { Locale } from '../contract'
import { localeOf } from '../words/locale'

/** What a launcher needs to know of what a site owner wrote on the snippet's element; the chat reads the rest. */
export interface Snippet {
  /** Whom it shows; nothing where it names nobody. */
  key: string | undefined
  place: Place
  locale: Locale
  position: string | undefined
  inline: boolean
  /** Open from the start, where nobody closed it. */
  open: boolean
}

export function snippetOf({ dataset }: HTMLElement, origin: string): Snippet {
  const { celebrityId: celebrity, deploymentId: deployment, ticket, position, lang, open } = dataset
  return {
    key: deployment || celebrity,
    place: { origin, celebrity, deployment, ticket },
    locale: localeOf(lang, document.documentElement.lang, navigator.language),
    position,
    inline: position === 'inline',
    open: open === 'true',
  }
}
