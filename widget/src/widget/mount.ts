import { adopt } from '../view/adopt'
import type { Panel } from './door'
import { fetchChat } from './fetch-chat'
import { apology, launcher } from './launcher'
import css from './launcher.css'
import { type Snippet, snippetOf } from './snippet'

export interface Origin {
  /** Where the loader came from: the chat's script and the API live beside it. */
  base: string
  nonce: string
}

export function mount(element: HTMLElement, origin: Origin): void {
  const snippet = snippetOf(element, origin.base)
  if (!snippet.place.celebrity && !snippet.place.deployment) {
    console.warn('VibeThink twin: the element names no data-celebrity-id.', element)
  } else if (snippet.position === 'inline') inline(element, snippet, origin)
  else floating(snippet, origin)
}

/** The chat stands in the page itself, as high as its element or, where that has no height, as high as is usual. */
function inline(element: HTMLElement, snippet: Snippet, origin: Origin) {
  const host = document.createElement('div')
  if (element.clientHeight >= 320) host.style.setProperty('--height', '100%')
  element.append(host)
  const root = host.attachShadow({ mode: 'open' })
  fetchChat(origin.base, origin.nonce).then(
    enter => enter({ ...snippet, root, toggled() {} }).open(),
    complain,
  )
}

function floating(snippet: Snippet, { base, nonce }: Origin) {
  const host = document.createElement('div')
  host.dataset.side = snippet.position === 'bottom-left' ? 'left' : 'right'
  const root = host.attachShadow({ mode: 'open' })
  adopt(root, css)
  const button = launcher(snippet)
  const sorry = apology(snippet)
  root.append(button, sorry.element)
  document.body.append(host)

  let panel: Panel | null = null
  const toggled = (open: boolean) => {
    button.hidden = open
    button.setAttribute('aria-expanded', String(open))
    if (!open) button.focus({ preventScroll: true })
  }
  const bring = () => fetchChat(base, nonce)
  for (const hint of ['pointerenter', 'focus']) {
    button.addEventListener(hint, () => void bring().catch(() => {}), { once: true })
  }
  button.addEventListener('click', () => {
    bring().then(
      enter => {
        sorry.show(false)
        panel ??= enter({ ...snippet, root, toggled })
        panel.open()
      },
      reason => {
        sorry.show(true)
        complain(reason)
      },
    )
  })
}

/** For the site's owner; what the reader can do is said beside the button. */
const complain = (reason: unknown) => console.warn('VibeThink twin:', reason)
