import type { Place } from '../chat/session'
import type { Launcher, Locale } from '../contract'
import { trust } from './parts'

/** What a page says before anybody opens the chat, its mark, and what if it does not come; all else comes with the chat. */
const labels: Record<Locale, [open: string, mark: string, failed: string]> = {
  es: ['Abrir el chat con IA', 'IA', 'El chat no cargó. Reintenta.'],
  en: ['Open the AI chat', 'AI', 'The chat did not load. Try again.'],
}

/**
 * The reader is not kept waiting, for an answer's head or for its end: then it stands at the right and in the platform's
 * colour.
 */
const PATIENCE = 2000

/** How the place wants its launcher; whoever does not say so gets the usual one. */
export async function asked({ origin, celebrity, deployment, ticket }: Place): Promise<Partial<Launcher>> {
  try {
    const patience = new AbortController()
    setTimeout(() => patience.abort(), PATIENCE)
    const answer = await fetch(
      `${origin}/v1/launcher?${deployment ? `deployment=${deployment}` : `celebrity=${celebrity}`}&tz=${Intl.DateTimeFormat().resolvedOptions().timeZone}${ticket ? `&ticket=${ticket}` : ''}`,
      patience,
    )
    const { detail, ...told } = await answer.json()
    // For the site's owner, who can do something about it.
    if (detail) console.warn(detail)
    if (answer.status < 429) return told
  } catch {
    // No line, or no answer of ours.
  }
  return { open: true }
}

/** The round button in the corner, with the mark that it is an AI. From the second of a page on its name has a number. */
export function launcher(root: ShadowRoot, locale: Locale, before: number) {
  const [open, mark, failed] = labels[locale]
  // Nothing of the page's stands in this markup. What apologises is of an element that browsers give no margin, since a chat
  // in the page has no styles of ours around it.
  root.innerHTML = trust().createHTML(
    `<button class=launcher aria-label="${open}${before ? ` ${before + 1}` : ''}" aria-haspopup=dialog hidden><i></i><span>${mark}</span></button><a role=status></a>`,
  )
  const [button, sorry] = root.children as unknown as [HTMLButtonElement, HTMLElement]
  const show = (portrait: string | undefined) => {
    const image = new Image()
    image.alt = ''
    // Strict pages may forbid foreign pictures: then the sign stays.
    image.onload = () => (button.firstChild as Element).replaceWith(image)
    if (portrait) image.src = portrait
  }
  /** Beside the button, for when it was pressed and the chat did not come. */
  const apologise = (on: boolean) => {
    sorry.textContent = on ? failed : ''
  }
  return [button, show, apologise] as const
}
