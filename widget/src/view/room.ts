import { Chat } from '../chat/chat'
import { keepFresh } from '../chat/fresh'
import { keepFor } from '../chat/keep'
import type { Place } from '../chat/session'
import type { Tell } from '../chat/told'
import type { Locale, Scheme, Session } from '../contract'
import type { Voice } from '../voice/voice'
import type { Bring } from '../widget/parts'
import { knows, teach, wordsIn } from '../words/words'
import { adopt } from './adopt'
import css from './chat.css'
import { Look } from './look'
import { type Layout, Screen } from './screen'
import tokens from './tokens.css'

export interface RoomOptions {
  place: Place
  locale: Locale
  /** What the page asks for; the twin's own theme decides where it asks for nothing. */
  scheme: Scheme | null
  layout: Layout
  close?: () => void
  /** Told after every change that reached the screen. */
  changed?: (chat: Chat) => void
  opened?: (session: Session) => void
  tell?: Tell
  /** The host's signed word for who the fan is, null for nobody. */
  identity?: () => string | null | undefined
  /** Fetches what not every chat needs. */
  bring: Bring
  /** Whether somebody sees this now. */
  watched(): boolean
}

const keepOf = ({ origin, celebrity = '', deployment = '' }: Place) =>
  keepFor(`${origin}:${celebrity}:${deployment}`)

/** When the chat has been drawn and the page has nothing else to do; not every browser can tell. */
const idle = () => new Promise(done => (globalThis.requestIdleCallback ?? setTimeout)(done))

/** The language the fan chose at this place before. */
export function chosenLocale(place: Place): Locale | null {
  const chosen = keepOf(place).get('locale')
  return chosen === 'es' || chosen === 'en' ? chosen : null
}

/** Has the words of a language at hand before they are spoken. */
export async function learn(locale: Locale, bring: Bring): Promise<void> {
  if (!knows(locale)) teach(locale, await bring(locale))
}

/** A chat put into a shadow root: keeps the screen up to date, and redraws it in another language when asked. */
export class Room {
  readonly chat: Chat
  readonly look: Look
  readonly #root: ShadowRoot
  readonly #options: RoomOptions
  #screen: Screen
  #drawn: Locale
  #session: Session | null = null
  #waiting = false
  #speech: Promise<Voice | null> | null = null
  readonly fresh: ReturnType<typeof keepFresh>

  constructor(root: ShadowRoot, parent: Element | ShadowRoot, options: RoomOptions) {
    const { place, locale, scheme } = options
    this.#root = root
    this.#options = options
    adopt(root, tokens + css)
    this.look = new Look(root.host as HTMLElement, scheme)
    const keep = keepOf(place)
    this.#drawn = locale
    this.chat = new Chat(place, keep, locale, this.#redraw, options.tell)
    this.#screen = this.#build(async () => {
      const next = this.chat.locale === 'es' ? 'en' : 'es'
      await learn(next, options.bring)
      keep.set('locale', next)
      await this.chat.switchTo(next)
    })
    parent.append(this.#screen.element)
    for (const name of ['online', 'offline']) addEventListener(name, this.#redraw)
    this.fresh = keepFresh(watched => this.chat.refresh(watched), options.watched)
    void this.chat.open(options.identity?.())
  }

  /** The place is gone from the page: nothing is asked for any more. */
  end(): void {
    this.hush()
    this.look.end()
    this.fresh.end()
    for (const name of ['online', 'offline']) removeEventListener(name, this.#redraw)
  }

  /** Stops listening and reading aloud. */
  hush(): void {
    this.#screen.hush()
  }

  focus(): void {
    this.#screen.focus()
  }

  #build(switchLanguage: () => void): Screen {
    return new Screen({
      chat: this.chat,
      words: wordsIn(this.chat.locale),
      layout: this.#options.layout,
      redraw: this.#redraw,
      switchLanguage,
      close: this.#options.close ?? null,
      voice: () => this.#voice(),
    })
  }

  #voice(): Promise<Voice | null> {
    // A part that does not come leaves the keyboard, which is enough.
    this.#speech ??= idle()
      .then(() => this.#options.bring('voice'))
      .catch(() => null)
    return this.#speech
  }

  /** Many changes, one drawing: words arrive faster than a screen shows them. */
  #redraw = () => {
    if (this.#waiting) return
    this.#waiting = true
    const draw = () => {
      this.#waiting = false
      this.#draw()
    }
    if (document.hidden) setTimeout(draw)
    else requestAnimationFrame(draw)
  }

  #draw() {
    const { phase, locale } = this.chat
    if (phase.at === 'open' && phase.session !== this.#session) {
      const { session } = phase
      this.#session = session
      this.look.follow(session.theme)
      this.#options.opened?.(session)
    }
    if (locale !== this.#drawn) this.#translate(locale)
    this.#screen.update()
    this.#options.changed?.(this.chat)
  }

  /** The same chat in other words: what was half written, and where the cursor stood, is kept. */
  #translate(locale: Locale) {
    const before = this.#screen
    const focused = before.element.contains(this.#root.activeElement)
    this.#drawn = locale
    this.#screen = this.#build(before.switchLanguage)
    before.element.replaceWith(this.#screen.element)
    this.#screen.draft = before.draft
    if (focused) this.#screen.focus()
  }
}
