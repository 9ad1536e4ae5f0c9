import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeApi } from '../dev/fake-api'
import { Chat } from '../src/chat/chat'
import type { Keep } from '../src/chat/keep'
import type { Told } from '../src/chat/told'
import type { Locale } from '../src/contract'

/* Node lacks the few window things the chat listens to. */
const page = new EventTarget()
Object.assign(globalThis, {
  navigator: { onLine: true },
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
  document: Object.assign(new EventTarget(), { hidden: false }),
})

export function memory(values: Record<string, string> = {}): Keep {
  const map = new Map(Object.entries(values))
  return {
    get: name => map.get(name) ?? null,
    set: (name, value) => (value === null ? map.delete(name) : map.set(name, value)),
  }
}

export async function fakeApi() {
  const api = new FakeApi()
  const server = createServer(api.handle)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    api,
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

export function chatAt(
  origin: string,
  keep = memory(),
  locale: Locale = 'en',
  celebrity = 'andres-cantor',
  told: Told[] = [],
): Chat {
  return new Chat(
    { origin, celebrity },
    keep,
    locale,
    () => {},
    one => told.push(one),
  )
}

export async function until(met: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!met()) {
    if (Date.now() > end) throw new Error(`waited too long for ${met}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
