import type { Place } from '../chat/session'

/** Whether the chat stood open in this tab, for the next page or a reload; null where storage is blocked. */
export function remembered({ celebrity, deployment }: Place, open?: boolean): boolean | null {
  const key = `vibethink-twin:${deployment ?? celebrity}:open`
  try {
    if (open !== undefined) sessionStorage.setItem(key, String(open))
    const value = sessionStorage.getItem(key)
    return value === null ? null : value === 'true'
  } catch {
    return null
  }
}
