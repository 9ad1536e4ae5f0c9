import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayName } from '../src/view/days'
import { blocksOf } from '../src/view/prose'
import { stillOpen } from '../src/view/suggestions'
import { en } from '../src/words/en'
import { es } from '../src/words/es'
import { localeOf } from '../src/words/locale'
import { closedTitle, sentence, teach, whyClosed, wordsIn } from '../src/words/words'

teach('es', es)
teach('en', en)

test('cuts a text into paragraphs and lists', () => {
  assert.deepEqual(blocksOf('One\ntwo\n\nThree:\n- a\n• b\n\n\nEnd\n'), [
    { kind: 'p', lines: ['One', 'two'] },
    { kind: 'p', lines: ['Three:'] },
    { kind: 'ul', lines: ['a', 'b'] },
    { kind: 'p', lines: ['End'] },
  ])
})

test('offers only what has not been asked', () => {
  assert.deepEqual(stillOpen(['A?', 'B?', 'C?'], ['b? ', null], 2), ['A?', 'C?'])
})

test('chooses the first language it speaks', () => {
  assert.equal(localeOf(undefined, 'pt-BR', 'en-GB'), 'en')
  assert.equal(localeOf('ES', 'en'), 'es')
  assert.equal(localeOf(null, 'de'), 'es')
})

test('names days as a reader would', () => {
  const now = new Date(2026, 6, 20, 12)
  const words = wordsIn('es')
  assert.equal(dayName(new Date(2026, 6, 20, 1), now, words, 'es'), 'Hoy')
  assert.equal(dayName(new Date(2026, 6, 19, 23), now, words, 'es'), 'Ayer')
  assert.equal(dayName(new Date(2026, 6, 17), now, words, 'es'), 'viernes, 17 de julio')
})

test('has a sentence for every problem, also one it has never heard of', () => {
  const words = wordsIn('es')
  assert.equal(sentence(words, 'toString'), words.problems.unavailable)
  assert.equal(sentence(words, 'rate_limited'), words.problems.rate_limited)
  assert.equal(whyClosed(words, 'unreachable'), words.opening.unreachable)
  assert.equal(whyClosed(words, 'not_published'), words.problems.not_published)
  assert.equal(whyClosed(words, 'internal'), words.opening.unavailable)
  assert.equal(closedTitle(words, 'constructor'), words.closedTitle.other)
})
