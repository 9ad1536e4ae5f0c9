type Child = Node | string | null | false

interface Properties {
  [name: string]: string | boolean | number | null | ((event: Event) => void)
}

/** Builds an element. Text only ever becomes a text node, so nothing a model or a fan writes can become markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  set(element, properties)
  append(element, children)
  return element
}

export function set(element: Element, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === null || value === false) element.removeAttribute(name)
    else if (element.getAttribute(name) !== String(value === true ? '' : value))
      element.setAttribute(name, value === true ? '' : String(value))
  }
}

export function append(parent: Element, children: Child[]): void {
  for (const child of children) if (child !== null && child !== false) parent.append(child)
}

/** Writes text only where it differs: screen readers and selections are left alone otherwise. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** The chat's own; what is not in every chat adds its own. */
export const icons: Record<string, string> = {
  send: 'M12 19V5M5 12l7-7 7 7',
  stop: 'M7 7h10v10H7z',
  retry: 'M20 11A8 8 0 1 0 18 17M20 5v6h-6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'M5 12l5 5L20 7',
  close: 'M6 6l12 12M18 6L6 18',
  compose: 'M12 20h8M4 20l1-4L16 5l3 3L8 19z',
  down: 'M12 5v14M5 12l7 7 7-7',
  chat: 'M21 12a8 8 0 0 1-11.6 7.1L4 20l1.2-4.6A8 8 0 1 1 21 12z',
  out: 'M7 17L17 7M9 7h8v8',
}

export function icon(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  set(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: `icon ${name}` })
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', icons[name] ?? '')
  svg.append(path)
  return svg
}

/** A button that shows only an icon: its name is for everyone else, and for who hovers. */
export function iconButton(name: string, label: string, press: (event: Event) => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label, click: press },
    icon(name),
  )
}

export function relabel(button: HTMLElement, name: string, label: string): void {
  set(button, { 'aria-label': label, title: label })
  if (!button.querySelector(`.${name}`)) button.replaceChildren(icon(name))
}
