import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EventReader } from '../src/chat/events'

const stream =
  'retry: 1500\n\n: still here\n\nid: 1\nevent: delta\ndata: {"text":"¡Gol!"}\n\nid: 2\r\nevent: done\r\ndata: {\r\ndata: }\r\n\r\n'
const whole = [
  { id: '1', name: 'delta', data: '{"text":"¡Gol!"}' },
  { id: '2', name: 'done', data: '{\n}' },
]

test('reads the same events wherever the network cuts', () => {
  for (let size = 1; size <= stream.length; size++) {
    const reader = new EventReader()
    const events = []
    for (let at = 0; at < stream.length; at += size) events.push(...reader.read(stream.slice(at, at + size)))
    assert.deepEqual(events, whole, `pieces of ${size}`)
    assert.equal(reader.retry, 1500)
  }
})

test('gives out nothing that was not finished', () => {
  assert.deepEqual(new EventReader().read('id: 3\nevent: delta\ndata: {"te'), [])
})
