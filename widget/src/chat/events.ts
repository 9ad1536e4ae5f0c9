/** One server-sent event as it came over the wire. */
export interface WireEvent {
  id: string
  name: string
  data: string
}

/** Reads a text/event-stream piece by piece, wherever the network happened to cut it. */
export class EventReader {
  /** Milliseconds the server asked to wait before coming back, when it said so. */
  retry: number | null = null
  #rest = ''
  #id = ''
  #name = ''
  #data: string[] = []

  read(piece: string): WireEvent[] {
    const events: WireEvent[] = []
    this.#rest += piece
    for (let line = this.#line(); line !== null; line = this.#line()) {
      if (line === '') this.#finish(events)
      else this.#field(line)
    }
    return events
  }

  #line(): string | null {
    const end = /\r\n|\n|\r/.exec(this.#rest)
    // A lone \r at the very end may be the first half of \r\n.
    if (!end || (end[0] === '\r' && end.index === this.#rest.length - 1)) return null
    const line = this.#rest.slice(0, end.index)
    this.#rest = this.#rest.slice(end.index + end[0].length)
    return line
  }

  #field(line: string) {
    const colon = line.indexOf(':')
    const key = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (key === 'id') this.#id = value
    else if (key === 'event') this.#name = value
    else if (key === 'data') this.#data.push(value)
    else if (key === 'retry' && /^\d+$/.test(value)) this.retry = Number(value)
  }

  #finish(events: WireEvent[]) {
    if (this.#data.length > 0) {
      events.push({ id: this.#id, name: this.#name || 'message', data: this.#data.join('\n') })
    }
    this.#name = ''
    this.#data = []
  }
}
