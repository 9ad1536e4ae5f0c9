import type { Place } from '../chat/session'

/** What a browser has of a place under the names the chat uses, and what it is from now on; null where storage is blocked. */
function kept(
  storage: 'localStorage' | 'sessionStorage',
  { origin, celebrity = '', deployment = '' }: Place,
  name: string,
  value?: unknown,
) {
  const key = `vibethink-twin:${origin}:${celebrity}:${deployment}:${name}`
  try {
    if (value !== undefined) window[storage].setItem(key, `${value}`)
    return window[storage].getItem(key)
  } catch {
    return null
  }
}

/** Forgets in this browser whom the page named; where the chat has come, it does so by itself. */
export const forget = (place: Place) => kept('localStorage', place, 'reader', '')

/** Whether the chat stood open in this tab, for the next page or a reload. */
export const remembered = (place: Place, open?: boolean) => kept('sessionStorage', place, 'open', open)
