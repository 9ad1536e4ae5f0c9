import type { Scheme, Session } from '../contract'
import { accentColours } from './accent'

const light = () => matchMedia('(prefers-color-scheme: light)')

/** Dark or light, and the twin's accent, on the element that carries the tokens. */
export class Look {
  private readonly host: HTMLElement
  private asked: Scheme | null
  private theme: Session['theme'] | null = null

  constructor(host: HTMLElement, asked: Scheme | null) {
    this.host = host
    this.asked = asked
    light().addEventListener('change', () => this.apply())
    this.apply()
  }

  /** The reader's or the page's wish. */
  ask(scheme: Scheme): void {
    this.asked = scheme
    this.apply()
  }

  /** The twin's theme, as far as nobody asked for anything else. */
  follow(theme: Session['theme']): void {
    this.theme = theme
    this.apply()
  }

  private apply() {
    const wish = this.asked ?? this.theme?.scheme ?? 'dark'
    const scheme = wish === 'auto' ? (light().matches ? 'light' : 'dark') : wish
    this.host.dataset.scheme = scheme
    const colours = this.theme && accentColours(this.theme.accent, scheme)
    if (!colours) return
    this.host.style.setProperty('--accent', colours.accent)
    this.host.style.setProperty('--on-accent', colours.on)
    this.host.style.setProperty('--accent-text', colours.text)
  }
}
