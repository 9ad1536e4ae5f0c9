import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { Theme } from '../src/contract'
import { surfaces } from '../src/theme/surface'
import { accentColours, contrast, type Rgb } from '../src/view/accent'
import { rich } from '../src/view/look'
import { complaint } from '../src/voice/words'

type Worn = { [token: string]: string }
type Example = { name: string; theme: Theme; dark: Worn; light: Worn }

const plain: Theme = { accent: '#7a5af8', scheme: 'dark', position: 'bottom-right' }

test('makes every grey between a surface and its text readable', () => {
  for (const [back, front] of [
    ['#0b3d2e', '#f5f5dc'],
    ['#fff8e7', '#3b2f2f'],
    ['#000000', '#ffffff'],
    ['#fdfd96', '#222222'],
  ] as const) {
    const theme = { ...plain, surface: { light: back, dark: back }, text: { light: front, dark: front } }
    const { tokens, raised } = surfaces(theme, 'dark')
    assert.ok(raised)
    assert.ok(contrast(rgb(tokens.quiet), raised) >= 4.5, `quiet words on ${back}`)
    assert.ok(contrast(rgb(tokens.edge), rgb(tokens.surface)) >= 3, `edges on ${back}`)
    const accent = accentColours('#7a5af8', 'dark', raised)
    assert.ok(contrast(rgb(accent?.text), raised) >= 4.5, `accent as text on ${back}`)
  }
})

test('takes font and corners, and fetches nothing for a theme that has neither', () => {
  assert.equal(rich(plain), false)
  assert.equal(rich({ ...plain, font: 'INTER', radius: 10, surface: null, text: null }), false)
  assert.equal(rich({ ...plain, font: 'SERIF' }), true)
  const { tokens } = surfaces({ ...plain, font: 'MONO', radius: 0 }, 'light')
  assert.match(tokens.font ?? '', /monospace/)
  assert.deepEqual([tokens.radius, tokens.control, tokens.panel], ['0px', '0px', '0px'])
})

test('wears every theme as the server writes it', async () => {
  const examples: Example[] = JSON.parse(await readFile('../design/theme-examples.json', 'utf8'))
  assert.ok(examples.length > 5)
  for (const { name, theme, ...schemes } of examples)
    for (const scheme of ['dark', 'light'] as const) {
      const { tokens, raised } = rich(theme) ? surfaces(theme, scheme) : { tokens: {} }
      const accent = accentColours(theme.accent, scheme, raised)
      const worn = { ...tokens, accent: accent?.accent, 'on-accent': accent?.on, 'accent-text': accent?.text }
      const hex = Object.entries(worn).map(([token, value]) => [token, value && asHex(value)])
      assert.deepEqual(Object.fromEntries(hex), schemes[scheme], `${name}, ${scheme}`)
    }
})

test('says what is wrong with listening, and nothing where it was stopped', () => {
  assert.match(complaint('not-allowed', 'en') ?? '', /microphone is not allowed/)
  assert.match(complaint('no-speech', 'es') ?? '', /No escuché/)
  assert.match(complaint('anything-new', 'en') ?? '', /write instead/)
  assert.equal(complaint('aborted', 'en'), null)
})

function rgb(css: string | undefined): Rgb {
  const [red = 0, green = 0, blue = 0] = css?.match(/\d+/g)?.map(Number) ?? []
  return [red, green, blue]
}

const asHex = (css: string) =>
  css.startsWith('rgb')
    ? `#${rgb(css)
        .map(channel => channel.toString(16).padStart(2, '0'))
        .join('')}`
    : css
