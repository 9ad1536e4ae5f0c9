import type { ServerResponse } from 'node:http'
import type { Message } from '../src/contract'

/** One answer being written, which goes on whether anybody listens or not, as the real server's does. */
export class FakeReply {
  readonly events: string[] = []
  ended = false
  private stopped = false
  private readonly listeners = new Set<() => void>()
  private readonly message: Message

  constructor(message: Message) {
    this.message = message
  }

  async write(fanMessage: string, text: string, sources: Message['sources'], pace: number) {
    const { message } = this
    this.emit('start', {
      message_id: message.id,
      fan_message_id: fanMessage,
      twin_version: 1,
      ai_generated: true,
    })
    for (const piece of text.split(/(?<=\s)/)) {
      await new Promise(resolve => setTimeout(resolve, pace))
      if (this.stopped) return this.done('STOPPED')
      message.text += piece
      this.emit('delta', { text: piece })
    }
    message.sources = sources
    if (sources.length) this.emit('sources', { sources })
    this.done('DONE')
  }

  stop() {
    this.stopped = true
  }

  end(name: 'error' | 'refused', data: object) {
    this.message.status = 'FAILED'
    this.ended = true
    this.emit(name, data)
  }

  /** Tells the listener everything after the event it has seen last; `cut` drops the line after that many. */
  serve(response: ServerResponse, lastId: string, cut: number) {
    let next = lastId ? this.events.findIndex(event => event.startsWith(`id: ${lastId}\n`)) + 1 : 0
    let sent = 0
    response.write('retry: 100\n\n: hello\n\n')
    const pump = () => {
      while (next < this.events.length) {
        if (sent++ === cut) {
          response.destroy()
          return
        }
        response.write(this.events[next++])
      }
      if (this.ended) response.end()
    }
    this.listeners.add(pump)
    response.on('close', () => this.listeners.delete(pump))
    pump()
  }

  private done(status: Message['status']) {
    this.message.status = status
    this.ended = true
    this.emit('done', { message_id: this.message.id, status, remaining: null, sponsored: false })
  }

  private emit(name: string, data: object) {
    const id = `${this.message.id}-${this.events.length + 1}`
    this.events.push(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    for (const listener of this.listeners) listener()
  }
}
