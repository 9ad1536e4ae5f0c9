import type { Told } from '../chat/told'
import { type Call, METHODS, type PageFace, type TwinFace } from './face'
import type { Origin } from './parts'
import { snippetOf } from './snippet'
import { type Stand, stand } from './stand'

/*
 * The loader behind the snippet. It has to work wherever a site owner put it: before its element, after it, inserted
 * long after the page was ready, or twice; and on pages that draw themselves, where the element comes and goes.
 */
const TAG = 'vibethink-twin'
const WANTED = `#${TAG},[data-${TAG}],${TAG}`

type Handler = (told: Told & { element: HTMLElement }) => void

const before = window.VibeThinkTwin
if (!before || !('open' in before)) begin(before ?? [])

function begin(queue: Call[]) {
  const origin = whence()
  const stands = new Map<HTMLElement, Stand>()
  const listeners = new Set<{ only: unknown; event: unknown; handler: Handler }>()
  const early: [unknown, Call][] = []
  let latest: Stand | undefined
  let agreed = false
  let sweeping = false

  /** What was asked of one twin, or of the page's: that is the one opened last, else the first. */
  function act(only: unknown, [method, value, handler]: Call): unknown {
    if (method === 'on') {
      const listener = { only, event: value, handler: handler as Handler }
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
    if (method === 'consent') agreed = value === true
    else {
      const asked = only ? stands.get(only as HTMLElement) : (latest ?? stands.values().next().value)
      if (asked) asked[method]?.(value as never)
      // Asked before its element was there: done as soon as it is.
      else early.push([only, [method, value]])
    }
    return undefined
  }

  /** Brings what stands on the page in line with the elements that are there. */
  function sweep() {
    sweeping = false
    stands.forEach((one, element) => {
      if (element.isConnected && one.host.isConnected) return
      one.end()
      stands.delete(element)
      if (latest === one) latest = undefined
    })
    document.querySelectorAll<HTMLElement>(WANTED).forEach(element => {
      if (!stands.has(element)) place(element)
    })
    if (stands.size) early.splice(0).forEach(([only, call]) => void act(only, call))
  }

  function place(element: HTMLElement) {
    const snippet = snippetOf(element, origin.base)
    const { key, inline, position } = snippet
    const others = [...stands.values()].filter(other => !other.snippet.inline)
    // A snippet that was pasted twice shows one launcher.
    if (!key || (!inline && others.some(other => other.snippet.key === key))) return
    const one = stand(element, snippet, {
      ...origin,
      agreed: () => agreed,
      tell: told =>
        listeners.forEach(({ only, event, handler }) => {
          if (event !== told.event || (only && only !== element)) return
          // On its own, so that a mistake in the page's code is the page's.
          setTimeout(() => handler({ ...told, element }))
        }),
      opened() {
        latest = one
        // One at a time in front of the page.
        stands.forEach(other => {
          if (!inline && other !== one && !other.snippet.inline) other.close()
        })
      },
      before: others.length,
      below: others.filter(other => other.snippet.position === position).length,
    })
    stands.set(element, one)
  }

  /** For the page and for each `<vibethink-twin>`, which is told from the page by what the method is called on. */
  class TwinElement extends HTMLElement {}
  const page = { push: (...calls: Call[]) => calls.forEach(call => void act(null, call)) } as PageFace
  const own = TwinElement.prototype as Partial<TwinFace>
  METHODS.forEach(method => {
    const ask = function (this: unknown, ...values: unknown[]) {
      return act(this instanceof TwinElement && this, [method, ...values])
    }
    page[method] = own[method] = ask as never
  })
  window.VibeThinkTwin = page
  page.push(...queue)
  customElements.define(TAG, TwinElement)

  const start = () => {
    sweep()
    // A page that draws itself brings the element later, and takes it away again.
    new MutationObserver(() => {
      if (!sweeping) setTimeout(sweep, 50)
      sweeping = true
    }).observe(document.documentElement, { childList: true, subtree: true })
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
}

/** Known only while the script runs for the first time; a module or an old loader hides it, then its tag is looked for. */
function whence(): Origin {
  const tag = (document.currentScript ??
    document.querySelector('script[src*="twin-widget.js"]')) as HTMLScriptElement | null
  return { base: new URL('.', tag?.src || location.href).href.slice(0, -1), nonce: tag?.nonce ?? '' }
}
