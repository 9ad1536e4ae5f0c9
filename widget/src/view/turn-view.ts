import type { Turn } from '../chat/turn'
import type { Locale, Session } from '../contract'
import type { Voice } from '../voice/voice'
import { sentence, type Words } from '../words/words'
import { answerTools } from './answer-tools'
import { h, icon } from './element'
import { portrait } from './person'
import { showProse } from './prose'
import { sourceList } from './sources'

export interface TurnContext {
  session: Session
  words: Words
  locale: Locale
  /** What speaks, once it has come; nothing where the place is for reading. */
  voice: Promise<Voice | null>
  retry(turn: Turn): void
}

/** One question and its answer on the screen, brought up to date piece by piece. */
export class TurnView {
  readonly element: HTMLElement
  readonly #prose = h('div', { class: 'prose' })
  readonly #dots = h('div', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'))
  readonly #after = h('div', { class: 'after' })
  readonly #twin: HTMLElement
  readonly #failure = h('div', { class: 'failure' })
  readonly #context: TurnContext
  #revision = -1
  #finished = false

  constructor(turn: Turn, context: TurnContext) {
    this.#context = context
    const { words } = context
    const { twin } = context.session
    const bubble = h('div', { class: 'bubble' }, speaker(twin.name), this.#prose, this.#dots)
    this.#twin = h('div', { class: 'twin' }, portrait(twin.portrait_url), h('div', {}, bubble, this.#after))
    this.element = h('article', { class: 'turn' })
    if (turn.question !== null) {
      this.element.append(
        h('div', { class: 'fan' }, speaker(words.you), h('p', { dir: 'auto' }, turn.question)),
      )
    }
    this.element.append(this.#twin, this.#failure)
  }

  update(turn: Turn, current: boolean): void {
    if (turn.revision === this.#revision) return
    this.#revision = turn.revision
    const text = turn.answer?.text ?? ''
    const writing = current && turn.failure === null
    showProse(this.#prose, text)
    this.#prose.hidden = !text
    this.#dots.hidden = !writing || text !== ''
    this.#twin.hidden = !writing && !text
    this.#twin.classList.toggle('writing', writing && text !== '')
    this.#finish(turn, writing)
    this.#fail(turn, current)
  }

  #finish(turn: Turn, writing: boolean) {
    const finished = !writing && Boolean(turn.answer?.text)
    if (finished === this.#finished) return
    this.#finished = finished
    this.#after.replaceChildren()
    if (!finished || !turn.answer) return
    const { session, words } = this.#context
    const { sources: shown = 'SOURCES' } = session
    if (turn.answer.status === 'STOPPED')
      this.#after.append(h('p', { class: 'aside' }, words.problems.stopped))
    if (turn.answer.sources.length && shown !== 'HIDDEN')
      this.#after.append(sourceList(turn.answer.sources, words, shown))
    this.#after.append(answerTools(turn.answer, this.#context))
  }

  #fail(turn: Turn, current: boolean) {
    this.#failure.hidden = turn.failure === null || current
    if (!turn.failure || current) return this.#failure.replaceChildren()
    const { words, retry } = this.#context
    const { code, reference } = turn.failure
    const again = h(
      'button',
      { type: 'button', class: 'again', click: () => retry(turn) },
      icon('retry'),
      words.retry,
    )
    this.#failure.replaceChildren(
      h('p', {}, sentence(words, code)),
      ...(reference ? [h('p', { class: 'aside' }, words.reference(reference))] : []),
      ...(code === 'refused' || turn.question === null ? [] : [again]),
    )
  }
}

const speaker = (name: string): HTMLElement => h('span', { class: 'sr' }, `${name}: `)
