import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Theme } from '../src/contract'
import { Look } from '../src/view/look'
import { complaint } from '../src/voice/words'

const usual: Theme = { accent: '#7a5af8', scheme: 'dark', position: 'bottom-right' }
const green: Theme = {
  ...usual,
  tokens: {
    dark: { accent: '#0a7d4b', surface: '#101010' },
    light: { accent: '#0a7d4b', surface: '#eeeeee' },
  },
}

test('wears the tokens of its scheme and takes off those of the theme before', () => {
  const { look, worn, host } = page()
  look.follow(green)
  assert.deepEqual(worn(), { '--accent': '#0a7d4b', '--surface': '#101010' })
  look.ask('light')
  assert.equal(host.dataset.scheme, 'light')
  assert.deepEqual(worn(), { '--accent': '#0a7d4b', '--surface': '#eeeeee' })
  look.follow({ ...green, tokens: { dark: {}, light: { font: 'serif' } } })
  assert.deepEqual(worn(), { '--font': 'serif' })
})

test('looks as the platform does where nobody told it tokens', () => {
  const { look, worn } = page()
  look.follow(usual)
  assert.deepEqual(worn(), {})
  look.follow(green)
  look.follow(usual)
  assert.deepEqual(worn(), {})
})

test('takes no token for more than a value of that name', () => {
  const { look, worn } = page()
  const odd = { display: 'none', 'x:0;color': 'red', all: 'unset' }
  look.follow({ ...usual, tokens: { dark: odd, light: {} } })
  assert.ok(Object.keys(worn()).every(name => name.startsWith('--')))
})

test('says what is wrong with listening, and nothing where it was stopped', () => {
  assert.match(complaint('not-allowed', 'en') ?? '', /microphone is not allowed/)
  assert.match(complaint('no-speech', 'es') ?? '', /No escuché/)
  assert.match(complaint('anything-new', 'en') ?? '', /write instead/)
  assert.equal(complaint('aborted', 'en'), null)
})

/** As much of an element as a look needs. */
function page() {
  Object.assign(globalThis, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) })
  const style = new Map<string, string>()
  const host = {
    dataset: {} as Record<string, string>,
    style: {
      setProperty: (name: string, value: string) => style.set(name, value),
      removeProperty: (name: string) => style.delete(name),
    },
  }
  const look = new Look(host as unknown as HTMLElement, null)
  return { look, host, worn: () => Object.fromEntries(style) }
}
