import type { Scheme } from '../contract'

const KEY = 'vibethink-theme'
const schemes: Scheme[] = ['dark', 'light', 'auto']

const asScheme = (value: string | null | undefined): Scheme | null =>
  schemes.find(one => one === value) ?? null

/** What the reader chose on this site before, else what the page was made for. */
export function wishedScheme(): Scheme {
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem(KEY)
  } catch {
    // Storage is blocked: the page's own theme it is.
  }
  return asScheme(chosen) ?? asScheme(document.documentElement.dataset.theme) ?? 'dark'
}

export function nextScheme(scheme: Scheme): Scheme {
  const next = schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'dark'
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  return next
}
