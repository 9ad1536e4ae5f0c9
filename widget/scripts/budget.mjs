import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a page pays for the chat, compressed. Over budget fails the build. */
const KB = 1024
const budgets = [
  { what: 'loader', files: ['twin-widget.js'], limit: 3 * KB },
  {
    what: 'all of a text chat in Spanish',
    files: ['twin-widget.js', 'twin-chat.js'],
    limit: 20 * KB,
  },
  {
    what: 'all of a text chat in English',
    files: ['twin-widget.js', 'twin-chat-en.js'],
    limit: 20 * KB,
  },
  { what: 'speech, once the chat stands, where it is allowed', files: ['twin-voice.js'], limit: 3 * KB },
  { what: 'portal without its font', files: ['portal.js', 'portal-theme.js', 'portal.css'], limit: 24 * KB },
]

let over = false
for (const { what, files, limit } of budgets) {
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  )
  over ||= size > limit
  console.log(`${size > limit ? 'OVER' : 'ok'}  ${what}: ${size} of ${limit} bytes`)
}
if (over) process.exit(1)
