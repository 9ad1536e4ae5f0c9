import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { answers } from '../../widget/dev/sample'
import { fakeApi } from '../../widget/test/browser'
import type * as sdk from '../src/index'

const built = (): Promise<typeof sdk> => import(pathToFileURL(resolve('dist/twin.js')).href)
let fake: Awaited<ReturnType<typeof fakeApi>>
before(async () => {
  fake = await fakeApi()
})
after(() => fake.close())

function opened(twin: sdk.Twin): Promise<sdk.TwinState> {
  return new Promise(done => {
    const end = twin.subscribe(state => {
      if (state.phase === 'opening') return
      end()
      done(state)
    })
  })
}

test('asks a question and shows the answer as it comes', async () => {
  const { createTwin } = await built()
  const twin = createTwin({
    origin: `${fake.origin}/`,
    celebrity: 'andres-cantor',
    locale: 'en',
    live: false,
  })
  assert.equal((await opened(twin)).session?.twin.name, 'Andrés Cantor')
  const told: string[] = []
  twin.on('answer', ({ text }) => told.push(text))
  let drawn = 0
  twin.subscribe(() => drawn++)
  await twin.send('Who won?')
  assert.equal(twin.state.turns[0]?.answer?.text, answers.en)
  assert.deepEqual(told, [answers.en])
  assert.ok(drawn > 5)
  twin.end()
})

test('says why it is closed, and opens for a reader the site vouches for', async () => {
  const { createTwin } = await built()
  const twin = createTwin({ origin: fake.origin, celebrity: 'members', live: false })
  const closed = await opened(twin)
  assert.deepEqual([closed.phase, closed.code], ['closed', 'tier_needed'])
  await twin.identify('fan:eva:once')
  assert.equal(twin.state.phase, 'open')
  await twin.identify(null)
  assert.deepEqual([twin.state.phase, twin.state.code], ['closed', 'tier_needed'])
})

test('once ended it writes nothing over what another remembers', async () => {
  const { createTwin } = await built()
  const stored = new Map<string, string>()
  Object.assign(globalThis, {
    localStorage: {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
    },
  })
  const twin = createTwin({ origin: fake.origin, celebrity: 'andres-cantor', live: false })
  twin.end()
  while (twin.state.phase === 'opening') await new Promise(soon => setTimeout(soon, 10))
  assert.deepEqual([twin.state.phase, stored.size], ['open', 0])
  await opened(createTwin({ origin: fake.origin, celebrity: 'andres-cantor', live: false }))
  assert.ok(stored.size > 0)
  Reflect.deleteProperty(globalThis, 'localStorage')
})

test('refuses to be made without anybody to talk to', async () => {
  const { createTwin } = await built()
  assert.throws(() => createTwin({ origin: fake.origin }), /deployment or a celebrity/)
})

test('the package has the code, its types, its words and examples, nothing else, and depends on nothing', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  )
  const names = files.map(({ path }: { path: string }) => path) as string[]
  for (const name of [
    'package.json',
    'README.md',
    'README.es.md',
    'dist/twin.js',
    'dist/sdk/src/index.d.ts',
    'examples/html/index.html',
  ])
    assert.ok(names.includes(name), name)
  assert.deepEqual(
    names.filter(
      name => !/^(package\.json|README(\.es)?\.md|examples\/.*|dist\/twin\.js|dist\/.*\.d\.ts)$/.test(name),
    ),
    [],
  )
  const { dependencies, peerDependencies } = createRequire(resolve('package.json'))('./package.json')
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined])
})

test('is imported and closes by itself on a server, where there is no page', () => {
  const script = `import { createTwin } from './dist/twin.js'
const twin = createTwin({ origin: 'http://127.0.0.1:1', celebrity: 'nobody' })
twin.subscribe(({ phase }) => console.log(phase))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 20_000,
  })
  assert.equal(told.trim(), 'closed')
})

test('compiles where it is used, with types and without the platform around it', () => {
  const home = mkdtempSync(join(tmpdir(), 'twin-sdk-'))
  try {
    const place = join(home, 'node_modules/@vibethink/twin')
    mkdirSync(place, { recursive: true })
    for (const name of ['package.json', 'dist']) cpSync(name, join(place, name), { recursive: true })
    writeFileSync(
      join(home, 'use.ts'),
      `import { createTwin, type TwinState } from '@vibethink/twin'
const twin = createTwin({ origin: 'https://twins.example', deployment: 'dep_1' })
const show = ({ turns }: TwinState): string[] => turns.map(turn => turn.answer?.text ?? '')
twin.subscribe(show)
const off: () => void = twin.on('answer', told => console.log(told.text.length, told.ms))
// @ts-expect-error only an answer brings its text
twin.on('question', told => console.log(told.text))
off()
`,
    )
    const tsc = createRequire(resolve('../widget/package.json')).resolve('typescript/bin/tsc')
    const flags = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      'use.ts',
    ]
    execFileSync(process.execPath, [tsc, ...flags], { cwd: home, stdio: 'pipe' })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
