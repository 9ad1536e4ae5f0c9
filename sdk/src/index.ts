import { Chat, MESSAGE_LIMIT } from '../../widget/src/chat/chat'
import { keepFresh } from '../../widget/src/chat/fresh'
import { type Keep, keepFor } from '../../widget/src/chat/keep'
import type { Told } from '../../widget/src/chat/told'
import type { Turn } from '../../widget/src/chat/turn'
import type { Locale, Session, SourceRef, Theme } from '../../widget/src/contract'

export type { Locale, Session, SourceRef, Theme, Told, Turn }
export { MESSAGE_LIMIT }

export interface TwinOptions {
  /** The platform's address, such as `https://twins.example.com`. */
  origin: string
  /** Where the conversation is held; names the twin as well. */
  deployment?: string
  /** The twin's short name, where there is no deployment. */
  celebrity?: string
  locale?: Locale
  /** Your site's signed word for who your reader is; null where nobody is signed in. */
  identity?: string | null
  /** False leaves it to you to call `refresh`; without a page, as on a server, it is. */
  live?: boolean
}

/** What a screen shows; a new object after every change, so that it can be compared. */
export interface TwinState {
  /** `opening`, `open`, or `closed` with the code of why. */
  readonly phase: 'opening' | 'open' | 'closed'
  readonly code: string | null
  readonly session: Session | null
  readonly turns: readonly Turn[]
  readonly answering: boolean
  readonly reconnecting: boolean
  /** Questions left, where there is a limit. */
  readonly remaining: number | null
  /** Until when the platform asked for a rest, in milliseconds since the epoch; 0 where it did not. */
  readonly restUntil: number
}

type Of<E extends Told['event']> = Extract<Told, { event: E }>

/** One reader's conversation with one twin. */
export interface Twin {
  readonly state: TwinState
  /** Called after every change; returns what ends it. */
  subscribe(changed: (state: TwinState) => void): () => void
  on<E extends Of<Told['event']>['event']>(event: E, handler: (told: Of<E>) => void): () => void
  send(text: string): Promise<void>
  /** Asks a question of before once more. */
  retry(turn: Turn): Promise<void>
  stop(): Promise<void>
  /** Begins another conversation with the next question. */
  restart(): void
  speak(locale: Locale): Promise<void>
  /** Another reader; null when they signed out, which forgets them in this browser. */
  identify(token: string | null): Promise<void>
  refresh(): Promise<void>
  /** Ends what runs by itself. */
  end(): void
}

// On a server nobody looks.
const hasPage = typeof document === 'object'

/** Opens the conversation. It brings back what this browser's reader said before. */
export function createTwin(options: TwinOptions): Twin {
  const { deployment, celebrity, locale = 'es', identity, live = hasPage } = options
  if (!deployment && !celebrity) throw new TypeError('createTwin needs a deployment or a celebrity')
  const origin = options.origin.replace(/\/+$/, '')
  const place = { origin, deployment, celebrity }
  const screens = new Set<(state: TwinState) => void>()
  const listeners = new Map<string, Set<(told: never) => void>>()
  const kept = keepFor(`${origin}:${celebrity ?? ''}:${deployment ?? ''}`)
  let ended = false
  // React makes some twice: the one that ended must not write over what the other remembers.
  const keep: Keep = { get: kept.get, set: (name, value) => void (ended || kept.set(name, value)) }
  const chat = new Chat(place, keep, locale, changed, told => {
    for (const handler of listeners.get(told.event) ?? []) handler(told as never)
  })
  let state = stateOf(chat)

  function changed() {
    state = stateOf(chat)
    for (const screen of screens) screen(state)
  }

  void chat.open(identity)
  const fresh =
    live &&
    keepFresh(
      watched => chat.refresh(watched),
      () => true,
    )
  return {
    get state() {
      return state
    },
    subscribe(screen) {
      screens.add(screen)
      return () => void screens.delete(screen)
    },
    on(event, handler) {
      const known = listeners.get(event) ?? new Set()
      listeners.set(event, known.add(handler as (told: never) => void))
      return () => void known.delete(handler as (told: never) => void)
    },
    send: text => chat.send(text),
    retry: turn => chat.retry(turn),
    stop: () => chat.stop(),
    restart: () => chat.restart(),
    speak: next => chat.switchTo(next),
    identify: token => chat.identify(token),
    refresh: async () => void (await chat.refresh(true)),
    end() {
      ended = true
      if (fresh) fresh.end()
      screens.clear()
      listeners.clear()
    },
  }
}

function stateOf({ phase, turns, current, reconnecting, remaining, restUntil }: Chat): TwinState {
  return {
    phase: phase.at,
    code: phase.at === 'closed' ? phase.problem.code : null,
    session: phase.at === 'open' ? phase.session : null,
    turns: [...turns],
    answering: current !== null,
    reconnecting,
    remaining,
    restUntil,
  }
}
