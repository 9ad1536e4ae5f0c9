type Value = string | boolean | string[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As much of Mustache as the portal's template uses, to look at it without the server. */
export function render(template: string, values: Record<string, Value>): string {
  const sections = template.replace(
    /\{\{([#^])([\w.]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g,
    (_, kind: string, name: string, inner: string) => {
      // As the server has it: a text or a list without anything in it is not there.
      const given = values[name] ?? false
      const value = Array.isArray(given) && given.length === 0 ? false : given
      if (kind === '^') return value ? '' : render(inner, values)
      if (Array.isArray(value)) return value.map(item => render(inner, { ...values, '.': item })).join('')
      return value ? render(inner, values) : ''
    },
  )
  return sections.replace(/\{\{(\{?)([\w.]+)\}\}\}?/g, (_, raw: string, name: string) => {
    if (!(name in values)) throw new Error(`the template asks for {{${name}}}`)
    return raw
      ? String(values[name])
      : String(values[name]).replace(/[&<>"']/g, sign => entities[sign] ?? sign)
  })
}
