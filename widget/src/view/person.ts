import type { Words } from '../words/words'
import { h, icon } from './element'

/** The twin's face; where there is none, or the host page forbids it, a plain sign stands in. */
export function portrait(url: string | null): HTMLElement {
  const frame = h('span', { class: 'portrait', 'aria-hidden': 'true' })
  const plain = () => frame.replaceChildren(icon('chat'))
  if (url) frame.append(h('img', { src: url, alt: '', decoding: 'async', error: plain }))
  else plain()
  return frame
}

/** The logo of the place, where the host page lets pictures in. */
export function logo(url: string): HTMLElement {
  const image = h('img', { class: 'logo', src: url, alt: '', error: () => image.remove() })
  return image
}

/** The mark that this is no human being. It stands beside the name wherever the name stands. */
export const aiMark = (words: Words): HTMLElement =>
  h(
    'span',
    { class: 'mark', title: words.aiMarkTitle, role: 'img', 'aria-label': words.aiMarkTitle },
    words.aiMark,
  )
