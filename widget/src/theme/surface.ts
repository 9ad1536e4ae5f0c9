import type { Font, Pair, Theme } from '../contract'
import { css, far, mix, parse, type Rgb, readable, type Scheme } from '../view/accent'

/** A place's own looks beyond its accent, as values for the chat's tokens. */
export interface Surface {
  tokens: { [token: string]: string }
  /** What the accent has to be read on; the platform's own where the place names none. */
  raised?: Rgb
}

export type Surfaces = (theme: Theme, scheme: Scheme) => Surface

/** What the chat lies on where a place names its words' colour alone. */
const OWN: Pair = { light: '#ffffff', dark: '#0c0e17' }
const PLAIN = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
/** Nothing is fetched for a font: what the reader's device has is used. */
const fonts: Record<Exclude<Font, 'INTER'>, string> = {
  SYSTEM: PLAIN,
  SERIF: 'ui-serif, Georgia, "Times New Roman", serif',
  ROUNDED: `ui-rounded, "SF Pro Rounded", Nunito, Quicksand, ${PLAIN}`,
  MONO: 'ui-monospace, Menlo, Consolas, monospace',
}

/** Everything a place says of its looks, for one scheme. */
export const surfaces: Surfaces = (theme, scheme) => {
  const { font, radius } = theme
  const { tokens, raised } = greys(theme, scheme)
  if (font && font !== 'INTER') tokens.font = fonts[font]
  if (radius !== undefined) {
    tokens.radius = `${radius}px`
    tokens.control = `${Math.min(radius, 18)}px`
    tokens.panel = `${radius && radius + 6}px`
  }
  return raised ? { tokens, raised } : { tokens }
}

/** The greys between the place's own surface and text: bubbles, lines, edges, quiet words. */
function greys({ surface, text }: Theme, scheme: Scheme): Surface {
  const back = parse((surface ?? (text && OWN))?.[scheme] ?? '')
  const front = parse(text?.[scheme] ?? '') ?? (back && far(back))
  if (!back || !front) return { tokens: {} }
  const raised = mix(back, front, 0.07)
  const tokens = {
    surface: css(back),
    raised: css(raised),
    line: css(mix(back, front, 0.14)),
    edge: css(readable(mix(back, front, 0.3), back, front, 3, 10)),
    text: css(front),
    quiet: css(readable(mix(back, front, 0.5), raised, front, 4.6, 10)),
  }
  return { tokens, raised }
}
