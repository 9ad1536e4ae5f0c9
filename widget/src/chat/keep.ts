/** The little a page remembers about its reader. Falls back to memory where a browser blocks storage. */
export interface Keep {
  get(name: string): string | null
  set(name: string, value: string | null): void
}

export function keepFor(scope: string): Keep {
  const memory = new Map<string, string>()
  const key = (name: string) => `vibethink-twin:${scope}:${name}`
  return {
    get(name) {
      try {
        return localStorage.getItem(key(name)) ?? memory.get(name) ?? null
      } catch {
        return memory.get(name) ?? null
      }
    },
    set(name, value) {
      if (value === null) memory.delete(name)
      else memory.set(name, value)
      try {
        if (value === null) localStorage.removeItem(key(name))
        else localStorage.setItem(key(name), value)
      } catch {
        // Blocked or full: the memory above lasts as long as the page, which is what such a browser asks for.
      }
    },
  }
}
