import type { Message, MessageStatus, ReplyEvent, SourceRef } from '../contract'

export interface Answer {
  id: string
  text: string
  status: MessageStatus
  sources: SourceRef[]
  at: Date
}

/** Why a turn did not end in an answer: a code the message files know. */
export interface Failure {
  code: string
  reference: string | null
}

/** One question and what came of it. */
export interface Turn {
  /** Stable for the screen, whatever is retried. */
  readonly key: string
  clientId: string
  question: string | null
  askedAt: Date
  answer: Answer | null
  failure: Failure | null
  /** The server has said its last word on this id: asking again takes a new one. */
  settled: boolean
  /** Grows with every change, so that the screen can skip what stayed the same. */
  revision: number
}

export function newTurn(question: string, clientId: string): Turn {
  return {
    key: clientId,
    clientId,
    question,
    askedAt: new Date(),
    answer: null,
    failure: null,
    settled: false,
    revision: 0,
  }
}

/** Every event of a reply, applied to its turn. */
export function apply(turn: Turn, event: ReplyEvent): void {
  turn.revision++
  turn.settled = event.type === 'done' || event.type === 'refused' || event.type === 'error'
  switch (event.type) {
    case 'start':
      // Also where an answer is taken up after a reload: the server tells it again from the start.
      turn.answer = { id: event.message_id, text: '', status: 'STREAMING', sources: [], at: new Date() }
      return
    case 'delta':
      if (turn.answer) turn.answer.text += event.text
      return
    case 'sources':
      if (turn.answer) turn.answer.sources = event.sources
      return
    case 'done':
      if (turn.answer) turn.answer.status = event.status
      turn.failure = shortfall(event.status, turn.answer?.text ?? '')
      return
    case 'refused':
      turn.answer = null
      turn.failure = { code: 'refused', reference: null }
      return
    case 'error':
      if (turn.answer) turn.answer.status = 'FAILED'
      turn.failure = { code: event.problem.code, reference: event.problem.reference ?? null }
      return
  }
}

/** What has to be said about an answer that ended without being one. */
function shortfall(status: MessageStatus, text: string): Failure | null {
  if (status === 'FAILED') return { code: 'unavailable', reference: null }
  return status === 'STOPPED' && !text ? { code: 'stopped', reference: null } : null
}

/** A stored conversation as turns again, oldest first. */
export function turnsOf(messages: Message[]): Turn[] {
  const turns: Turn[] = []
  const byQuestion = new Map<string, Turn>()
  for (const message of messages) {
    if (message.role === 'FAN') {
      const turn = { ...newTurn(message.text, message.client_message_id ?? message.id), key: message.id }
      turn.askedAt = new Date(message.created_at)
      byQuestion.set(message.id, turn)
      turns.push(turn)
    } else {
      const turn = byQuestion.get(message.reply_to ?? '') ?? unasked(message, turns)
      turn.answer = answerOf(message)
      turn.settled = message.status !== 'STREAMING'
      turn.failure = shortfall(message.status, message.text)
    }
  }
  for (const turn of turns) if (!turn.answer) turn.failure = { code: 'unanswered', reference: null }
  return turns
}

/** Something the twin said by itself. */
function unasked(message: Message, turns: Turn[]): Turn {
  const turn = { ...newTurn('', message.id), question: null, askedAt: new Date(message.created_at) }
  turns.push(turn)
  return turn
}

function answerOf({ id, text, status, sources, created_at }: Message): Answer {
  return { id, text, status, sources, at: new Date(created_at) }
}
