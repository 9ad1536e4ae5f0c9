import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { colours } from './colours.mjs'

/** The platform's colours come from the one place that dashboard and server read too. */
const tokens = {
  name: 'tokens',
  setup({ onLoad }) {
    onLoad({ filter: /\/tokens\.css$/ }, async ({ path }) => ({
      contents: (await colours()) + (await readFile(path, 'utf8')),
      loader: 'css',
    }))
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

const TARGET = ['chrome94', 'firefox93', 'safari15.4']
const STYLE = {
  bundle: true,
  minify: true,
  target: TARGET,
  plugins: [tokens],
  external: ['/fonts/*'],
  logLevel: 'warning',
}

export const script = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    plugins: [styles],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  })

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
