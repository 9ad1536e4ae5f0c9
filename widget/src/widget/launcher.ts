import type { Locale } from '../contract'
import type { Snippet } from './snippet'

/** What a page says before anybody opens the chat; everything else comes with the chat. */
const labels: Record<Locale, { open: string; mark: string; failed: string }> = {
  es: { open: 'Abrir el chat con IA', mark: 'IA', failed: 'El chat no cargó. Reintenta en un momento.' },
  en: { open: 'Open the AI chat', mark: 'AI', failed: 'The chat did not load. Try again in a moment.' },
}

/** The round button in the corner, with the twin's portrait and the mark that it is an AI. */
export function launcher({ place, locale }: Snippet): HTMLButtonElement {
  const { open, mark } = labels[locale]
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'launcher'
  button.setAttribute('aria-label', open)
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-expanded', 'false')
  const badge = document.createElement('span')
  badge.setAttribute('aria-hidden', 'true')
  badge.textContent = mark
  button.append(place.celebrity ? face(place.origin, place.celebrity) : balloon(), badge)
  return button
}

/** Beside the button, for when it was pressed and the chat did not come. */
export function apology({ locale }: Snippet): { element: HTMLElement; show(on: boolean): void } {
  const element = document.createElement('p')
  element.setAttribute('role', 'status')
  return {
    element,
    show(on) {
      element.textContent = on ? labels[locale].failed : ''
    },
  }
}

function face(origin: string, celebrity: string): HTMLImageElement {
  const image = document.createElement('img')
  image.alt = ''
  // Strict pages may forbid foreign pictures: the button must still look like one.
  image.onerror = () => image.replaceWith(balloon())
  image.src = `${origin}/portraits/${encodeURIComponent(celebrity)}.svg`
  return image
}

function balloon(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', 'M21 12a8 8 0 0 1-11.6 7.1L4 20l1.2-4.6A8 8 0 1 1 21 12z')
  svg.append(path)
  return svg
}
