import { adopt } from '../view/adopt'
import { icon, icons, set } from '../view/element'
import { Look } from '../view/look'
import { Room } from '../view/room'
import { bring } from '../widget/parts'
import { en } from '../words/en'
import { es } from '../words/es'
import { localeOf } from '../words/locale'
import { teach } from '../words/words'
import css from './chat.css'
import { film } from './film'
import { showPortrait } from './portrait'
import { sharing } from './share'
import { nextScheme, wishedScheme } from './theme'
import { themeLabel } from './words'

icons.theme = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3a9 9 0 0 1 0 18z'
teach('es', es)
teach('en', en)

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
    bring: part => bring(part, { base: location.origin, nonce: '' }),
    watched: () => true,
    opened: ({ theme, twin }) => {
      page.follow(theme)
      showPortrait(twin.portrait_url)
    },
    changed: ({ turns, current, phase }) => {
      if (!fresh) return
      fresh.hidden = turns.length === 0 || phase.at !== 'open'
      set(fresh, { 'aria-disabled': String(current !== null) })
    },
  })
  adopt(root, css)
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
const moving = document.querySelector<HTMLVideoElement>('#film')
const motion = document.getElementById('motion')
if (moving && motion) film(moving, motion)
