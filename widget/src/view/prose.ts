import { h } from './element'

interface Block {
  kind: 'p' | 'ul'
  lines: string[]
}

const BULLET = /^\s*[-•*]\s+/

/** Cuts a text into paragraphs and simple lists. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const part of text.trimEnd().split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    let open: Block | undefined
    for (const line of part.split(/\r\n|\n|\r/)) {
      if (!line.trim()) continue
      const kind = BULLET.test(line) ? 'ul' : 'p'
      if (open?.kind !== kind) {
        open = { kind, lines: [] }
        blocks.push(open)
      }
      open.lines.push(kind === 'ul' ? line.replace(BULLET, '') : line)
    }
  }
  return blocks
}

/** Shows a growing text; blocks that did not change are left alone, so nothing flickers and a selection survives. */
export function showProse(element: Element, text: string): void {
  const blocks = blocksOf(text)
  blocks.forEach((block, index) => {
    const signature = block.kind + block.lines.join('\n')
    const present = element.children[index]
    if (present && shown.get(present) === signature) return
    const fresh = built(block)
    shown.set(fresh, signature)
    if (present) present.replaceWith(fresh)
    else element.append(fresh)
  })
  while (element.children.length > blocks.length) element.lastElementChild?.remove()
}

const shown = new WeakMap<Element, string>()

function built({ kind, lines }: Block): HTMLElement {
  if (kind === 'p') return h('p', { dir: 'auto' }, ...emphasised(lines.join('\n')))
  return h('ul', { dir: 'auto' }, ...lines.map(line => h('li', {}, ...emphasised(line))))
}

/** Models mark what matters with two asterisks; every second piece was inside a pair. */
function emphasised(text: string): (string | HTMLElement)[] {
  return text.split(/\*\*(.+?)\*\*/s).map((piece, index) => (index % 2 ? h('strong', {}, piece) : piece))
}
