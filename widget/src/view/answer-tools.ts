import type { Answer } from '../chat/turn'
import type { Words } from '../words/words'
import { h, iconButton, relabel } from './element'
import type { TurnContext } from './turn-view'

/** What a reader can do with a finished answer: copy it, have it read aloud; and when it was given. */
export function answerTools(answer: Answer, { session, words, locale, voice }: TurnContext): HTMLElement {
  const tools = h('div', { class: 'tools' })
  if (navigator.clipboard) tools.append(copyButton(answer, session.twin.name, words))
  const time = answer.at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' })
  const given = h('time', { datetime: answer.at.toISOString() }, time)
  tools.append(given)
  // It comes by itself, and perhaps later.
  void voice.then(there => {
    const button = there?.aloud(answer.text, locale)
    if (button) given.before(button)
  })
  return tools
}

function copyButton(answer: Answer, name: string, words: Words): HTMLElement {
  const button = iconButton('copy', words.copy, async () => {
    // What leaves the chat still says what it is.
    const copied = navigator.clipboard.writeText(`${answer.text}\n— ${name} (${words.aiMark})`)
    const done = await copied.then(
      () => true,
      () => false,
    )
    if (!done) return
    relabel(button, 'check', words.copied)
    setTimeout(() => relabel(button, 'copy', words.copy), 2000)
  })
  return button
}
