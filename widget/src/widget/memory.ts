import type { Place } from '../chat/session'

/** Forgets in this browser whom the page named; where the chat has come, it does so by itself. */
export function forget({ origin, celebrity = '', deployment = '' }: Place): void {
  try {
    localStorage.removeItem(`vibethink-twin:${origin}:${celebrity}:${deployment}:reader`)
  } catch {
    // Where storage is blocked nothing was kept.
  }
}

/** Whether the chat stood open in this tab, for the next page or a reload; null where storage is blocked. */
export function remembered({ celebrity, deployment }: Place, open?: boolean): boolean | null {
  const key = `vibethink-twin:${deployment ?? celebrity}:open`
  try {
    if (open !== undefined) sessionStorage.setItem(key, `${open}`)
    return JSON.parse(`${sessionStorage.getItem(key)}`)
  } catch {
    return null
  }
}
