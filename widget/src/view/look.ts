import type { Scheme, Theme } from '../contract'

/** Dark or light, and how the place looks, on the element that carries the tokens. */
export class Look {
  readonly #host: HTMLElement
  #asked: Scheme | null
  #theme: Theme | null = null
  /** From the beginning, what the launcher was drawn with. */
  #worn = ['--accent', '--on-accent']
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

  /** The place's theme, as far as nobody asked for anything else. */
  follow(theme: Theme): void {
    this.#theme = theme
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
    const { dataset, style } = this.#host
    dataset.scheme = scheme
    if (!theme) return
    // A theme may have less to say than the one before.
    for (const name of this.#worn) style.removeProperty(name)
    this.#worn = Object.entries(theme.tokens?.[scheme] ?? {}).map(([token, value]) => {
      // Whatever it is called, no more than a value that style sheets may ask for.
      style.setProperty(`--${token}`, value)
      return `--${token}`
    })
  }
}
