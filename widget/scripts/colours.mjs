import { readFile } from 'node:fs/promises'

const TOKENS = new URL('../../design/tokens.json', import.meta.url)

/** What the launcher wears before the chat and the place's own colours come. */
export async function launcherColours() {
  const { grey, violet } = JSON.parse(await readFile(TOKENS, 'utf8'))
  return `:host{--g9:${grey[8]};--accent:${violet[6]}}`
}

const scheme = ({ accentText, danger, warn }) =>
  `--accent-text:${accentText};--danger:${danger};--warn:${warn};`

/** The light ones for a page without scripts. */
export async function plainColours() {
  const { light } = JSON.parse(await readFile(TOKENS, 'utf8'))
  return `@media (prefers-color-scheme:light){:root[data-theme="auto"]:not([data-scheme]){${scheme(light)}}}
`
}

/** The platform's colours as custom properties: dark first, as fans meet it. */
export async function colours() {
  const { grey, violet, dark, light } = JSON.parse(await readFile(TOKENS, 'utf8'))
  const greys = grey.map((colour, index) => `--g${index + 1}:${colour};`).join('')
  return `:root,:host{${greys}--accent:${violet[6]};${scheme(dark)}}
:root[data-scheme="light"],:host([data-scheme="light"]){${scheme(light)}}
`
}
