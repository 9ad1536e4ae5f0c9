import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { FakeApi } from './fake.mjs'

const [root, , runs = '5'] = process.argv.slice(2)
const kinds = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const api = new FakeApi()

const twin = {
  folder: join(root, 'widget/dist'),
  page: `<script src="/w/twin-widget.js"></script><div id="vibethink-twin" data-celebrity-id="andres-cantor"></div>`,
  open: page => page.locator('.launcher').click(),
  ready: page => page.locator('dialog textarea').waitFor(),
}

/** How each is put on a page by its own description, and how it is opened. All are pointed at the same origin. */
const widgets = {
  // A place as it is made listens and reads aloud, for which it fetches one more file once the chat stands.
  'VibeThink twin': { ...twin, modalities: ['TEXT', 'SPEECH'] },
  'VibeThink twin, text only': { ...twin, modalities: ['TEXT'] },
  'flowise-embed': {
    folder: 'flowise-embed-3.1.6/dist',
    page: `<script type="module">import C from '/w/web.js'; C.init({ chatflowid: 'x', apiHost: location.origin + '/api' })</script>`,
    open: page => page.locator('flowise-chatbot button').first().click(),
    ready: page => page.locator('flowise-chatbot textarea').first().waitFor(),
  },
  '@typebot.io/js': {
    folder: 'typebot.io-js-0.10.7/dist',
    page: `<script type="module">import T from '/w/web.js'; T.initBubble({ typebot: 'x', apiHost: location.origin + '/api' })</script>`,
    open: page => page.locator('typebot-bubble button').first().click(),
    ready: page => page.waitForTimeout(500),
  },
  '@n8n/chat': {
    folder: 'n8n-chat-1.37.0/dist',
    page: `<link rel="stylesheet" href="/w/style.css"><script type="module">import { createChat } from '/w/chat.bundle.es.js'; createChat({ webhookUrl: location.origin + '/api', loadPreviousSession: false })</script>`,
    open: page => page.locator('.chat-window-toggle').click(),
    ready: page => page.locator('.chat-window textarea').waitFor(),
  },
  'deep-chat': {
    folder: 'deep-chat-2.4.2/dist',
    page: `<script type="module" src="/w/deepChat.bundle.js"></script><deep-chat demo="true"></deep-chat>`,
    // It has no button: it stands open in the page.
    open: async () => {},
    ready: page => page.locator('deep-chat #text-input').waitFor(),
  },
}

let current = null
const server = createServer(async (request, response) => {
  // Our loader looks for the platform where it came from itself.
  const pathname = new URL(request.url, 'http://bench').pathname.replace(/^\/w\//, '/')
  if (pathname.startsWith('/v1/')) return api.handle(Object.assign(request, { url: request.url.replace('/w/', '/') }), response)
  if (pathname === '/') {
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head><body>${current?.page ?? ''}</body></html>`
    return response.writeHead(200, { 'Content-Type': 'text/html' }).end(body)
  }
  if (pathname.startsWith('/api')) return response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
  const name = pathname.startsWith('/portraits/')
    ? join(root, 'server/src/main/resources/demo/andres-cantor/portrait.svg')
    : join(current?.folder ?? '', pathname.slice(1))
  try {
    const content = gzipSync(await readFile(name), { level: 9 })
    const type = kinds[extname(name)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': content.length })
    response.end(content)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const address = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })

/** One visit with an empty cache: what came over the wire and how long the page's main thread was busy. */
async function visit(widget) {
  current = widget
  api.place.modalities = widget?.modalities ?? []
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await devtools.send('Network.enable')
  let bytes = 0
  let requests = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await page.addInitScript(() => {
    window.long = 0
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) window.long = Math.max(window.long, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const figures = async () => ({ bytes, requests, busy: await busy(), long: await page.evaluate(() => window.long) })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(700)
  const loaded = await figures()
  let opened = null
  if (widget) {
    try {
      page.setDefaultTimeout(6000)
      await widget.open(page)
      await widget.ready(page)
      await page.waitForTimeout(400)
      opened = await figures()
    } catch {
      // Some want an answer of their own server before they show anything: then only the load is told.
    }
  }
  await context.close()
  return { loaded, opened }
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
async function measured(widget) {
  const visits = []
  for (let run = 0; run < Number(runs); run++) visits.push(await visit(widget))
  const of = state => {
    const seen = visits.map(one => one[state]).filter(Boolean)
    if (!seen.length) return null
    const keys = ['bytes', 'requests', 'busy', 'long']
    return Object.fromEntries(keys.map(key => [key, median(seen.map(one => one[key]))]))
  }
  return { loaded: of('loaded'), opened: of('opened') }
}

await visit(null)
const blank = (await measured(null)).loaded
const results = {}
for (const [name, widget] of Object.entries(widgets)) results[name] = await measured(widget)
await browser.close()
server.close()

const ours = results['VibeThink twin']
const over = (figures, key) => (figures ? Math.max(0, figures[key] - blank[key]) : null)
const show = (figures, key, unit, mine) => {
  const value = over(figures, key)
  if (value === null) return '–'
  const text = key === 'bytes' ? (value / 1024).toFixed(1) : value.toFixed(0)
  const ratio = mine ? value / over(mine, key) : 0
  return `${text}${unit}${ratio && Number.isFinite(ratio) ? ` (${ratio.toFixed(1)}×)` : ''}`
}
console.log(`Beyond a blank page (${blank.busy.toFixed(0)} ms busy), median of ${runs} visits; in brackets, times ours.\n`)
console.log('| widget | KB loaded | requests | busy ms | longest task ms | KB when open | requests | busy ms | longest task ms |')
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|')
for (const [name, { loaded, opened }] of Object.entries(results)) {
  const cells = [
    show(loaded, 'bytes', '', ours.loaded),
    show(loaded, 'requests', ''),
    show(loaded, 'busy', '', ours.loaded),
    loaded.long ? loaded.long.toFixed(0) : '< 50',
    show(opened, 'bytes', '', ours.opened),
    show(opened, 'requests', ''),
    show(opened, 'busy', '', ours.opened),
    opened ? (opened.long ? opened.long.toFixed(0) : '< 50') : '–',
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
