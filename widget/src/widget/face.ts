import type { Told } from '../chat/told'

export type Heard<E extends Told['event']> = Extract<Told, { event: E }> & {
  /** The snippet's element: there may be several on a page. */
  element: HTMLElement
}

/** What a page can ask of a twin, of the page's one or of a `<vibethink-twin>` itself. */
export interface TwinFace {
  open(): void
  close(): void
  /** Opens the chat and asks. */
  send(text: string): void
  /** Returns what ends it. */
  on<E extends Told['event']>(event: E, handler: (told: Heard<E>) => void): () => void
  /** The site's signed word for who its reader is; null when they signed out, which forgets them here. */
  identify(token: string | null): void
  /** Whether the visitor agreed to be counted. */
  consent(agreed: boolean): void
}

export const METHODS: (keyof TwinFace)[] = ['open', 'close', 'send', 'on', 'identify', 'consent']

export type Call = [method: keyof TwinFace, ...values: unknown[]]

/** `window.VibeThinkTwin`: before the loader came a plain list of calls, since then this. */
export interface PageFace extends TwinFace {
  push(...calls: Call[]): void
}

declare global {
  interface Window {
    VibeThinkTwin?: PageFace | Call[]
  }
}
