const OFTEN = 5000
const SELDOM = 15_000

/**
 * Keeps asking whether something changed: often while somebody looks, seldom otherwise, at once when they come back; and
 * once more where they come while it is asking, for the answer may be older than their coming.
 * Ends when `refresh` resolves to false.
 */
export function keepFresh(
  refresh: (watched: boolean) => Promise<boolean>,
  watched: () => boolean,
): { end(): void; back(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let again = false
  let ended = false
  const seen = () => watched() && !document.hidden
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, seen() ? OFTEN : SELDOM)
  }
  const ask = async () => {
    if (ended) return
    again = asking
    if (asking) return
    asking = true
    const more = await refresh(seen())
    asking = false
    if (!more) end()
    else if (again) void ask()
    else if (!ended) wait()
  }
  const back = () => void (seen() && ask())
  const end = () => {
    clearTimeout(timer)
    toggle(removeEventListener)
    document.removeEventListener('visibilitychange', back)
    ended = true
  }
  const toggle = (act: typeof addEventListener) => {
    for (const name of ['pageshow', 'online']) act(name, back)
  }
  toggle(addEventListener)
  document.addEventListener('visibilitychange', back)
  wait()
  return { end, back }
}
