import tokens from '../../../design/tokens.json';
import type { Pair, Theme } from '../api/types';

/** What WCAG asks of words at level AA. */
export const READABLE = 4.5;

const WHITE = '#ffffff';
/** The dark words that the chat puts on a bright accent. */
const INK = '#0d0f18';
const STEPS = 255;

const [PALE = '', , , , , , , , , DEEP = ''] = tokens.grey;
/** The platform's own, where a place does not say. */
export const OWN = {
  accent: tokens.violet[6] ?? '',
  surface: { light: PALE, dark: DEEP },
  text: { light: DEEP, dark: PALE },
};

export const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

type Rgb = [number, number, number];
const rgb = (colour: string): Rgb => {
  const bits = Number.parseInt(colour.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
};
const text = (colour: Rgb) => `#${colour.map((each) => each.toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well one is told from the other: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** What the chat writes on a colour: white, unless dark words are clearly easier to read. */
export const wordsOn = (colour: string) =>
  contrast(colour, INK) > contrast(colour, WHITE) + 1 ? INK : WHITE;

const reads = (colour: string, on: string) => contrast(colour, on) >= READABLE;

/** From a colour to black and to white, the nearest first. */
function shades(colour: string): string[] {
  const from = rgb(colour);
  const mixed = (end: number, step: number): Rgb =>
    from.map((each) => each + Math.round(((end - each) * step) / STEPS)) as Rgb;
  const far = (shade: Rgb) => shade.reduce((sum, each, n) => sum + Math.abs(each - (from[n] ?? 0)), 0);
  return Array.from({ length: STEPS + 1 }, (_, step) => [mixed(0, step), mixed(255, step)])
    .flat()
    .sort((one, other) => far(one) - far(other))
    .map(text);
}

const nearest = (colour: string, passes: (shade: string) => boolean) => shades(colour).find(passes) ?? WHITE;

/** A pair nobody could read, and the nearest colour that would do. */
export type LowContrast = { field: string; ratio: number; nearest: string };

/** The pairs of a theme that can't be read; what is no colour is not looked at. */
export function lowContrasts(theme: Pick<Theme, 'accent' | 'surface' | 'text'>): LowContrast[] {
  const found: LowContrast[] = [];
  if (isColour(theme.accent) && !reads(theme.accent, wordsOn(theme.accent))) {
    const ratio = contrast(theme.accent, wordsOn(theme.accent));
    const passing = nearest(theme.accent, (shade) => reads(shade, wordsOn(shade)));
    found.push({ field: 'theme.accent', ratio, nearest: passing });
  }
  if (!theme.surface && !theme.text) return found;
  for (const scheme of ['light', 'dark'] as const) {
    const low = lowPair(scheme, theme.surface, theme.text);
    if (low) found.push(low);
  }
  return found;
}

/** Where only one of the two is given, the platform's own stands for the other. */
function lowPair(scheme: keyof Pair, given: Theme['surface'], words: Theme['text']): LowContrast | null {
  const surface = (given ?? OWN.surface)[scheme];
  const colour = (words ?? OWN.text)[scheme];
  if (!isColour(surface) || !isColour(colour) || reads(colour, surface)) return null;
  const ratio = contrast(colour, surface);
  return words
    ? { field: `theme.text.${scheme}`, ratio, nearest: nearest(colour, (each) => reads(each, surface)) }
    : { field: `theme.surface.${scheme}`, ratio, nearest: nearest(surface, (each) => reads(each, colour)) };
}
