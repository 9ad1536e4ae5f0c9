import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { render } from '../dev/mustache'
import { pageValues } from '../dev/sample'

const TEMPLATE = '../server/src/main/resources/templates/portal.mustache'

for (const locale of ['es', 'en'] as const) {
  test(`the page says who, what and that it is an AI without any script (${locale})`, async () => {
    const page = render(await readFile(TEMPLATE, 'utf8'), pageValues(locale, 'https://twins.example'))
    assert.match(page, new RegExp(`<html lang="${locale}"`))
    assert.match(page, /<h1 id="name">Andrés Cantor<\/h1>/)
    assert.match(page, locale === 'es' ? /inteligencia artificial/ : /artificial intelligence/)
    assert.match(page, /<noscript>/)
    assert.match(page, /hreflang="es"[\s\S]*hreflang="en"/)
  })
}

test('a twin of one language offers no other', async () => {
  const values = { ...pageValues('es', 'https://twins.example'), bilingual: false }
  assert.doesNotMatch(render(await readFile(TEMPLATE, 'utf8'), values), /hreflang|locale:alternate/)
})

test('a press contact has no link without an address', async () => {
  const press = {
    press: true,
    hasContact: true,
    hasLinks: false,
    email: '',
    kitUrl: 'https://example.org/kit',
  }
  const values = { ...pageValues('en', 'https://twins.example'), ...press }
  const page = render(await readFile(TEMPLATE, 'utf8'), values)
  assert.match(page, /href="https:\/\/example\.org\/kit"/)
  assert.doesNotMatch(page, /mailto:|href=""/)
})

test('the page needs no inline script or style', async () => {
  const template = await readFile(TEMPLATE, 'utf8')
  // Data for search engines is no script that runs.
  assert.doesNotMatch(
    template,
    /<style|\sstyle=|\son\w+=|<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/i,
  )
})

test('what a twin is called cannot become markup', async () => {
  const values = { ...pageValues('es', 'https://twins.example'), name: '"><script>alert(1)</script>' }
  assert.doesNotMatch(render(await readFile(TEMPLATE, 'utf8'), values), /<script>alert/)
})
