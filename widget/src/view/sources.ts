import type { SourceRef, Visibility } from '../contract'
import type { Words } from '../words/words'
import { h, icon, set } from './element'

let count = 0

/** The numbered sources under an answer. A chip opens the passage itself; one is open at a time. */
export function sourceList(sources: SourceRef[], words: Words, shown: Visibility): HTMLElement {
  const id = `passage-${++count}`
  const passage = h('div', { class: 'passage', id, hidden: true })
  const chips = sources.map((source, index) => {
    const label = [
      h('b', {}, h('span', { class: 'sr' }, `${words.source} `), String(index + 1)),
      h('span', {}, source.title),
    ]
    if (shown === 'TITLES') return h('span', { class: 'chip' }, ...label)
    const chip = h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-expanded': 'false',
        'aria-controls': id,
        click: () => toggle(chip, source),
      },
      ...label,
    )
    return chip
  })

  function toggle(chip: HTMLElement, source: SourceRef) {
    const open = chip.getAttribute('aria-expanded') !== 'true'
    for (const other of chips) set(other, { 'aria-expanded': String(open && other === chip) })
    passage.hidden = !open
    if (!open) return
    passage.replaceChildren(...passageOf(source, words))
    passage.scrollIntoView({ block: 'nearest' })
  }

  const list = chips.map(chip => h('li', {}, chip))
  return h('div', { class: 'sources' }, h('ul', { 'aria-label': words.sources }, ...list), passage)
}

function passageOf({ title, locator, excerpt, url }: SourceRef, words: Words): HTMLElement[] {
  const parts: HTMLElement[] = [
    // A document's first heading is often its title: once is enough.
    h('p', { class: 'where' }, h('b', {}, title), locator && locator !== title ? ` · ${locator}` : null),
  ]
  if (excerpt) parts.push(h('blockquote', {}, excerpt))
  if (url && /^https?:\/\//i.test(url)) {
    const link = h(
      'a',
      { href: url, target: '_blank', rel: 'noopener noreferrer' },
      words.openSource,
      icon('out'),
    )
    parts.push(h('p', {}, link))
  }
  return parts
}
