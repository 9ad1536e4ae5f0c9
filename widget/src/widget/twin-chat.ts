import { adopt } from '../view/adopt'
import { h, set } from '../view/element'
import { Room, type RoomOptions } from '../view/room'
import { silence } from '../view/speech'
import { wordsIn } from '../words/words'
import { DOOR, type Panel, type PanelOptions } from './door'
import css from './panel.css'

/** Where the chat takes the whole screen, nothing behind it may be reached. */
const SMALL = '(max-width: 480px), (max-height: 440px)'

window[DOOR] = options => (options.position === 'inline' ? inline(options) : floating(options))

function inline(options: PanelOptions): Panel {
  set(options.root.host, { 'data-inline': '' })
  adopt(options.root, css)
  new Room(options.root, options.root, { ...roomOf(options), layout: 'inline' })
  return { open() {}, close() {} }
}

function floating(options: PanelOptions): Panel {
  const { root, toggled } = options
  const dialog = h('dialog', { 'aria-label': 'Chat' })
  root.append(dialog)
  adopt(root, css)
  const close = () => dialog.close()
  const room = new Room(root, dialog, {
    ...roomOf(options),
    layout: 'floating',
    close,
    opened: ({ twin, locale }) => set(dialog, { 'aria-label': `${twin.name} (${wordsIn(locale).aiMark})` }),
  })
  dialog.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    event.preventDefault()
    close()
  })
  const fit = () => fitToKeyboard(dialog)
  dialog.addEventListener('close', () => {
    silence()
    visualViewport?.removeEventListener('resize', fit)
    toggled(false)
  })
  return {
    open() {
      if (dialog.open) return
      if (matchMedia(SMALL).matches) dialog.showModal()
      else dialog.show()
      visualViewport?.addEventListener('resize', fit)
      toggled(true)
      room.focus()
    },
    close,
  }
}

function roomOf({ place, locale, scheme }: PanelOptions): Omit<RoomOptions, 'layout'> {
  let warned = false
  return {
    place,
    locale,
    scheme,
    changed: ({ phase }) => {
      if (warned || phase.at !== 'closed' || phase.problem.code !== 'origin_not_allowed') return
      warned = true
      console.warn(`VibeThink twin: ${location.origin} is not among the sites allowed to show this twin.`)
    },
  }
}

/** Phones that lay their keyboard over the page would hide the composer behind it. */
function fitToKeyboard(dialog: HTMLDialogElement) {
  const view = visualViewport
  const covered = view && matchMedia(SMALL).matches && innerHeight - view.height > 80
  dialog.style.height = covered ? `${view.height}px` : ''
}
