import type { Place } from '../chat/session'

/** What a browser has of a place under the names the chat uses, or has from now on; null is nothing. */
function kept(
  storage: 'localStorage' | 'sessionStorage',
  { origin, celebrity = '', deployment = '' }: Place,
  name: string,
  value?: boolean | null,
): string | undefined {
  const key = `vibethink-twin:${origin}:${celebrity}:${deployment}:${name}`
  try {
    const items = window[storage]
    if (value === null) delete items[key]
    else if (value !== undefined) items[key] = value
    return items[key]
  } catch {
    // Where storage is blocked nothing is kept.
  }
  return undefined
}

/** Forgets in this browser whom the page named; where the chat has come, it does so by itself. */
export const forget = (place: Place) => kept('localStorage', place, 'reader', null)

/** Whether the chat stood open in this tab, for the next page or a reload. */
export const remembered = (place: Place, open?: boolean) => kept('sessionStorage', place, 'open', open)
