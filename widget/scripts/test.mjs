import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { forNode } from './bundle.mjs'

const tests = readdirSync('test').filter(name => name.endsWith('.test.ts'))
rmSync('.work', { recursive: true, force: true })
await forNode(
  tests.map(name => `test/${name}`),
  '.work',
)
const files = tests.map(name => `.work/${name.replace(/\.ts$/, '.mjs')}`)
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-timeout=60000', '--test-reporter=spec', ...files],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
