import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

process.chdir(new URL('..', import.meta.url).pathname)
const tools = createRequire(new URL('../../widget/package.json', import.meta.url))
await tools('esbuild').build({
  entryPoints: ['test/sdk.test.ts'],
  outfile: '.work/sdk.test.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['*/dist/twin.js'],
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--test', '--test-timeout=60000', '.work/sdk.test.mjs'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
