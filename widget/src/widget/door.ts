import type { Place } from '../chat/session'
import type { Tell } from '../chat/told'
import type { Locale } from '../contract'
import type { Bring } from './parts'

/** What the loader hands to the chat once that is needed. */
export interface PanelOptions {
  root: ShadowRoot
  /** The snippet's own element. */
  element: HTMLElement
  place: Place
  locale: Locale
  /** As it was written on the element. */
  position: string | undefined
  /** Whether the visitor agreed to be counted; asked anew each time. */
  agreed(): boolean
  /** What the page said of its reader until now; nothing where it said nothing. */
  identity(): string | null | undefined
  bring: Bring
  /** Has launcher and panel in that corner from now on. */
  settle(left: boolean): void
  /** Told when the panel opens and closes. */
  toggled(open: boolean, refocus?: boolean): void
  tell: Tell
}

export interface Panel {
  /** `eager` says that the fan asked for it: then the focus goes there. */
  open(eager: boolean): void
  close(): void
  send(text: string): void
  identify(token: string | null): void
  /** The snippet left the page. */
  end(): void
}

export type Enter = (options: PanelOptions) => Promise<Panel>
