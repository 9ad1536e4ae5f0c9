import type { Chat } from '../chat/chat'
import type { Turn } from '../chat/turn'
import type { Locale, Session, TwinProfile } from '../contract'
import type { Voice } from '../voice/voice'
import type { Words } from '../words/words'
import { dayName, sameDay } from './days'
import { h, iconButton } from './element'
import { aiMark, portrait } from './person'
import { showProse } from './prose'
import { stillOpen, suggestionList } from './suggestions'
import { TurnView } from './turn-view'

const NEAR = 56

/** Everything said so far. It follows the newest words only while the reader is at the end. */
export class Transcript {
  readonly element: HTMLElement
  readonly #log: HTMLElement
  readonly #thread = h('div', { class: 'thread' })
  readonly #suggestions = h('div', { class: 'ideas' })
  readonly #jump: HTMLElement
  readonly #views = new Map<string, TurnView>()
  readonly #chat: Chat
  readonly #words: Words
  readonly #locale: Locale
  readonly #session: Session
  readonly #voice: Promise<Voice | null>
  readonly #asked: () => void
  #shown: Turn[] = []
  #following = true
  #offered = ''

  /** `asked` is told when a question was asked with a button, which is then gone. */
  constructor(chat: Chat, session: Session, words: Words, voice: Promise<Voice | null>, asked: () => void) {
    const { twin } = session
    this.#chat = chat
    this.#session = session
    this.#voice = voice
    this.#words = words
    this.#locale = chat.locale
    this.#asked = asked
    // Streamed words would be read out one by one: the screen's own announcer says each answer once.
    const log = {
      class: 'log',
      role: 'log',
      'aria-live': 'off',
      tabindex: 0,
      'aria-label': words.log(twin.name),
    }
    this.#log = h('div', log, opening(twin, words), this.#thread, this.#suggestions)
    this.#log.addEventListener('scroll', () => this.#scrolled(), { passive: true })
    this.#jump = iconButton('down', words.jump, () => this.follow())
    this.#jump.classList.add('jump')
    this.#jump.hidden = true
    this.element = h('div', { class: 'transcript' }, this.#log, this.#jump)
    if (typeof ResizeObserver === 'function') new ResizeObserver(() => this.#settle()).observe(this.#log)
  }

  update(): void {
    const { turns, current } = this.#chat
    if (turns !== this.#shown) this.#clear()
    this.#shown = turns
    turns.forEach((turn, index) => {
      const view = this.#views.get(turn.key) ?? this.#add(index)
      view.update(turn, turn === current)
    })
    this.#offer()
    this.#settle()
  }

  focus(): void {
    this.#log.focus({ preventScroll: true })
  }

  /** Goes to the end and stays there. */
  follow(): void {
    this.#following = true
    this.#settle()
  }

  #add(index: number): TurnView {
    const { turns } = this.#chat
    const turn = turns[index]
    if (!turn) throw new RangeError(`no turn ${index}`)
    const before = turns[index - 1]
    if (!before || !sameDay(before.askedAt, turn.askedAt)) this.#thread.append(this.#day(turn.askedAt))
    const retry = () => {
      void this.#chat.retry(turn)
      this.#asked()
    }
    const view = new TurnView(turn, {
      session: this.#session,
      words: this.#words,
      locale: this.#locale,
      voice: this.#voice,
      retry,
    })
    this.#views.set(turn.key, view)
    this.#thread.append(view.element)
    if (turn === this.#chat.current) this.#following = true
    return view
  }

  #day(date: Date): HTMLElement {
    return h('p', { class: 'day' }, h('span', {}, dayName(date, new Date(), this.#words, this.#locale)))
  }

  #clear() {
    this.#views.clear()
    this.#thread.replaceChildren()
  }

  #offer() {
    const { twin } = this.#session
    const { turns, current } = this.#chat
    const asked = turns.map(turn => turn.question)
    const ideas = current ? [] : stillOpen(twin.suggested_questions, asked, turns.length ? 2 : 4)
    const signature = ideas.join('\n')
    if (signature === this.#offered) return
    this.#offered = signature
    const ask = (question: string) => {
      void this.#chat.send(question)
      this.#asked()
    }
    this.#suggestions.replaceChildren(...(ideas.length ? [suggestionList(ideas, this.#words, ask)] : []))
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#log
    this.#following = scrollHeight - scrollTop - clientHeight < NEAR
    this.#jump.hidden = this.#following
  }

  #settle() {
    // Where nothing has been said yet the beginning matters: the disclosure stands there.
    if (this.#following && this.#views.size) this.#log.scrollTop = this.#log.scrollHeight
  }
}

/** What stands before the first question: that this is an AI, and its greeting. */
function opening(twin: TwinProfile, words: Words): HTMLElement {
  const greeting = h('div', { class: 'prose' })
  showProse(greeting, twin.greeting)
  const notice = h('div', { class: 'disclosure' }, aiMark(words), h('div', {}, h('p', {}, twin.disclosure)))
  if (twin.demo_notice) notice.lastElementChild?.append(h('p', { class: 'aside' }, twin.demo_notice))
  const bubble = h('div', { class: 'bubble' }, h('span', { class: 'sr' }, `${twin.name}: `), greeting)
  const said = h('div', { class: 'twin' }, portrait(twin.portrait_url), h('div', {}, bubble))
  return h('div', { class: 'opening' }, notice, twin.greeting ? said : null)
}
