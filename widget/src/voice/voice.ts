import type { Locale } from '../contract'
import { adopt } from '../view/adopt'
import { iconButton, relabel, set, write } from '../view/element'
import { type Recognition, recognition } from './recognition'
import { silence } from './speech'
import css from './voice.css'
import { complaint, wordsOf } from './words'

const LINGER = 8000

/** Where what was heard goes. */
export interface Ear {
  field: HTMLTextAreaElement
  note: HTMLElement
  locale: Locale
  typed(): void
}

/** What a place that allows speech adds to the chat. */
export interface Voice {
  /** A button that listens, where this browser can; `stop` ends that. */
  listen(ear: Ear): { button: HTMLElement; stop(): void } | null
  /** A button that reads an answer aloud, where this browser can. */
  aloud(text: string, locale: Locale): HTMLElement | null
  silence(): void
}

/** The fan speaks, the browser listens, and the words stand in the field while they come. Nothing is sent by itself. */
export const listen: Voice['listen'] = ({ field, note, locale, typed }) => {
  const Maker = recognition()
  if (!Maker) return null
  const words = wordsOf[locale]
  const usual = note.textContent ?? ''
  let running: Recognition | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const root = field.getRootNode()
  if (root instanceof ShadowRoot) adopt(root, css)
  set(note, { role: 'status' })
  const button = iconButton('ear', words.speak, () => (running ? running.stop() : start()))
  button.classList.add('hear')
  show(false)

  const start = () => {
    silence()
    const before = field.value.trim()
    const listener: Recognition = new Maker()
    listener.lang = locale === 'es' ? 'es-419' : 'en-US'
    listener.interimResults = true
    let problem: string | null = null
    listener.onresult = ({ results }) => {
      const heard = Array.from(results, result => result[0]?.transcript ?? '').join('')
      field.value = `${before} ${heard}`.trim()
      typed()
    }
    listener.onerror = ({ error }) => {
      problem = complaint(error, locale)
    }
    listener.onend = () => {
      if (running !== listener) return
      running = null
      show(false)
      say(problem)
      if (!problem) field.focus({ preventScroll: true })
    }
    running = listener
    show(true)
    say(words.listening)
    try {
      listener.start()
    } catch {
      // Another page of the same browser may be listening.
      problem = words.failed
      listener.onend()
    }
  }

  function show(on: boolean) {
    relabel(button, 'ear', on ? words.finish : words.speak)
    set(button, { 'aria-pressed': String(on) })
    // What may still change is not edited meanwhile.
    field.readOnly = on
    field.classList.toggle('hearing', on)
  }

  function say(text: string | null) {
    clearTimeout(timer)
    write(note, text ?? usual)
    if (text && !running) timer = setTimeout(() => write(note, usual), LINGER)
  }

  return {
    button,
    stop() {
      const listener = running
      running = null
      listener?.abort()
      if (!listener) return
      show(false)
      say(null)
    },
  }
}
