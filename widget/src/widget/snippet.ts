import type { Place } from '../chat/session'
import type { Locale, Position, Scheme } from '../contract'
import { localeOf } from '../words/locale'

/** What a site owner wrote on the snippet's element. */
export interface Snippet {
  place: Place
  locale: Locale
  scheme: Scheme | null
  position: Position
}

export function snippetOf(element: HTMLElement, origin: string): Snippet {
  const { celebrityId, deploymentId, theme, position, lang } = element.dataset
  return {
    place: {
      origin,
      ...(celebrityId ? { celebrity: celebrityId } : {}),
      ...(deploymentId ? { deployment: deploymentId } : {}),
    },
    locale: localeOf(lang, document.documentElement.lang, navigator.language),
    scheme: theme === 'dark' || theme === 'light' || theme === 'auto' ? theme : null,
    position: position === 'bottom-left' || position === 'inline' ? position : 'bottom-right',
  }
}
