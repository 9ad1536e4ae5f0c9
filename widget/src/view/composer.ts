import { type Chat, MESSAGE_LIMIT } from '../chat/chat'
import type { Locale, Session } from '../contract'
import type { Voice } from '../voice/voice'
import type { Words } from '../words/words'
import { h, iconButton, relabel, set, write } from './element'

const COUNTER_FROM = MESSAGE_LIMIT - 400

/** Where the fan writes: grows with the text, sends with Enter, and turns into a stop button while the twin answers. */
export class Composer {
  readonly element: HTMLElement
  private readonly field: HTMLTextAreaElement
  readonly #button: HTMLButtonElement
  readonly #count = h('span', { class: 'count', id: 'count' })
  readonly #chat: Chat
  readonly #words: Words
  private readonly note: HTMLElement
  /** Stops listening, where it listens. */
  hush: () => void = () => {}

  constructor(chat: Chat, { twin, platform_mark }: Session, words: Words) {
    this.#chat = chat
    this.#words = words
    this.field = h('textarea', {
      rows: 1,
      'aria-label': words.composer,
      'aria-describedby': 'count',
      placeholder: words.placeholder(twin.name.split(' ')[0] ?? twin.name),
      dir: 'auto',
      enterkeyhint: 'send',
      autocomplete: 'off',
      input: () => this.#typed(),
      keydown: event => this.#key(event as KeyboardEvent),
    })
    this.#button = iconButton('send', words.send, () => this.#press())
    this.#button.classList.add('go')
    const mark = platform_mark ? h('span', { class: 'by' }, words.mark) : null
    this.note = h('span', {}, words.caution)
    const foot = h('p', { class: 'foot' }, this.note, this.#count, mark)
    this.element = h(
      'div',
      { class: 'composer' },
      h('div', { class: 'field' }, this.field, this.#button),
      foot,
    )
    this.update()
  }

  get draft(): string {
    return this.field.value
  }

  set draft(text: string) {
    this.field.value = text
    this.#typed()
  }

  focus(): void {
    this.field.focus({ preventScroll: true })
  }

  /** A second way to write: a button beside the first. */
  accept(voice: Voice, locale: Locale): void {
    const { field, note } = this
    const ear = voice.listen({ field, note, locale, typed: () => this.#typed() })
    if (!ear) return
    this.#button.before(ear.button)
    this.hush = ear.stop
  }

  update(): void {
    const busy = this.#chat.current !== null
    relabel(this.#button, busy ? 'stop' : 'send', busy ? this.#words.stop : this.#words.send)
    this.#button.classList.toggle('busy', busy)
    // Not `disabled`: that would throw the focus away from under who just pressed it.
    set(this.#button, { 'aria-disabled': String(busy ? this.#chat.stopping : !this.#sendable()) })
  }

  #typed() {
    this.field.style.height = 'auto'
    this.field.style.height = `${this.field.scrollHeight}px`
    const left = MESSAGE_LIMIT - this.field.value.trim().length
    const near = MESSAGE_LIMIT - left > COUNTER_FROM
    write(this.#count, !near ? '' : left < 0 ? this.#words.tooLong(-left) : this.#words.charactersLeft(left))
    this.#count.classList.toggle('over', left < 0)
    set(this.field, { 'aria-invalid': left < 0 ? 'true' : null })
    this.update()
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    if (!this.#chat.current) this.#press()
  }

  #press() {
    if (this.#chat.current) return void this.#chat.stop()
    if (!this.#sendable()) return
    this.hush()
    const text = this.field.value
    this.draft = ''
    void this.#chat.send(text)
  }

  #sendable(): boolean {
    const length = this.field.value.trim().length
    return length > 0 && length <= MESSAGE_LIMIT && Date.now() >= this.#chat.restUntil
  }
}
