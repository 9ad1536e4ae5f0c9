import type { Tell } from '../chat/told'
import { adopt } from '../view/adopt'
import type { Panel } from './door'
import { launcher } from './launcher'
import css from './launcher.css'
import { forget, remembered } from './memory'
import { type Bring, bring, type Origin } from './parts'
import type { Snippet } from './snippet'

/** One twin on a page: its launcher, and its panel as soon as somebody wanted that. */
export interface Stand {
  snippet: Snippet
  /** `eager` where the fan asked for it: then the focus goes there. */
  open(eager?: boolean): Promise<Panel | undefined>
  close(): void
  send(text: string): void
  identify(token: string | null): void
  /** What was drawn; a page that draws itself may have thrown it away. */
  host: HTMLElement
  end(): void
}

export interface Ground extends Origin {
  agreed(): boolean
  tell: Tell
  /** This one was opened. */
  opened(): void
  /** How many launchers there are already, */
  before: number
  /** and in the same corner. */
  below: number
}

export function stand(element: HTMLElement, snippet: Snippet, ground: Ground): Stand {
  const { place, locale, position, inline } = snippet
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  const part: Bring = name => bring(name, ground)
  const { button, apologise } = launcher(root, snippet, ground.before)
  let coming: Promise<Panel> | null = null
  let panel: Panel | null = null
  let identity: string | null | undefined
  let wanted = false

  if (inline) {
    // The room that the page has given its element; where it gave none, what a chat needs, which moves what is below.
    const height = element.clientHeight >= 320 ? '100%' : '600px'
    host.style.cssText = `--height:${height};display:block;height:${height}`
    button.hidden = true
  } else {
    host.toggleAttribute('data-left', position === 'bottom-left')
    host.style.setProperty('--up', `${ground.below * 76}px`)
    adopt(root, css)
  }
  const parent = inline ? element : document.body
  parent.append(host)

  const toggled = (open: boolean, refocus?: boolean) => {
    wanted = open
    remembered(place, open)
    button.hidden = open
    if (open) ground.opened()
    else if (refocus) button.focus({ preventScroll: true })
  }
  const fetch = () => part(locale === 'es' ? 'chat' : 'chat-en')
  const enter = async () => {
    const start = await fetch()
    return start({ ...snippet, ...ground, element, root, identity: () => identity, bring: part, toggled })
  }
  const open = async (eager = true) => {
    wanted = true
    try {
      coming ??= enter()
      panel = await coming
      apologise(false)
      if (wanted) panel.open(eager)
      return panel
    } catch (reason) {
      coming = null
      apologise(eager)
      ground.tell({ event: 'error', code: 'not_loaded' })
      // For the site's owner; what the reader can do is said beside the button.
      console.warn(reason)
    }
    return undefined
  }

  button.onpointerenter = () => void fetch().catch(() => {})
  button.onclick = () => void open()
  // A phone's whole screen is not taken unasked.
  if (inline || (remembered(place) ?? (snippet.open && innerWidth > 480))) void open(false)

  return {
    snippet,
    host,
    open,
    close() {
      wanted = false
      panel?.close()
    },
    send: text => void open().then(there => there?.send(text)),
    identify(token) {
      identity = token
      if (panel) panel.identify(token)
      else if (!token) forget(place)
    },
    end() {
      wanted = false
      coming?.then(
        there => there.end(),
        () => {},
      )
      host.remove()
    },
  }
}
