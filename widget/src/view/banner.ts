import type { Chat } from '../chat/chat'
import { isOffline } from '../chat/pause'
import type { Words } from '../words/words'
import { h, write } from './element'

const FEW = 3

/** One line above the composer while something about the connection or the limits needs to be known. */
export class Banner {
  readonly element = h('p', { class: 'banner', hidden: true })
  private readonly chat: Chat
  private readonly words: Words
  #timer: ReturnType<typeof setInterval> | null = null

  constructor(chat: Chat, words: Words) {
    this.chat = chat
    this.words = words
  }

  /** What is shown now, for whom cannot see it; the empty string when nothing is. */
  update(tick: () => void): string {
    const rest = Math.ceil((this.chat.restUntil - Date.now()) / 1000)
    this.#countDown(rest > 0, tick)
    const [kind, text] = this.#state(rest)
    this.element.hidden = !text
    this.element.dataset.kind = kind
    write(this.element, text)
    // A countdown told every second would be a nuisance: its kind is what changes for a listener.
    return text && kind
  }

  get text(): string {
    return this.element.textContent ?? ''
  }

  #state(rest: number): [string, string] {
    const { chat, words } = this
    // A browser calls a machine without a network offline, though a server on it answers: only a dead line counts.
    if (chat.reconnecting && isOffline()) return ['offline', words.offline]
    if (chat.reconnecting) return ['reconnecting', words.reconnecting]
    // A day's worth is not counted down in seconds.
    if (rest > 0 && chat.restFor === 'quota_reached') return ['quota', words.problems.quota_reached]
    if (rest > 0) return ['rest', words.rest(rest)]
    if (chat.remaining !== null && chat.remaining <= FEW)
      return ['remaining', words.remaining(chat.remaining)]
    return ['', '']
  }

  #countDown(on: boolean, tick: () => void) {
    if (on) this.#timer ??= setInterval(tick, 500)
    else if (this.#timer) {
      clearInterval(this.#timer)
      this.#timer = null
    }
  }
}
