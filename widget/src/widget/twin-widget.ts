import { mount, type Origin } from './mount'

/*
 * The loader behind the snippet. It has to work wherever a site owner put it: before its element, after it, or
 * inserted long after the page was ready.
 */
const WANTED = '#vibethink-twin'
const CLAIMED = 'vibethinkClaimed'

const origin = whence()
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start() {
  if (claim()) return
  // A page that draws itself may bring the element later.
  const watch = new MutationObserver(() => {
    if (claim()) watch.disconnect()
  })
  watch.observe(document.documentElement, { childList: true, subtree: true })
}

function claim(): boolean {
  let found = false
  document.querySelectorAll<HTMLElement>(WANTED).forEach(element => {
    found = true
    if (CLAIMED in element.dataset) return
    element.dataset[CLAIMED] = ''
    mount(element, origin)
  })
  return found
}

/** Known only while the script runs for the first time; a module or an old loader hides it, then its tag is looked for. */
function whence(): Origin {
  const tag =
    document.currentScript instanceof HTMLScriptElement
      ? document.currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="twin-widget.js"]')
  const base = new URL('.', tag?.src || location.href).href.replace(/\/$/, '')
  return { base, nonce: tag?.nonce ?? '' }
}
