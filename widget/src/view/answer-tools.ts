import type { Answer } from '../chat/turn'
import type { Locale } from '../contract'
import type { Words } from '../words/words'
import { h, iconButton, relabel } from './element'
import { canSpeak, silence, speak } from './speech'

/** What a reader can do with a finished answer: copy it, have it read aloud; and when it was given. */
export function answerTools(answer: Answer, name: string, words: Words, locale: Locale): HTMLElement {
  const tools = h('div', { class: 'tools' })
  if (navigator.clipboard) tools.append(copyButton(answer, name, words))
  if (canSpeak()) tools.append(speakButton(answer, words, locale))
  const time = answer.at.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' })
  tools.append(h('time', { datetime: answer.at.toISOString() }, time))
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

function speakButton(answer: Answer, words: Words, locale: Locale): HTMLElement {
  let speaking = false
  const button = iconButton('speak', words.speak, () => {
    if (speaking) return silence()
    speak(answer.text, locale, () => {
      speaking = false
      relabel(button, 'speak', words.speak)
    })
    speaking = true
    relabel(button, 'silence', words.silence)
  })
  return button
}
