import type { Locale } from '../contract'

const en = {
  speak: 'Speak your message',
  finish: 'Stop listening',
  listening: 'I’m listening.',
  denied: 'The microphone is not allowed here. You can allow it in the browser’s settings.',
  silence: 'I heard nothing. Try again.',
  microphone: 'No microphone was found.',
  language: 'Your browser does not understand this language when it is spoken.',
  aloud: 'Listen',
  quiet: 'Stop reading aloud',
  failed: 'Listening did not work just now. You can write instead.',
}

const es: typeof en = {
  speak: 'Dictar tu mensaje',
  finish: 'Dejar de escuchar',
  listening: 'Te escucho.',
  denied: 'Aquí no se permite el micrófono. Puedes permitirlo en los ajustes del navegador.',
  silence: 'No escuché nada. Reintenta.',
  microphone: 'No se encontró un micrófono.',
  language: 'Tu navegador no entiende este idioma hablado.',
  aloud: 'Escuchar',
  quiet: 'Dejar de leer en voz alta',
  failed: 'No se pudo escuchar ahora. Puedes escribirlo.',
}

/** What listening has to say for itself; it comes only where a place allows speech. */
export const wordsOf: Record<Locale, typeof en> = { es, en }

/** The sentence for what the browser says went wrong; none where somebody stopped it on purpose. */
export function complaint(error: string, locale: Locale): string | null {
  const words = wordsOf[locale]
  switch (error) {
    case 'aborted':
      return null
    case 'not-allowed':
    case 'service-not-allowed':
      return words.denied
    case 'no-speech':
      return words.silence
    case 'audio-capture':
      return words.microphone
    case 'language-not-supported':
      return words.language
    default:
      return words.failed
  }
}
