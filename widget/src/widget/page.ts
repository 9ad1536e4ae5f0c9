import type { Told } from '../chat/told'
import type { Origin } from './parts'
import type { Stand } from './stand'

/* What the loader knows of the page it runs on. */

export const origin = whence()
export const stands = new Map<HTMLElement, Stand>()
export const listeners = new Set<(element: HTMLElement, told: Told) => void>()

/** The one that was opened last. */
export let latest: Stand | undefined
export const come = (one?: Stand) => {
  latest = one
}

/** Whether the visitor agreed to be counted. */
export let agreed = false
export const agree = (yes: boolean) => {
  agreed = yes
}

/** Known only while the script runs for the first time; a module or an old loader hides it, then its tag is looked for. */
function whence(): Origin {
  const tag = (document.currentScript ??
    document.querySelector('script[src*="twin-widget.js"]')) as HTMLScriptElement | null
  return { base: new URL('.', tag?.src || location.href).href.slice(0, -1), nonce: tag?.nonce ?? '' }
}
