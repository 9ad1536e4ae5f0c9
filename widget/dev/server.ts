import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { Locale } from '../src/contract'
import { FakeApi } from './fake-api'
import { render } from './mustache'
import { pageValues } from './sample'

/* Everything the browser needs, without the platform: the portal on one port, a foreign site on the next. */
const PORT = Number(process.env.PORT ?? 4400)
const TEMPLATE = '../server/src/main/resources/templates/portal.mustache'
const PORTAL_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

const kinds: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
}

const home = `http://localhost:${PORT}`
const api = new FakeApi()
api.pace = 45

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', home)
  if (url.pathname.startsWith('/v1/')) return api.handle(request, response)
  if (url.pathname === '/fake/expire') {
    api.expire()
    return response.end('expired')
  }
  if (url.pathname.startsWith('/t/')) return portal(url, response)
  await file(url.pathname, response)
}).listen(PORT, () => console.log(`portal   ${home}/t/andres-cantor`))

createServer((request, response) => {
  const url = new URL(request.url ?? '/', home)
  const csp = `default-src 'none'; script-src ${home}; connect-src ${home}; img-src ${home}; style-src 'self'`
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': csp })
  response.end(foreignPage(url.searchParams))
}).listen(PORT + 1, () =>
  console.log(`foreign  http://127.0.0.1:${PORT + 1}/?lang=es&theme=dark&position=bottom-right`),
)

async function portal(url: URL, response: ServerResponse) {
  const locale: Locale = url.searchParams.get('lang') === 'en' ? 'en' : 'es'
  const slug = url.pathname.slice(3)
  const page = render(await readFile(TEMPLATE, 'utf8'), { ...pageValues(locale, home), slug })
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PORTAL_CSP,
  })
  response.end(page)
}

async function file(path: string, response: ServerResponse) {
  const name = path.startsWith('/portraits/')
    ? '../server/src/main/resources/demo/andres-cantor/portrait.svg'
    : `dist${path}`
  try {
    const content = await readFile(name)
    response
      .writeHead(200, { 'Content-Type': kinds[extname(name)] ?? 'application/octet-stream' })
      .end(content)
  } catch {
    response.writeHead(404).end()
  }
}

function foreignPage(wishes: URLSearchParams): string {
  const wish = (name: string) =>
    wishes.has(name) ? `data-${name}="${wishes.get(name)?.replace(/\W/g, '-')}"` : ''
  const slug = wishes.get('slug')?.replace(/[^\w-]/g, '') ?? 'andres-cantor'
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Otro sitio</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Diario del estadio</h1>${'<p>Un sitio cualquiera, con su propio texto y una política estricta.</p>'.repeat(8)}
<script src="${home}/twin-widget.js"></script><div id="vibethink-twin" data-celebrity-id="${slug}" ${wish('theme')} ${wish('position')} ${wish('lang')}></div>
</main></body></html>`
}
