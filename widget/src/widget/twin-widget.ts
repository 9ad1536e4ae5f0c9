import { type Call, METHODS, type PageFace, type TwinFace } from './face'
import { agree, come, latest, listeners, stands } from './page'
import { stand } from './stand'

/*
 * The loader behind the snippet. It has to work wherever a site owner put it: before its element, after it, inserted
 * long after the page was ready, or twice; and on pages that draw themselves, where the element comes and goes.
 */
const TAG = 'vibethink-twin'
const PAUSE = 50
const WANTED = `#${TAG},[data-${TAG}],${TAG}`

const before = window.VibeThinkTwin as (PageFace & Call[]) | undefined
// An element of the page's may have this name; none has this method.
if (!before?.identify) begin(before)

type Listener = typeof listeners extends Set<infer L> ? L : never
type Handler = (told: object) => void

function begin(queue?: Call[]) {
  const early: [unknown, Call][] = []
  let sweeping: unknown

  /** What was asked of one twin, or of the page's: that is the one opened last, else the first. */
  function act(only: unknown, [method, value, handler]: Call): unknown {
    if (method === 'on') {
      const listener: Listener = (element, told) => {
        if (value !== told.event || (only && only !== element)) return
        // On its own, so that a mistake in the page's code is the page's.
        setTimeout(() => (handler as Handler)({ ...told, element }))
      }
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
    if (method === 'consent') agree(value === true)
    else {
      const asked = only ? stands.get(only as HTMLElement) : (latest ?? stands.values().next().value)
      if (asked) asked[method]?.(value as never)
      else {
        // Asked before its element was seen: done as soon as that is there, which may be now.
        early.push([only, [method, value]])
        if (!only) sweep()
      }
    }
    return undefined
  }

  /** Brings what stands on the page in line with the elements that are there. */
  function sweep() {
    // What a page is still being read of is not there yet.
    sweeping = document.readyState === 'loading' && setTimeout(sweep, PAUSE)
    if (sweeping) return
    stands.forEach((one, element) => {
      if (element.isConnected && one.host.isConnected) return
      one.end()
      stands.delete(element)
      if (latest === one) come()
    })
    document.querySelectorAll<HTMLElement>(WANTED).forEach(element => {
      if (!stands.has(element)) stand(element)
    })
    if (stands.size) early.splice(0).forEach(([only, call]) => void act(only, call))
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
  customElements.define(TAG, TwinElement)

  sweep()
  // A page that draws itself brings the element later, and takes it away again.
  new MutationObserver(() => {
    sweeping ||= setTimeout(sweep, PAUSE)
  }).observe(document.documentElement, { childList: true, subtree: true })
  // Last, so that a call that is none is the page's mistake alone.
  queue?.forEach?.(call => void act(null, call))
}
