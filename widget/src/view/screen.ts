import { type Chat, CLOSED } from '../chat/chat'
import type { Problem } from '../chat/problem'
import type { Session } from '../contract'
import type { Voice } from '../voice/voice'
import { closedTitle, type Words, whyClosed } from '../words/words'
import { Announcer } from './announcer'
import { Banner } from './banner'
import { Composer } from './composer'
import { h, icon, iconButton, set } from './element'
import { aiMark, logo, portrait } from './person'
import { Transcript } from './transcript'

export type Layout = 'floating' | 'inline' | 'page'

export interface ScreenContext {
  chat: Chat
  words: Words
  layout: Layout
  redraw(): void
  switchLanguage(): void
  close: (() => void) | null
  /** Brings in what listens and reads aloud. */
  voice(): Promise<Voice | null>
}

/** Where fingers write, a focused field would cover half the chat with a keyboard. */
const byFinger = () => matchMedia('(pointer: coarse)').matches

/** The chat as it is seen, in one language. What is shown follows the chat's phase. */
export class Screen {
  readonly element: HTMLElement
  readonly #context: ScreenContext
  readonly #head = h('div', { class: 'who' })
  readonly #sign = h('span', { class: 'sign' })
  readonly #fresh: HTMLButtonElement
  readonly #tongue: HTMLButtonElement
  readonly #body = h('div', { class: 'body' })
  #parts: { transcript: Transcript; banner: Banner; composer: Composer; announcer: Announcer } | null = null
  #shown: object | null = null
  #built = ''
  #voice: Voice | null = null
  #kept = ''
  #eager = false

  constructor(context: ScreenContext) {
    this.#context = context
    const { chat, words, layout } = context
    this.#fresh = iconButton('compose', words.newConversation, () => {
      chat.restart()
      this.#parts?.composer.focus()
    })
    this.#tongue = h(
      'button',
      {
        type: 'button',
        class: 'tool tongue',
        'aria-label': words.switchLanguage,
        title: words.switchLanguage,
      },
      chat.locale === 'es' ? 'EN' : 'ES',
    )
    this.#tongue.addEventListener('click', () => context.switchLanguage())
    this.element = h(
      'section',
      { class: `chat ${layout}`, lang: chat.locale, dir: 'ltr' },
      layout === 'page' ? null : this.#header(),
      this.#body,
    )
    this.update()
  }

  get draft(): string {
    return this.#parts?.composer.draft ?? this.#kept
  }

  set draft(text: string) {
    this.#kept = text
    if (this.#parts) this.#parts.composer.draft = text
  }

  get switchLanguage(): () => void {
    return this.#context.switchLanguage
  }

  /** Puts the cursor where the fan writes, now or as soon as there is something to write to. */
  focus(): void {
    this.#eager = true
    if (this.#parts && !byFinger()) this.#parts.composer.focus()
    else this.element.querySelector<HTMLElement>('header button:last-child')?.focus({ preventScroll: true })
  }

  /** Where the focus goes when the button that had it is gone. */
  #goOn() {
    if (byFinger()) this.#parts?.transcript.focus()
    else this.#parts?.composer.focus()
  }

  get #hasFocus(): boolean {
    const root = this.element.getRootNode()
    return root instanceof ShadowRoot && this.element.contains(root.activeElement)
  }

  update(): void {
    const { chat } = this.#context
    if (chat.phase !== this.#shown) {
      this.#shown = chat.phase
      if (chat.phase.at === 'open') this.#open(chat.phase.session)
      else if (chat.phase.at === 'closed') this.#wait(this.#closed(chat.phase.problem))
      else this.#wait(this.#skeleton())
      this.element.classList.toggle('shut', chat.phase.at === 'closed')
    }
    this.#fresh.hidden = chat.turns.length === 0 || this.#parts === null
    set(this.#fresh, { 'aria-disabled': String(chat.current !== null) })
    if (!this.#parts || chat.phase.at !== 'open') return
    this.#parts.transcript.update()
    this.#parts.composer.update()
    const kind = this.#parts.banner.update(this.#context.redraw)
    this.#parts.announcer.update(kind, this.#parts.banner.text)
  }

  #header(): HTMLElement {
    const { words, close } = this.#context
    const tools = h('div', { class: 'bar-tools' }, this.#sign, this.#fresh, this.#tongue)
    if (close) tools.append(iconButton('close', words.closeChat, close))
    this.#head.append(h('i', { class: 'bone round' }), h('i', { class: 'bone name' }), aiMark(words))
    return h('header', {}, this.#head, tools)
  }

  /** Stops listening and reading aloud. */
  hush(): void {
    this.#parts?.composer.hush()
    this.#voice?.silence()
  }

  #open(session: Session) {
    const { twin, theme, sources, modalities, platform_mark } = session
    // A change of colours leaves everything where it is.
    const built = JSON.stringify([twin, theme.logo_url, sources, modalities, platform_mark])
    if (this.#parts && built === this.#built) return
    this.#built = built
    const { chat, words } = this.#context
    const name = h('p', { class: 'name' }, h('b', {}, twin.name), aiMark(words))
    this.#head.replaceChildren(
      portrait(twin.portrait_url),
      h('div', {}, name, h('p', { class: 'tagline' }, twin.tagline)),
    )
    this.#sign.replaceChildren(...(theme.logo_url ? [logo(theme.logo_url)] : []))
    this.#tongue.hidden = twin.languages.length < 2
    const draft = this.draft
    const refocus = this.#eager && this.#hasFocus
    this.hush()
    const speech = !modalities || modalities.includes('SPEECH')
    const voice = speech ? this.#context.voice() : Promise.resolve(null)
    this.#parts = {
      transcript: new Transcript(chat, session, words, voice, () => this.#goOn()),
      banner: new Banner(chat, words),
      composer: new Composer(chat, session, words),
      announcer: new Announcer(chat, words, twin.name),
    }
    const { transcript, banner, composer, announcer } = this.#parts
    this.#body.replaceChildren(transcript.element, banner.element, composer.element, announcer.element)
    composer.draft = draft
    if (refocus) this.focus()
    void voice.then(there => {
      this.#voice = there
      if (there && modalities && this.#parts?.composer === composer) composer.accept(there, chat.locale)
    })
  }

  #wait(content: HTMLElement) {
    this.hush()
    this.#kept = this.draft
    this.#parts = null
    this.#tongue.hidden = true
    this.#body.replaceChildren(content)
  }

  #closed(problem: Problem): HTMLElement {
    const { chat, words } = this.#context
    // A pause ends; the others do not by asking again.
    const refused = CLOSED.includes(problem.code) && problem.code !== 'twin_paused'
    const retry = h(
      'button',
      { type: 'button', class: 'again', click: () => void chat.open() },
      icon('retry'),
      words.retry,
    )
    return h(
      'div',
      { class: 'closed', role: 'status' },
      icon('chat'),
      h('p', { class: 'title' }, closedTitle(words, problem.code)),
      h('p', {}, whyClosed(words, problem.code)),
      problem.reference && h('p', { class: 'aside' }, words.reference(problem.reference)),
      refused ? null : retry,
    )
  }

  #skeleton(): HTMLElement {
    const bone = (shape: string) => h('i', { class: `bone ${shape}` })
    return h(
      'div',
      { class: 'skeleton', role: 'status' },
      h('span', { class: 'sr' }, this.#context.words.loading),
      ...['', 'wide', '', 'wide'].map(bone),
      bone('foot'),
    )
  }
}
