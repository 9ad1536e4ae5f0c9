import { copyFile, mkdir, rm } from 'node:fs/promises'
import { script, sheet } from './bundle.mjs'

const FONT = 'node_modules/@fontsource-variable/inter'

await rm('dist', { recursive: true, force: true })
await mkdir('dist/fonts', { recursive: true })
await Promise.all([
  script('src/widget/twin-widget.ts', 'dist/twin-widget.js'),
  script('src/widget/twin-chat.ts', 'dist/twin-chat.js'),
  script('src/widget/twin-chat-en.ts', 'dist/twin-chat-en.js'),
  script('src/widget/twin-es.ts', 'dist/twin-es.js'),
  script('src/widget/twin-en.ts', 'dist/twin-en.js'),
  script('src/widget/twin-measure.ts', 'dist/twin-measure.js'),
  script('src/voice/twin-voice.ts', 'dist/twin-voice.js'),
  script('src/portal/portal.ts', 'dist/portal.js'),
  script('src/portal/portal-theme.ts', 'dist/portal-theme.js'),
  sheet('src/portal/portal.css', 'dist/portal.css'),
  copyFile(`${FONT}/files/inter-latin-wght-normal.woff2`, 'dist/fonts/inter.woff2'),
  copyFile(`${FONT}/LICENSE`, 'dist/fonts/inter-license.txt'),
])
