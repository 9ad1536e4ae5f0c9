import type { Locale } from '../contract'

/** Reads an answer aloud with the browser's own voice, where it has one. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window

let ended: (() => void) | null = null

export function speak(text: string, locale: Locale, onEnd: () => void): void {
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
