import type { Locale, ReplyEvent, Session } from '../contract'
import { Conversation } from './conversation'
import type { Keep } from './keep'
import { asProblem, Problem } from './problem'
import { Reply } from './reply'
import { FanSession, type Place } from './session'
import type { Tell } from './told'
import { apply, newTurn, type Turn, turnsOf } from './turn'
import { uuid } from './uuid'

export const MESSAGE_LIMIT = 4000
const STOP_PATIENCE = 4000
/** What a place says that takes nobody in. */
export const CLOSED = ['twin_paused', 'not_published', 'unknown_twin', 'origin_not_allowed', 'tier_needed']

export type Phase = { at: 'opening' } | { at: 'open'; session: Session } | { at: 'closed'; problem: Problem }

/** The conversation of one fan with one twin: everything a screen shows, and everything it can ask for. */
export class Chat {
  phase: Phase = { at: 'opening' }
  turns: Turn[] = []
  /** The turn being answered; one at a time. */
  current: Turn | null = null
  reconnecting = false
  /** The fan asked for silence and the server has not confirmed it yet. */
  stopping = false
  remaining: number | null = null
  /** Until when the server asked for a rest, in milliseconds since the epoch. */
  restUntil = 0
  /** Why it asked for it. */
  restFor = ''
  readonly #session: FanSession
  readonly #changed: () => void
  readonly #tell: Tell
  readonly #conversation: Conversation
  #reply: Reply | null = null
  #entries = 0

  constructor(place: Place, keep: Keep, locale: Locale, changed: () => void, tell: Tell = () => {}) {
    this.#session = new FanSession(place, keep, locale)
    this.#conversation = new Conversation(this.#session)
    this.#changed = changed
    this.#tell = tell
  }

  get locale(): Locale {
    return this.#session.locale
  }

  /**
   * Opens the session and brings back what was said before; `reader` is as with `identify`. Never rejects: the phase
   * tells how it went.
   */
  async open(reader?: string | null): Promise<void> {
    const entry = ++this.#entries
    this.#show({ at: 'opening' })
    try {
      if (reader !== undefined) await this.#session.become(reader)
      const session = await this.#session.open()
      if (entry !== this.#entries) return
      this.#conversation.resume(session.conversation_id)
      const turns = turnsOf(await this.#conversation.history())
      // Another reader came meanwhile: this past is not theirs.
      if (entry !== this.#entries) return
      this.turns = turns
      this.#show({ at: 'open', session })
      this.#tell({ event: 'ready' })
      const streaming = this.turns.find(turn => turn.question && turn.answer?.status === 'STREAMING')
      if (streaming) await this.#answer(streaming)
    } catch (reason) {
      if (entry === this.#entries) this.#shut(asProblem(reason))
    }
  }

  /** Lets the host say who its reader is: another fan, with a past of their own. Null is a guest, who knows nobody's. */
  identify(token: string | null): Promise<void> {
    this.#reply?.cancel()
    return this.open(token)
  }

  /**
   * Asks whether the place has changed since: its looks, what it allows, whether it is open at all. Resolves to false
   * where the platform has no such question. `watched` says that somebody is looking.
   */
  async refresh(watched: boolean): Promise<boolean> {
    const { phase } = this
    // What never opened is not opened from here: its past has not been read.
    if (phase.at === 'opening' || (phase.at === 'closed' && phase.problem.code !== 'twin_paused')) return true
    try {
      const session = await this.#session.current(watched, phase.at === 'closed')
      if (session) this.#show({ at: 'open', session })
    } catch (reason) {
      const problem = asProblem(reason)
      if (CLOSED.includes(problem.code)) {
        if (phase.at === 'open') this.#shut(problem)
      } else return problem.status !== 404 && problem.status !== 405
    }
    return true
  }

  /** The same conversation, with the twin's own texts in another language. */
  async switchTo(locale: Locale): Promise<void> {
    this.#session.locale = locale
    this.#changed()
    if (this.phase.at !== 'open') return this.open()
    try {
      this.#show({ at: 'open', session: await this.#session.open() })
    } catch (reason) {
      this.#shut(asProblem(reason))
    }
  }

  async send(text: string): Promise<void> {
    const question = text.trim()
    if (!question || question.length > MESSAGE_LIMIT || this.current || this.phase.at !== 'open') return
    const turn = newTurn(question, uuid())
    this.turns.push(turn)
    this.#tell({ event: 'question', id: turn.clientId, length: question.length })
    await this.#answer(turn)
  }

  /** Asks again. What the server has not ended keeps its id, so that it cannot be answered twice. */
  async retry(turn: Turn): Promise<void> {
    if (this.current) return
    if (turn.settled) turn.clientId = uuid()
    turn.settled = false
    turn.answer = null
    await this.#answer(turn)
  }

  /** Ends the running answer; what was said so far stays. */
  async stop(): Promise<void> {
    const turn = this.current
    if (!turn) return
    this.stopping = true
    this.#changed()
    const message = turn.answer?.id
    try {
      // Without a message there is nothing to stop yet: it is stopped as it starts, or given up.
      if (message) await this.#conversation.stop(message)
      if (this.reconnecting) this.#cut(turn)
      else setTimeout(() => this.#cut(turn), STOP_PATIENCE)
    } catch {
      // The fan asked for silence: they get it here even where the server can't be told.
      this.#cut(turn)
    }
  }

  /** Leaves this conversation behind; the next message begins another. */
  restart() {
    if (this.current) return
    this.#conversation.leave()
    this.turns = []
    this.#changed()
  }

  async #answer(turn: Turn) {
    this.current = turn
    this.stopping = false
    turn.failure = null
    turn.revision++
    this.#changed()
    try {
      await this.#converse(turn, true)
    } catch (reason) {
      this.#fail(turn, asProblem(reason))
    }
    if (this.current === turn) this.current = null
    this.reconnecting = false
    this.stopping = false
    turn.revision++
    this.#changed()
    this.#report(turn)
  }

  /** Tells how a turn ended. */
  #report({ clientId: id, answer, failure, askedAt }: Turn) {
    if (failure?.code === 'refused') this.#tell({ event: 'refused', id })
    else if (failure && failure.code !== 'stopped') this.#tell({ event: 'error', id, code: failure.code })
    else if (answer?.status !== 'DONE') this.#tell({ event: 'stop', id })
    else {
      const { text, sources } = answer
      const ms = Date.now() - askedAt.getTime()
      this.#tell({ event: 'answer', id, length: text.length, ms, sources: sources.length, text })
    }
  }

  async #converse(turn: Turn, mayBegin: boolean) {
    const reply = new Reply(this.#session, {
      event: event => this.#take(turn, event),
      reconnecting: on => {
        this.reconnecting = on
        this.#changed()
      },
    })
    this.#reply = reply
    try {
      await reply.run(() => this.#conversation.address(), turn.question ?? '', turn.clientId)
    } catch (reason) {
      const gone = reason instanceof Problem && reason.code === 'unknown_conversation'
      if (!gone || !mayBegin) throw reason
      // Deleted meanwhile, or another fan's: what was asked now starts a new one.
      this.#conversation.leave()
      await this.#converse(turn, false)
    }
  }

  #take(turn: Turn, event: ReplyEvent) {
    apply(turn, event)
    if (event.type === 'start' && this.stopping) void this.stop()
    if (event.type === 'done') this.remaining = event.remaining
    if (event.type === 'sources')
      this.#tell({ event: 'sources', id: turn.clientId, count: event.sources.length })
    this.#changed()
  }

  #fail(turn: Turn, problem: Problem) {
    if (turn.answer) turn.answer.status = 'FAILED'
    turn.failure = { code: problem.code, reference: problem.reference }
    if (problem.status === 429) {
      this.restUntil = Date.now() + (problem.retryAfter ?? 5) * 1000
      this.restFor = problem.code
    }
    // The place was closed while it was being talked to.
    if (CLOSED.includes(problem.code)) this.#show({ at: 'closed', problem })
  }

  #cut(turn: Turn) {
    if (this.current !== turn) return
    if (turn.answer) turn.answer.status = 'STOPPED'
    if (!turn.answer?.text) turn.failure = { code: 'stopped', reference: null }
    this.#reply?.cancel()
  }

  #shut(problem: Problem) {
    this.#show({ at: 'closed', problem })
    this.#tell({ event: 'error', code: problem.code })
  }

  #show(phase: Phase) {
    this.phase = phase
    this.#changed()
  }
}
