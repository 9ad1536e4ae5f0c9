import type { Chat } from '../chat/chat'
import type { Tell } from '../chat/told'
import type { Scheme } from '../contract'
import { adopt } from '../view/adopt'
import { h, set } from '../view/element'
import { chosenLocale, learn, Room, type RoomOptions } from '../view/room'
import { wordsIn } from '../words/words'
import type { Enter, Panel, PanelOptions } from './door'
import css from './panel.css'

/** Where the chat takes the whole screen, nothing behind it may be reached. */
const SMALL = '(max-width: 480px), (max-height: 440px)'

export const enter: Enter = async options => {
  const locale = chosenLocale(options.place) ?? options.locale
  await learn(locale, options.bring)
  // Reading the script and drawing the chat are two tasks, so that neither holds up the page.
  await new Promise(done => setTimeout(done))
  return (options.position === 'inline' ? inline : floating)({ ...options, locale })
}

function inline(options: PanelOptions): Panel {
  const { root } = options
  set(root.host, { 'data-inline': '' })
  adopt(root, css)
  const { room, rest } = furnish(options, root, teller(options), { layout: 'inline', watched: () => true })
  return { open: eager => eager && room.focus(), close() {}, ...rest }
}

function floating(options: PanelOptions): Panel {
  const { root, position, settle, toggled } = options
  const dialog = h('dialog', { 'aria-label': 'Chat' })
  root.append(dialog)
  adopt(root, css)
  const tell = teller(options)
  let refocus = true
  const close = () => {
    refocus = dialog.contains(root.activeElement)
    dialog.close()
  }
  const { room, rest } = furnish(options, dialog, tell, {
    layout: 'floating',
    close,
    watched: () => dialog.open,
    opened: ({ twin, theme, locale }) => {
      set(dialog, { 'aria-label': `${twin.name} (${wordsIn(locale).aiMark})` })
      if (!position) settle(theme.position === 'bottom-left')
    },
  })
  dialog.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    event.preventDefault()
    close()
  })
  const fit = () => fitToKeyboard(dialog)
  dialog.addEventListener('close', () => {
    room.hush()
    visualViewport?.removeEventListener('resize', fit)
    set(root.host, { 'data-open': null })
    toggled(false, refocus)
    refocus = true
    tell({ event: 'close' })
  })
  return {
    open(eager) {
      if (!dialog.open) {
        // The page's focus is not taken where the fan did not ask for it.
        const before = document.activeElement as HTMLElement | null
        if (matchMedia(SMALL).matches) dialog.showModal()
        else dialog.show()
        if (!eager) {
          ;(root.activeElement as HTMLElement | null)?.blur()
          before?.focus({ preventScroll: true })
        }
        visualViewport?.addEventListener('resize', fit)
        set(root.host, { 'data-open': '' })
        toggled(true)
        tell({ event: 'open' })
        room.fresh.back()
      }
      if (eager) room.focus()
    },
    close,
    ...rest,
  }
}

/** The room, and what can be asked of it wherever it stands. */
function furnish(
  { root, element, place, locale, identity, bring }: PanelOptions,
  parent: Element | ShadowRoot,
  tell: Tell,
  layout: Pick<RoomOptions, 'layout' | 'watched' | 'close' | 'opened'>,
) {
  const asked: string[] = []
  let warned = false
  /** One question at a time: the others wait until there is somebody to answer. */
  const askNext = ({ phase, current }: Chat) => {
    if (phase.at === 'open' && !current && asked.length) void room.chat.send(asked.shift() ?? '')
  }
  const room = new Room(root, parent, {
    place,
    locale,
    scheme: schemes.find(one => one === element.dataset.theme) ?? null,
    identity,
    tell,
    bring,
    ...layout,
    changed: chat => {
      askNext(chat)
      const { phase } = chat
      if (warned || phase.at !== 'closed' || phase.problem.code !== 'origin_not_allowed') return
      warned = true
      console.warn(`VibeThink twin: ${location.origin} is not among the sites allowed to show this twin.`)
    },
  })
  const rest: Pick<Panel, 'send' | 'identify' | 'end'> = {
    send(text) {
      asked.push(String(text))
      askNext(room.chat)
    },
    identify: token => void room.chat.identify(token),
    end: () => room.end(),
  }
  return { room, rest }
}

function teller({ tell, agreed, element, bring }: PanelOptions): Tell {
  const { analytics } = element.dataset
  const counted = analytics === 'datalayer' || analytics === 'events'
  return told => {
    tell(told)
    // Asked now, not when the means have come: a yes does not reach back.
    if (counted && agreed())
      bring('measure').then(
        measure => measure(element, told),
        () => {},
      )
  }
}

const schemes: Scheme[] = ['dark', 'light', 'auto']

/** Phones that lay their keyboard over the page would hide the composer behind it. */
function fitToKeyboard(dialog: HTMLDialogElement) {
  const view = visualViewport
  const covered = view && matchMedia(SMALL).matches && innerHeight - view.height > 80
  dialog.style.height = covered ? `${view.height}px` : ''
}
