import type { Place } from '../chat/session'
import type { Locale, Position, Scheme } from '../contract'

/** What the loader hands to the chat once that is needed. */
export interface PanelOptions {
  root: ShadowRoot
  place: Place
  locale: Locale
  scheme: Scheme | null
  position: Position
  /** Told when the panel opens and closes. */
  toggled(open: boolean): void
}

export interface Panel {
  open(): void
  close(): void
}

/** Where the chat's script leaves its entrance: a symbol takes no name from the host page. */
export const DOOR: unique symbol = Symbol.for('vibethink.twin.chat')

declare global {
  interface Window {
    [DOOR]?: (options: PanelOptions) => Panel
  }
}
