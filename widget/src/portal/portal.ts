import { icon, set } from '../view/element'
import { Look } from '../view/look'
import { Room } from '../view/room'
import { localeOf } from '../words/locale'
import { sharing } from './share'
import { nextScheme, wishedScheme } from './theme'
import { themeLabel } from './words'

/** Brings the server-rendered portal page to life: the chat, the theme and the fresh start. */
function hydrate(main: HTMLElement, stage: HTMLElement) {
  const locale = localeOf(main.dataset.lang, document.documentElement.lang)
  let scheme = wishedScheme()
  const page = new Look(document.documentElement, scheme)
  const fresh = document.getElementById('new-conversation')
  const root = stage.attachShadow({ mode: 'open' })
  const room = new Room(root, root, {
    place: { origin: location.origin, celebrity: main.dataset.slug ?? '' },
    locale,
    scheme,
    layout: 'page',
    opened: ({ theme }) => page.follow(theme),
    changed: ({ turns, current, phase }) => {
      if (!fresh) return
      fresh.hidden = turns.length === 0 || phase.at !== 'open'
      set(fresh, { 'aria-disabled': String(current !== null) })
    },
  })
  // What the server wrote here has done its work: the chat says the same.
  stage.replaceChildren()
  fresh?.addEventListener('click', () => {
    room.chat.restart()
    room.focus()
  })
  const theme = document.getElementById('theme')
  if (theme) themeButton(theme)
  const share = document.getElementById('share')
  if (share instanceof HTMLButtonElement) sharing(share)

  function themeButton(button: HTMLElement) {
    const label = () => {
      const text = themeLabel[locale][scheme]
      set(button, { 'aria-label': text, title: text })
      button.replaceChildren(icon('theme'))
    }
    button.addEventListener('click', () => {
      scheme = nextScheme(scheme)
      for (const look of [page, room.look]) look.ask(scheme)
      label()
    })
    button.hidden = false
    label()
  }
}

const main = document.getElementById('twin')
const stage = document.getElementById('chat')
if (main && stage) hydrate(main, stage)
