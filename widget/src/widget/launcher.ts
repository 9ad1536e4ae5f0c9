import type { Locale } from '../contract'
import { trust } from './parts'
import type { Snippet } from './snippet'

/** What a page says before anybody opens the chat, its mark, and what if it does not come; all else comes with the chat. */
const labels: Record<Locale, [open: string, mark: string, failed: string]> = {
  es: ['Abrir el chat con IA', 'IA', 'El chat no cargó. Reintenta.'],
  en: ['Open the AI chat', 'AI', 'The chat did not load. Try again.'],
}

export interface Launcher {
  button: HTMLButtonElement
  /** Beside the button, for when it was pressed and the chat did not come. */
  apologise(on: boolean): void
}

/**
 * The round button in the corner, with the twin's portrait and the mark that it is an AI. Where there are some before
 * it on the page, its name has a number.
 */
export function launcher(
  root: ShadowRoot,
  { place: { origin, celebrity }, locale }: Snippet,
  before: number,
): Launcher {
  const [open, mark, failed] = labels[locale]
  // Nothing of the page's stands in this markup. What apologises is of an element that browsers give no margin, since a chat
  // in the page has no styles of ours around it.
  root.innerHTML = trust().createHTML(
    `<button class="launcher" aria-label="${open}${before ? ` ${before + 1}` : ''}" aria-haspopup="dialog"><svg viewBox="-11 -11 46 46" fill="none" stroke="#fff" stroke-width="2" aria-hidden="true"><path d="M21 12a8 8 0 0 1-11.6 7.1L4 20l1.2-4.6A8 8 0 1 1 21 12z"/></svg><span aria-hidden="true">${mark}</span></button><a class="sorry" role="status"></a>`,
  )
  const [button, sorry] = root.children as unknown as [HTMLButtonElement, HTMLElement]
  if (celebrity) {
    const image = new Image()
    image.alt = ''
    // Strict pages may forbid foreign pictures: then the sign stays.
    image.onload = () => (button.firstChild as Element).replaceWith(image)
    image.src = `${origin}/portraits/${encodeURIComponent(celebrity)}.svg`
  }
  return {
    button,
    apologise(on) {
      sorry.textContent = on ? failed : ''
    },
  }
}
