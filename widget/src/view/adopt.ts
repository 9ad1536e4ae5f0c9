/** Styles that a strict content security policy lets through, for this shadow root only. */
export function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    // Browsers before constructable style sheets.
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
