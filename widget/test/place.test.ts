import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answers, twinIn } from '../dev/sample'
import { keepFresh } from '../src/chat/fresh'
import { json } from '../src/chat/session'
import type { Told } from '../src/chat/told'
import { chatAt, fakeApi, memory, until } from './browser'

let fake: Awaited<ReturnType<typeof fakeApi>>
before(async () => {
  fake = await fakeApi()
})
after(() => fake.close())

const themeOf = (chat: ReturnType<typeof chatAt>) =>
  chat.phase.at === 'open' ? chat.phase.session.theme.accent : null

test('shows a changed place without losing the conversation, and asks for nothing it has', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('first')
  // The first look brings the tag by which the others are told that nothing has changed.
  await chat.refresh(true)
  const { phase } = chat
  const before = fake.api.unchanged
  for (let i = 0; i < 3; i++) assert.equal(await chat.refresh(true), true)
  assert.equal(fake.api.unchanged, before + 3)
  assert.equal(chat.phase, phase)
  fake.api.change({ theme: { accent: '#e50914', scheme: 'light', position: 'bottom-left' } })
  await chat.refresh(true)
  assert.equal(themeOf(chat), '#e50914')
  assert.equal(chat.turns[0]?.answer?.text, answers.en)
})

test('stays in its language however often it looks, also after that was changed', async () => {
  const chat = chatAt(fake.origin, memory(), 'en')
  const spoken = () =>
    chat.phase.at === 'open' && [chat.phase.session.locale, chat.phase.session.twin.tagline]
  await chat.open()
  for (const locale of ['en', 'es', 'en'] as const) {
    await chat.switchTo(locale)
    for (let i = 0; i < 2; i++) await chat.refresh(true)
    assert.deepEqual(spoken(), [locale, twinIn(locale).tagline])
  }
})

test('a look that comes back late changes nothing of a session that was opened meanwhile', async () => {
  const own = await fakeApi()
  const chat = chatAt(own.origin, memory(), 'es')
  await chat.open()
  own.api.lookTakes = 100
  await Promise.all([chat.refresh(true), chat.switchTo('en')])
  assert.equal(chat.phase.at === 'open' && chat.phase.session.locale, 'en')
  own.close()
})

test('closes while the place is paused and goes on afterwards', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  await chat.send('first')
  fake.api.change({ paused: true })
  await chat.refresh(true)
  assert.equal(chat.phase.at === 'closed' && chat.phase.problem.code, 'twin_paused')
  fake.api.change({ paused: false })
  await chat.refresh(true)
  assert.equal(chat.phase.at, 'open')
  assert.equal(chat.turns.length, 1)
})

test('asks an older platform once for what it does not know', async () => {
  const own = await fakeApi()
  own.api.current = false
  const chat = chatAt(own.origin)
  await chat.open()
  assert.equal(await chat.refresh(true), false)
  own.close()
})

test('renews a session that ran out only where somebody looks', async () => {
  const chat = chatAt(fake.origin)
  await chat.open()
  fake.api.expire()
  const before = fake.api.sessions.length
  await chat.refresh(false)
  assert.equal(fake.api.sessions.length, before)
  await chat.refresh(true)
  assert.equal(fake.api.sessions.length, before + 1)
})

test('tells the time zone and nothing finer', async () => {
  await chatAt(fake.origin).open()
  const body = fake.api.sessions.at(-1) ?? {}
  const said = Object.keys(body).filter(name => body[name] !== null)
  assert.deepEqual(said.sort(), ['celebrity', 'locale', 'tz'])
})

test('tells what happened, and only an answer brings words', async () => {
  const told: Told[] = []
  const chat = chatAt(fake.origin, memory(), 'en', 'andres-cantor', told)
  await chat.open()
  await chat.send('Who won in 2022?')
  await chat.send('please refuse')
  await chat.send('an error please')
  await chat.send('quota')
  assert.deepEqual(
    told.map(({ event }) => event),
    [
      'ready',
      'question',
      'sources',
      'answer',
      'question',
      'refused',
      'question',
      'error',
      'question',
      'error',
    ],
  )
  const words = told.filter(one => JSON.stringify(one).includes('2022'))
  assert.deepEqual(
    words.map(({ event }) => event),
    ['answer'],
  )
  assert.equal(chat.restFor, 'quota_reached')
})

test('writes requests as they are, whatever a page gave to all lists and objects', () => {
  const objects = Object.prototype as { toJSON?: () => string }
  Object.defineProperty(objects, 'toJSON', { value: () => 'broken', configurable: true })
  try {
    assert.equal(json({ text: 'a "b"', tz: 'UTC' }).body, '{"text":"a \\"b\\"","tz":"UTC"}')
  } finally {
    delete objects.toJSON
  }
})

test('looks again at once when somebody comes back, once more if it was just looking, and never twice at a time', async () => {
  let asked = 0
  let running = 0
  const fresh = keepFresh(
    async () => {
      asked++
      assert.equal(++running, 1)
      await new Promise(resolve => setTimeout(resolve, 5))
      running--
      return true
    },
    () => true,
  )
  for (let i = 0; i < 3; i++) document.dispatchEvent(new Event('visibilitychange'))
  await until(() => asked === 2 && running === 0)
  document.dispatchEvent(new Event('visibilitychange'))
  await until(() => asked === 3)
  fresh.end()
  document.dispatchEvent(new Event('visibilitychange'))
  assert.equal(asked, 3)
})
