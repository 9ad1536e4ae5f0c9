/** As much of the browser's speech recognition as is used; the DOM's own types do not have it. */
export interface Recognition {
  lang: string
  interimResults: boolean
  continuous: boolean
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onerror: ((event: { error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
  abort(): void
}

type Maker = new () => Recognition

declare global {
  interface Window {
    SpeechRecognition?: Maker
    webkitSpeechRecognition?: Maker
  }
}

/** What listens in this browser, where anything does. */
export const recognition = (): Maker | undefined => window.SpeechRecognition ?? window.webkitSpeechRecognition
