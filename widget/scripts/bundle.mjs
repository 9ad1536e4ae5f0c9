import { readFile } from 'node:fs/promises'
import { build, transform } from 'esbuild'

/** Style sheets travel inside the scripts as minified text. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
        target: TARGET,
      })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

const TARGET = ['chrome94', 'firefox93', 'safari15.4']

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

export const sheet = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    target: TARGET,
    external: ['/fonts/*'],
    logLevel: 'warning',
  })

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
