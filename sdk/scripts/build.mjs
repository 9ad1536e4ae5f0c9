import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/* Built from the widget's own sources with the widget's own tools: one conversation, not two. */
process.chdir(new URL('..', import.meta.url).pathname)
const tools = createRequire(new URL('../../widget/package.json', import.meta.url))
const { build } = tools('esbuild')

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/index.ts'],
  outfile: 'dist/twin.js',
  bundle: true,
  format: 'esm',
  target: ['es2021'],
  charset: 'utf8',
  logLevel: 'warning',
})
const flags = [
  '--noEmit',
  'false',
  '--declaration',
  '--emitDeclarationOnly',
  '--outDir',
  'dist',
  '--rootDir',
  '..',
]
const { status } = spawnSync(
  process.execPath,
  [tools.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', ...flags],
  {
    stdio: 'inherit',
  },
)
if (status) process.exit(status)

// Types are looked for as Node looks for files: with their endings.
for (const name of readdirSync('dist', { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue
  const text = readFileSync(`dist/${name}`, 'utf8')
  writeFileSync(`dist/${name}`, text.replace(/(from ')(\.[^']*)(')/g, '$1$2.js$3'))
}
