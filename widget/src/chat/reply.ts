import type { ReplyEvent } from '../contract'
import { EventReader, type WireEvent } from './events'
import { isOffline, pause } from './pause'
import { Problem } from './problem'
import { type FanSession, json } from './session'

const TRIES = 6
/** The server sends keep-alives; a line silent for this long is dead although nobody closed it. */
const SILENCE = 45_000
/** How many times the first pause there is between attempts without a network. */
const OFFLINE = 5

export interface ReplyListener {
  event(event: ReplyEvent): void
  /** The line dropped and is being taken up again, or it is back. */
  reconnecting(on: boolean): void
}

/** One question and its streamed answer, whole and once, over as many connections as that takes. */
export class Reply {
  readonly #seen = new Set<string>()
  readonly #abort = new AbortController()
  #lastId = ''
  #base = 1000
  #ended = false
  readonly #session: FanSession
  readonly #listener: ReplyListener

  constructor(session: FanSession, listener: ReplyListener) {
    this.#session = session
    this.#listener = listener
  }

  /** Gives up listening; whatever the server still writes stays on the server. */
  cancel() {
    this.#abort.abort()
  }

  /**
   * Finding the address is part of each attempt: a dead connection may hit that as well.
   * Resolves when the answer has ended in any way the server decided; rejects with a Problem otherwise.
   */
  async run(address: () => Promise<string>, text: string, clientId: string): Promise<void> {
    const body = { text, client_message_id: clientId }
    for (let failures = 0; !this.#abort.signal.aborted; ) {
      const before = this.#seen.size
      const problem = await this.#connect(address, body)
      if (this.#ended || this.#abort.signal.aborted) return
      if (problem && !problem.passing) throw problem
      // What fails without a network is not counted: it goes on as long as the page is open.
      failures = this.#seen.size > before || isOffline() ? 1 : failures + 1
      if (failures > TRIES) throw problem ?? new Problem('unreachable')
      this.#listener.reconnecting(true)
      await pause(this.#base * (isOffline() ? OFFLINE : 2 ** (failures - 1)), this.#abort.signal)
    }
  }

  /** One connection, until it ends; what went wrong with it, if anything can be said. */
  async #connect(address: () => Promise<string>, body: object): Promise<Problem | null> {
    const line = new AbortController()
    const cut = () => line.abort()
    this.#abort.signal.addEventListener('abort', cut)
    try {
      const response = await this.#session.call(await address(), this.#request(body, line.signal))
      this.#listener.reconnecting(false)
      const reader = new EventReader()
      // A page's own fetch may know no streams: then the answer comes in one piece.
      if (response.body) await this.#listen(response.body.getReader(), reader, line)
      else for (const event of reader.read(await response.text())) this.#take(event)
      return null
    } catch (reason) {
      return reason instanceof Problem ? reason : Problem.network()
    } finally {
      this.#abort.signal.removeEventListener('abort', cut)
      line.abort()
    }
  }

  #request(body: object, signal: AbortSignal): RequestInit {
    const headers: Record<string, string> = {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream',
    }
    if (this.#lastId) headers['Last-Event-ID'] = this.#lastId
    return { ...json(body), headers, signal }
  }

  async #listen(body: ReadableStreamDefaultReader<Uint8Array>, reader: EventReader, line: AbortController) {
    const decoder = new TextDecoder()
    while (!this.#ended) {
      const timer = setTimeout(() => line.abort(), SILENCE)
      const { done, value } = await body.read().finally(() => clearTimeout(timer))
      if (done) return
      for (const event of reader.read(decoder.decode(value, { stream: true }))) this.#take(event)
      this.#base = reader.retry ?? this.#base
    }
  }

  /** A server may replay more than was lost: an event already seen is not shown twice. */
  #take(wire: WireEvent) {
    if (this.#ended || (wire.id && this.#seen.has(wire.id))) return
    const event = parsed(wire)
    if (wire.id) {
      this.#seen.add(wire.id)
      this.#lastId = wire.id
    }
    if (!event) return
    this.#ended = event.type === 'done' || event.type === 'refused' || event.type === 'error'
    this.#listener.event(event)
  }
}

/** An event this version does not know is skipped, so that a newer server can add some. */
function parsed({ name, data }: WireEvent): ReplyEvent | null {
  const known = ['start', 'delta', 'sources', 'done', 'refused', 'error']
  if (!known.includes(name)) return null
  const body = JSON.parse(data)
  return name === 'error' ? { type: name, problem: body.problem ?? body } : { ...body, type: name }
}
