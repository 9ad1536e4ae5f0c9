import type { Scheme, Theme } from '../contract'
import type { Surfaces } from '../theme/surface'
import { accentColours } from './accent'

/** The corners in `tokens.css`. */
const RADIUS = 10

/** Whether a theme says more than its accent. */
export const rich = ({ surface, text, font = 'INTER', radius = RADIUS }: Theme): boolean =>
  Boolean(surface || text) || font !== 'INTER' || radius !== RADIUS

/** Dark or light, and how the place looks, on the element that carries the tokens. */
export class Look {
  readonly #host: HTMLElement
  #asked: Scheme | null
  #theme: Theme | null = null
  #surfaces: Surfaces | null = null
  #worn: string[] = []
  readonly #light = matchMedia('(prefers-color-scheme: light)')

  constructor(host: HTMLElement, asked: Scheme | null) {
    this.#host = host
    this.#asked = asked
    this.#light.addEventListener('change', this.#apply)
    this.#apply()
  }

  /** The reader's or the page's wish. */
  ask(scheme: Scheme): void {
    this.#asked = scheme
    this.#apply()
  }

  /** The place's theme, as far as nobody asked for anything else; `surfaces` is needed for a rich one. */
  follow(theme: Theme, surfaces: Surfaces | null): void {
    this.#theme = theme
    this.#surfaces = surfaces
    this.#apply()
  }

  /** The reader's system is followed no more. */
  end(): void {
    this.#light.removeEventListener('change', this.#apply)
  }

  #apply = () => {
    const theme = this.#theme
    const wish = this.#asked ?? theme?.scheme ?? 'dark'
    const scheme = wish === 'auto' ? (this.#light.matches ? 'light' : 'dark') : wish
    this.#host.dataset.scheme = scheme
    if (!theme) return
    const { tokens = {}, raised } = this.#surfaces?.(theme, scheme) ?? {}
    const colours = accentColours(theme.accent, scheme, raised)
    if (colours)
      Object.assign(tokens, { accent: colours.accent, 'on-accent': colours.on, 'accent-text': colours.text })
    const { style } = this.#host
    // A theme may have less to say than the one before.
    for (const token of this.#worn) style.removeProperty(`--${token}`)
    this.#worn = Object.keys(tokens)
    for (const token of this.#worn) style.setProperty(`--${token}`, tokens[token] ?? '')
  }
}
