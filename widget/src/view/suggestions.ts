import type { Words } from '../words/words'
import { h } from './element'

/** Questions a fan can ask with one press. */
export function suggestionList(
  questions: string[],
  words: Words,
  ask: (question: string) => void,
): HTMLElement {
  const items = questions.map(question =>
    h('li', {}, h('button', { type: 'button', class: 'suggestion', click: () => ask(question) }, question)),
  )
  return h('ul', { class: 'suggestions', 'aria-label': words.suggestions }, ...items)
}

/** What has not been asked yet, in the twin's order. */
export function stillOpen(questions: string[], asked: (string | null)[], most: number): string[] {
  const done = asked.map(question => question?.trim().toLowerCase())
  return questions.filter(question => !done.includes(question.trim().toLowerCase())).slice(0, most)
}
