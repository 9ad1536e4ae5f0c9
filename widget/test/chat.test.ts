import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answers } from '../dev/sample'
import { chatAt, fakeApi, memory, until } from './browser'

let fake: Awaited<ReturnType<typeof fakeApi>>
before(async () => {
  fake = await fakeApi()
})
after(() => fake.close())

test('answers a question with its sources', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('Who won in 2022?')
  const [turn] = chat.turns
  assert.equal(turn?.answer?.text, answers.en)
  assert.equal(turn?.answer?.status, 'DONE')
  assert.equal(turn?.answer?.sources.length, 2)
  assert.equal(chat.current, null)
})

test('brings the conversation back for the same fan, and not for another', async () => {
  const keep = memory()
  const first = chatAt(fake.origin, keep)
  await first.open()
  await first.send('Who won in 2022?')
  const again = chatAt(fake.origin, keep)
  await again.open()
  assert.deepEqual(
    again.turns.map(turn => [turn.question, turn.answer?.text]),
    [['Who won in 2022?', answers.en]],
  )
  const stranger = chatAt(fake.origin)
  await stranger.open()
  assert.deepEqual(stranger.turns, [])
})

test('brings a long conversation back in the order it was held, wherever a page ends', async () => {
  const keep = memory()
  const first = chatAt(fake.origin, keep)
  await first.open()
  for (const question of ['one', 'two', 'three']) await first.send(question)
  fake.api.largestPage = 3
  const again = chatAt(fake.origin, keep)
  await again.open()
  fake.api.largestPage = 100
  assert.deepEqual(
    again.turns.map(turn => [turn.question, turn.answer?.text, turn.failure]),
    ['one', 'two', 'three'].map(question => [question, answers.en, null]),
  )
})

test('takes up a dropped answer without a lost or doubled word, and asks only once', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  const asked = fake.api.asked.length
  await chat.send('drop the line: who won?')
  assert.equal(chat.turns[0]?.answer?.text, answers.en)
  assert.equal(chat.turns[0]?.answer?.status, 'DONE')
  assert.equal(fake.api.asked.length, asked + 1)
  assert.equal(chat.reconnecting, false)
})

test('goes on with an answer that was still being written when the page was left', async () => {
  const keep = memory()
  const left = chatAt(fake.origin, keep)
  await left.open()
  const sending = left.send('Who won in 2022, at length?')
  await until(() => (left.turns[0]?.answer?.text.length ?? 0) > 20)
  const back = chatAt(fake.origin, keep)
  await back.open()
  assert.equal(back.turns.length, 1)
  assert.equal(back.turns[0]?.answer?.text, answers.en)
  await sending
})

test('renews a session that ran out and carries on', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('first')
  fake.api.expire()
  await chat.send('second')
  assert.equal(chat.turns[1]?.answer?.text, answers.en)
})

test('stops an answer and keeps what was said', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  const sending = chat.send('slow: who won?')
  await until(() => Boolean(chat.turns[0]?.answer?.text))
  await chat.stop()
  await sending
  const { answer } = chat.turns[0] ?? {}
  assert.equal(answer?.status, 'STOPPED')
  assert.ok(answer && answers.en.startsWith(answer.text) && answer.text.length < answers.en.length)
})

test('says so where it was stopped before the first word, also after a reload, and can be asked again', async () => {
  const keep = memory()
  const chat = chatAt(fake.origin, keep)
  await chat.open()
  const sending = chat.send('slow: who won?')
  await chat.stop()
  await sending
  const back = chatAt(fake.origin, keep)
  await back.open()
  for (const [turn] of [chat.turns, back.turns]) {
    assert.ok(turn)
    assert.equal(turn.answer?.status, 'STOPPED')
    assert.equal(turn.failure?.code, 'stopped')
  }
  const [turn] = back.turns
  assert.ok(turn)
  const id = turn.clientId
  const again = back.retry(turn)
  assert.notEqual(turn.clientId, id)
  await back.stop()
  await again
})

test('keeps a message that was limited, and sends it under the same id later', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('limit me')
  const turn = chat.turns[0]
  assert.ok(turn)
  assert.equal(turn.failure?.code, 'rate_limited')
  assert.ok(chat.restUntil > Date.now())
  const id = turn.clientId
  await chat.retry(turn)
  assert.equal(turn.clientId, id)
  assert.equal(turn.answer?.text, answers.en)
})

test('asks afresh after the server gave up on an answer', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('error please')
  const turn = chat.turns[0]
  assert.ok(turn)
  assert.deepEqual(turn.failure, { code: 'unavailable', reference: 'req_7f3a' })
  const id = turn.clientId
  await chat.retry(turn)
  assert.notEqual(turn.clientId, id)
})

test('tells why a twin cannot be talked to', async () => {
  for (const [slug, code] of [
    ['draft', 'not_published'],
    ['foreign', 'origin_not_allowed'],
    ['nobody', 'unknown_twin'],
  ]) {
    const chat = chatAt(fake.origin, memory(), 'es', slug)
    await chat.open()
    assert.equal(chat.phase.at === 'closed' && chat.phase.problem.code, code)
  }
})

test('begins a new conversation when the old one is gone or left behind', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('first')
  chat.restart()
  assert.equal(chat.turns.length, 0)
  await chat.send('second')
  assert.equal(chat.turns[0]?.answer?.text, answers.en)
})

test('speaks the other language without losing the conversation', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('first')
  await chat.switchTo('es')
  assert.equal(chat.phase.at === 'open' && chat.phase.session.locale, 'es')
  await chat.send('segunda')
  assert.deepEqual(
    chat.turns.map(turn => turn.answer?.text),
    [answers.en, answers.es],
  )
})

test('sends nothing that is empty or too long', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('   ')
  await chat.send('x'.repeat(4001))
  assert.deepEqual(chat.turns, [])
})

test('can be stopped while nothing comes through', async () => {
  const own = await fakeApi()
  const chat = chatAt(own.origin)
  await chat.open()
  own.close()
  const sending = chat.send('Is anybody there?')
  await until(() => chat.reconnecting)
  await chat.stop()
  await sending
  assert.equal(chat.turns[0]?.failure?.code, 'stopped')
})

test('is not held up by a browser that calls itself offline while the server answers', async () => {
  Object.assign(navigator, { onLine: false })
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('drop the line: who won?')
  Object.assign(navigator, { onLine: true })
  assert.equal(chat.turns[0]?.answer?.text, answers.en)
})
