import type { Message, Page } from '../contract'
import type { FanSession } from './session'

/** The conversation a fan is in, or will begin with the next message: its address, its past, its stop. */
export class Conversation {
  #id: string | null = null
  readonly #session: FanSession

  constructor(session: FanSession) {
    this.#session = session
  }

  resume(id: string | null): void {
    this.#id = id
  }

  leave(): void {
    this.#id = null
  }

  /** Where messages go; begins the conversation if there is none yet. */
  async address(): Promise<string> {
    this.#id ??= await this.#begin()
    return path(this.#id)
  }

  /** Everything said so far, oldest first. The latest page comes first; its cursor leads further back. */
  async history(): Promise<Message[]> {
    const messages: Message[] = []
    if (!this.#id) return messages
    let cursor: string | null = null
    do {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
      const response = await this.#session.call(`${path(this.#id)}?limit=100${query}`)
      const page: Page<Message> = await response.json()
      messages.unshift(...page.items)
      cursor = page.next_cursor
    } while (cursor)
    return messages
  }

  async stop(message: string): Promise<void> {
    await this.#session.call(`${await this.address()}/${message}/stop`, { method: 'POST' })
  }

  async #begin(): Promise<string> {
    const response = await this.#session.call('/v1/conversations', { method: 'POST' })
    const { id }: { id: string } = await response.json()
    return id
  }
}

const path = (id: string): string => `/v1/conversations/${id}/messages`
