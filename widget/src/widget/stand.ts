import type { Place } from '../chat/session'
import type { Launcher } from '../contract'
import { adopt } from '../view/adopt'
import { localeOf } from '../words/locale'
import type { Panel, PanelOptions } from './door'
import { asked, launcher } from './launcher'
import css from './launcher.css'
import { forget, remembered } from './memory'
import { agreed, come, listeners, origin, stands } from './page'
import { type Bring, bring } from './parts'

/** One twin on a page: its launcher, and its panel as soon as somebody wanted that. */
export interface Stand {
  /** Whom it shows in a corner; nothing where it stands in the page. */
  key: string
  /** Its number on the page, by which it is told from the others; none where it stands in the page. */
  number: number
  /** The lowest that was free in its corner: 0, 1… at the right, 0.5, 1.5… at the left; no number where none was drawn. */
  slot?: number
  /** `eager` where the fan asked for it: then the focus goes there. */
  open(eager?: boolean): Promise<Panel | undefined>
  close(): void
  send(text: string): void
  identify(token: string | null): void
  /** What was drawn; a page that draws itself may have thrown it away. */
  host: HTMLElement
  end(): void
}

/** Whether one on the page has that already. */
const has = (what: 'key' | 'number' | 'slot', value: unknown) =>
  [...stands.values()].some(one => one[what] === value)

/** Puts there whom the element names, unless it names nobody. */
export function stand(element: HTMLElement): void {
  const {
    celebrityId: celebrity,
    deploymentId: deployment,
    ticket,
    position,
    lang,
    open: standing,
  } = element.dataset
  const key = deployment || celebrity
  const inline = position === 'inline'
  // A snippet that was pasted twice shows one launcher.
  if (!key || (!inline && has('key', key))) return
  const place: Place = { origin: origin.base, celebrity, deployment, ticket }
  const locale = localeOf(lang, document.documentElement.lang, navigator.language)
  const host = document.createElement('div')
  const { style } = host
  const root = host.attachShadow({ mode: 'open' })
  const part: Bring = name => bring(name, origin)
  let number = 0
  while (has('number', number)) number++
  const [button, show, apologise] = launcher(root, locale, number)
  let coming: Promise<Panel> | null = null
  let panel: Panel | null = null
  let identity: string | null | undefined
  let wanted = false
  let drawn: Promise<void> | undefined

  if (inline) {
    // The room that the page has given its element; where it gave none, what a chat needs, which moves what is below.
    const height = element.clientHeight >= 320 ? '100%' : '600px'
    style.cssText = `--height:${height};display:block;height:${height}`
  } else adopt(root, css)
  const parent = inline ? element : document.body
  parent.append(host)

  const tell: PanelOptions['tell'] = told => listeners.forEach(listener => void listener(element, told))
  const toggled = (open: boolean, refocus?: boolean) => {
    wanted = open
    remembered(place, open)
    button.hidden = open || one.slot === undefined
    if (open) {
      come(one)
      // One at a time in front of the page.
      if (!inline) stands.forEach(other => void (other !== one && other.close()))
    } else if (refocus) button.focus()
  }
  /** Takes a slot in the corner, unless it has one there: no two launchers cover each other. */
  const settle = (left: boolean) => {
    let slot = left ? 0.5 : 0
    if ((one.slot as number) % 1 === slot) return
    while (has('slot', slot)) slot++
    one.slot = slot
    host.toggleAttribute('data-left', left)
    style.setProperty('--up', `${slot | 0}`)
  }
  const fetch = () => part(locale === 'es' ? 'chat' : 'chat-en')
  const enter = async () => {
    const start = await fetch()
    await drawn
    return start({
      root,
      element,
      place,
      locale,
      position,
      agreed: () => agreed,
      identity: () => identity,
      bring: part,
      settle,
      toggled,
      tell,
    })
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
      tell({ event: 'error', code: 'not_loaded' })
      // For the site's owner; what the reader can do is said beside the button.
      console.warn(reason)
    }
    return undefined
  }
  const draw = ({ open: isOpen, position: own, tokens, portrait_url }: Partial<Launcher>) => {
    // Its element may have left the page meanwhile.
    if (!isOpen || !host.isConnected) return
    for (const token in tokens) style.setProperty(`--${token}`, tokens[token] as string)
    settle((position || own) === 'bottom-left')
    button.hidden = false
    show(portrait_url)
    // A phone's whole screen is not taken unasked.
    if ((remembered(place) ?? (innerWidth > 480 && standing)) === 'true') void open(false)
  }

  button.onpointerenter = () => void fetch().catch(() => {})
  button.onclick = () => void open()
  const one: Stand = {
    key: inline ? '' : key,
    number: inline ? -1 : number,
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
  if (inline) void open(false)
  else drawn = asked(place).then(draw)
  stands.set(element, one)
}
