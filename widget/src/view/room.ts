import { Chat } from '../chat/chat'
import { keepFor } from '../chat/keep'
import type { Place } from '../chat/session'
import type { Locale, Scheme, Session } from '../contract'
import { wordsIn } from '../words/words'
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
}

/** A chat put into a shadow root: keeps the screen up to date, and redraws it in another language when asked. */
export class Room {
  readonly chat: Chat
  readonly look: Look
  private readonly root: ShadowRoot
  private readonly options: RoomOptions
  private screen: Screen
  private drawn: Locale
  private session: Session | null = null
  private waiting = false

  constructor(root: ShadowRoot, parent: Element | ShadowRoot, options: RoomOptions) {
    const { place, locale, scheme, layout } = options
    this.root = root
    this.options = options
    adopt(root, tokens + css)
    this.look = new Look(root.host as HTMLElement, scheme)
    const keep = keepFor(`${place.origin}:${place.celebrity ?? ''}:${place.deployment ?? ''}`)
    const chosen = keep.get('locale')
    const remembered = layout !== 'page' && (chosen === 'es' || chosen === 'en')
    this.drawn = remembered ? chosen : locale
    this.chat = new Chat(place, keep, this.drawn, () => this.redraw())
    this.screen = this.build(() => {
      const next = this.chat.locale === 'es' ? 'en' : 'es'
      keep.set('locale', next)
      void this.chat.switchTo(next)
    })
    parent.append(this.screen.element)
    for (const name of ['online', 'offline']) addEventListener(name, () => this.redraw())
    void this.chat.open()
  }

  focus(): void {
    this.screen.focus()
  }

  private build(switchLanguage: () => void): Screen {
    return new Screen({
      chat: this.chat,
      words: wordsIn(this.chat.locale),
      layout: this.options.layout,
      redraw: () => this.redraw(),
      switchLanguage,
      close: this.options.close ?? null,
    })
  }

  /** Many changes, one drawing: words arrive faster than a screen shows them. */
  private redraw() {
    if (this.waiting) return
    this.waiting = true
    const draw = () => {
      this.waiting = false
      this.draw()
    }
    if (document.hidden) setTimeout(draw)
    else requestAnimationFrame(draw)
  }

  private draw() {
    const { phase, locale } = this.chat
    if (phase.at === 'open' && phase.session !== this.session) {
      this.session = phase.session
      this.look.follow(phase.session.theme)
      this.options.opened?.(phase.session)
    }
    if (locale !== this.drawn) this.translate(locale)
    this.screen.update()
    this.options.changed?.(this.chat)
  }

  /** The same chat in other words: what was half written, and where the cursor stood, is kept. */
  private translate(locale: Locale) {
    const before = this.screen
    const focused = before.element.contains(this.root.activeElement)
    this.drawn = locale
    this.screen = this.build(before.switchLanguage)
    before.element.replaceWith(this.screen.element)
    this.screen.draft = before.draft
    if (focused) this.screen.focus()
  }
}
