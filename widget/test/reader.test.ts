import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answers } from '../dev/sample'
import type { Told } from '../src/chat/told'
import { chatAt, fakeApi, memory, until } from './browser'

let fake: Awaited<ReturnType<typeof fakeApi>>
before(async () => {
  fake = await fakeApi()
})
after(() => fake.close())

test('lets the host say who its reader is, once for each word', async () => {
  const keep = memory()
  const told: Told[] = []
  const chat = chatAt(fake.origin, keep, 'en', 'members', told)
  await chat.open()
  assert.equal(chat.phase.at === 'closed' && chat.phase.problem.code, 'tier_needed')
  await chat.identify('fan:ana:one')
  assert.equal(fake.api.sessions.at(-1)?.identity, 'fan:ana:one')
  await chat.identify('fan:ana:one')
  assert.equal(chat.phase.at === 'closed' && chat.phase.problem.code, 'identity_refused')
  assert.equal(keep.get('reader'), null)
  assert.deepEqual(told.at(-1), { event: 'error', code: 'identity_refused' })
})

test('a word said while a session is being opened is in the next, and the last word holds', async () => {
  const chat = chatAt(fake.origin)
  const opening = chat.open()
  await Promise.all([opening, chat.identify('fan:bea:two'), chat.identify('fan:carl:three')])
  assert.equal(chat.phase.at, 'open')
  assert.equal(fake.api.sessions.at(-1)?.identity, 'fan:carl:three')
  await chat.send('Whose?')
  const carl = chatAt(fake.origin)
  await carl.identify('fan:carl:four')
  assert.equal(carl.turns.length, 1)
})

test('a reader who signs out leaves nothing to the next at that browser, nor one who is not believed', async () => {
  const keep = memory()
  const chat = chatAt(fake.origin, keep)
  await chat.identify('fan:dora:five')
  await chat.send('Mine alone')
  const again = chatAt(fake.origin, keep)
  await again.open()
  assert.equal(again.turns.length, 1)
  await again.identify('fan:dora:five')
  assert.equal(again.phase.at === 'closed' && again.phase.problem.code, 'identity_refused')
  await again.open()
  assert.deepEqual(again.turns, [])

  await chat.identify('fan:dora:six')
  assert.equal(chat.turns.length, 1)
  await chat.identify(null)
  assert.deepEqual(chat.turns, [])
  await chat.send('As a guest')
  const guest = chatAt(fake.origin, keep)
  await guest.identify(null)
  assert.deepEqual(
    guest.turns.map(turn => turn.question),
    ['As a guest'],
  )
})

test('an answer under way ends with the reader it was for', async () => {
  const chat = chatAt(fake.origin)
  await chat.identify('fan:emma:seven')
  const sending = chat.send('slow: who won?')
  await until(() => Boolean(chat.turns[0]?.answer?.text))
  await chat.identify(null)
  await sending
  assert.deepEqual([chat.turns, chat.current], [[], null])
  await chat.send('And now?')
  assert.equal(chat.turns[0]?.answer?.text, answers.en)
})
