import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { minify } from 'terser'
import { colours, launcherColours, plainColours } from './colours.mjs'

/** The platform's colours come from the one place that dashboard and server read too. */
const tokens = {
  name: 'tokens',
  setup({ onLoad }) {
    const before = (filter, made) =>
      onLoad({ filter }, async ({ path }) => ({
        contents: (await made()) + (await readFile(path, 'utf8')),
        loader: 'css',
      }))
    before(/\/tokens\.css$/, colours)
    before(/\/launcher-tokens\.css$/, launcherColours)
    before(/\/plain\.css$/, plainColours)
  },
}

/** Style sheets travel inside the scripts as minified text, with what they import. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...STYLE, entryPoints: [path], write: false })
      return { contents: outputFiles[0].text.trim(), loader: 'text' }
    })
  },
}

const SQUEEZE = {
  ecma: 2021,
  toplevel: true,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
}
const TARGET = ['chrome94', 'firefox93', 'safari15.4']
const STYLE = {
  bundle: true,
  minify: true,
  target: TARGET,
  plugins: [tokens],
  external: ['/fonts/*'],
  logLevel: 'warning',
}

/** Bundled by one tool and squeezed by another: together a thirtieth smaller than by either. */
export async function script(entry, outfile) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    plugins: [styles],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  })
  const { code } = await minify(outputFiles[0].text, SQUEEZE)
  await writeFile(outfile, code)
}

export const sheet = (entry, outfile) => build({ ...STYLE, entryPoints: [entry], outfile })

export const forNode = (entryPoints, outdir) =>
  build({
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    plugins: [styles],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
