import type { Locale } from '../contract'
import { iconButton, relabel } from '../view/element'
import { wordsOf } from './words'

/** Reads an answer aloud with the browser's own voice, where it has one. */
const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window

let ended: (() => void) | null = null

function speak(text: string, locale: Locale, onEnd: () => void): void {
  silence()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = locale === 'es' ? 'es-419' : 'en-US'
  ended = onEnd
  utterance.onend = utterance.onerror = () => {
    if (ended === onEnd) silence()
  }
  speechSynthesis.speak(utterance)
}

/** Only one answer is read at a time: whoever was reading learns that it stopped. */
export function silence(): void {
  const callback = ended
  ended = null
  if (canSpeak()) speechSynthesis.cancel()
  callback?.()
}

/** The button that reads an answer aloud, and stops it. */
export function aloud(text: string, locale: Locale): HTMLElement | null {
  if (!canSpeak()) return null
  const words = wordsOf[locale]
  let speaking = false
  const button = iconButton('speak', words.aloud, () => {
    if (speaking) return silence()
    speak(text, locale, () => {
      speaking = false
      relabel(button, 'speak', words.aloud)
    })
    speaking = true
    relabel(button, 'silence', words.quiet)
  })
  return button
}
