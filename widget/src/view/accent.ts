export type Scheme = 'dark' | 'light'
export type Rgb = [number, number, number]

const DARK: Rgb = [13, 15, 24]
const LIGHT: Rgb = [255, 255, 255]
const RAISED: Record<Scheme, Rgb> = { dark: [29, 32, 48], light: [240, 242, 248] }

export interface AccentColours {
  /** The accent as a fill, moved where no text could be read on it as it was. */
  accent: string
  /** What can be read on the accent. */
  on: string
  /** The accent, moved just as far as it needs to be read on the page's surface. */
  text: string
}

/** Makes a theme's accent readable whatever it is; null where it is no colour we can read. */
export function accentColours(
  value: string,
  scheme: Scheme,
  surface: Rgb = RAISED[scheme],
): AccentColours | null {
  const accent = parse(value)
  if (!accent) return null
  const on = contrast(DARK, accent) > contrast(LIGHT, accent) + 1 ? DARK : LIGHT
  const fill = readable(accent, on, on === DARK ? LIGHT : DARK, 4.5, 20)
  return { accent: css(fill), on: css(on), text: css(readable(accent, surface, far(surface), 4.7, 10)) }
}

export const far = (from: Rgb): Rgb => (contrast(DARK, from) > contrast(LIGHT, from) ? DARK : LIGHT)

/** Moves a colour step by step until it stands out enough. */
export function readable(colour: Rgb, against: Rgb, towards: Rgb, enough: number, steps: number): Rgb {
  let moved = colour
  for (let step = 1; step <= 10 && contrast(moved, against) < enough; step++)
    moved = mix(colour, towards, step / steps)
  return moved
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

export function parse(value: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value)
  const hex = short ? `${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : value.slice(1)
  if (value[0] !== '#' || !/^[0-9a-f]{6}$/i.test(hex)) return null
  const number = Number.parseInt(hex, 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

export const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

export const css = (colour: Rgb): string => `rgb(${colour.map(Math.round).join(' ')})`
