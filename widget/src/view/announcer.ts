import type { Chat } from '../chat/chat'
import type { Turn } from '../chat/turn'
import { sentence, type Words } from '../words/words'
import { h, write } from './element'

const LINGER = 3000

/** Says to a screen reader what happened, once: who is writing, the finished answer, what went wrong. */
export class Announcer {
  readonly element = h('p', { class: 'sr', role: 'status', 'aria-live': 'polite' })
  readonly #chat: Chat
  readonly #words: Words
  readonly #name: string
  #answering: Turn | null = null
  #kind = ''
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(chat: Chat, words: Words, name: string) {
    this.#chat = chat
    this.#words = words
    this.#name = name
  }

  update(kind: string, banner: string): void {
    const { current } = this.#chat
    const before = this.#answering
    this.#answering = current
    if (kind !== this.#kind) {
      this.#kind = kind
      if (kind) this.#say(banner)
    } else if (current && current !== before) this.#say(this.#words.typing(this.#name))
    if (before && current !== before) this.#say(this.#outcome(before))
  }

  #outcome({ answer, failure }: Turn): string {
    const said = answer?.text ? `${this.#name}: ${answer.text}` : ''
    const wrong = failure
      ? sentence(this.#words, failure.code)
      : answer?.status === 'STOPPED'
        ? this.#words.problems.stopped
        : ''
    return `${said} ${wrong}`.trim()
  }

  #say(text: string) {
    if (this.#timer) clearTimeout(this.#timer)
    write(this.element, text.replaceAll('**', ''))
    // Said is said: who reads on finds each sentence in the log, not here a second time.
    this.#timer = setTimeout(() => write(this.element, ''), LINGER)
  }
}
