import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale, Message, Page, Session } from '../src/contract'
import { type FakePlace, launcherOf, shown, USUAL } from './fake-place'
import { FakeReply } from './fake-reply'
import { answer, bodyOf, OPEN, preflight, refuse } from './http'
import { answers, sources } from './sample'

interface Fan {
  id: string
  locale: Locale
  conversation: string | null
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The fan's side of the API without anything behind it. What a fan writes decides what goes wrong: `drop`, `slow`,
 * `error`, `refuse`, `limit`.
 */
export class FakeApi {
  pace = 8
  /** The most messages a page of the history has, whatever is asked for. */
  largestPage = 100
  readonly asked: string[] = []
  /** How long a look at the place takes. */
  lookTakes = 0
  /** How often a page was told that nothing has changed. */
  unchanged = 0
  /** What was sent to open sessions. */
  readonly sessions: Record<string, string>[] = []
  /** False stands for a platform of before: it knows nothing of places that change. */
  current = true
  place: FakePlace = { ...USUAL }
  private readonly used = new Set<string>()
  private readonly fans = new Map<string, Fan>()
  private readonly tokens = new Map<string, Fan>()
  private readonly conversations = new Map<string, Message[]>()
  private readonly replies = new Map<string, FakeReply>()

  /** Every token given so far has run out. */
  expire() {
    this.tokens.clear()
  }

  /** Somebody of the team changed the place. */
  change(place: Partial<FakePlace>) {
    this.place = { ...this.place, ...place, revision: this.place.revision + 1 }
  }

  handle: Handler = async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake')
    if (request.method === 'OPTIONS') return preflight(response)
    const body = await bodyOf(request)
    if (path === '/v1/sessions') return this.session(body, response)
    if (path === '/v1/launcher') return this.launcher(query.get('celebrity'), request, response)
    const fan = this.tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''))
    if (!fan) return refuse(response, 401, 'session_expired')
    if (path === '/v1/sessions/current' && this.current) {
      await new Promise(resolve => setTimeout(resolve, this.lookTakes))
      return this.now(query.get('locale'), request, response)
    }
    if (path === '/v1/conversations') return this.begin(fan, response)
    const [, id = '', message] = /^\/v1\/conversations\/(\w+)\/messages(?:\/(\w+)\/stop)?$/.exec(path) ?? []
    const messages = this.conversations.get(id)
    if (!messages) return refuse(response, 404, 'unknown_conversation')
    if (message) return this.stop(message, response)
    if (request.method === 'GET') return answer(response, 200, this.history(messages, query))
    return this.say(fan, messages, body, request, response)
  }

  private session(body: Record<string, string>, response: ServerResponse) {
    this.sessions.push(body)
    const slug = body.celebrity ?? 'andres-cantor'
    if (slug === 'draft') return refuse(response, 409, 'not_published')
    if (slug === 'paused' || this.place.paused) return refuse(response, 403, 'twin_paused')
    if (slug === 'members' && !body.identity) return refuse(response, 403, 'tier_needed')
    if (slug === 'foreign') return refuse(response, 403, 'origin_not_allowed')
    if (!['andres-cantor', 'members'].includes(slug)) return refuse(response, 404, 'unknown_twin')
    const locale: Locale = body.locale === 'en' ? 'en' : 'es'
    // A host's word is `fan:<who>:<once>`, and good once.
    const [, who, once = ''] = /^fan:(\w+):(\w+)$/.exec(body.identity ?? '') ?? []
    if (body.identity && (!who || this.used.has(once))) return refuse(response, 401, 'identity_refused')
    this.used.add(once)
    const resume = who ?? (body.resume && this.fans.has(body.resume) ? body.resume : randomUUID())
    const fan = this.fans.get(resume) ?? { id: resume, locale, conversation: null }
    fan.locale = locale
    this.fans.set(resume, fan)
    const token = randomUUID()
    this.tokens.set(token, fan)
    const session: Session = {
      token,
      expires_at: new Date(Date.now() + 900_000).toISOString(),
      resume,
      conversation_id: fan.conversation,
      ...shown(this.place, locale, this.current),
    }
    return answer(response, 201, session)
  }

  private launcher(celebrity: string | null, request: IncomingMessage, response: ServerResponse) {
    if (celebrity === 'foreign') return refuse(response, 403, 'origin_not_allowed')
    return answer(
      response,
      200,
      launcherOf(this.place, celebrity !== 'paused', `http://${request.headers.host}`),
    )
  }

  /** In the language it is asked for in, which without one is the twin's first; the tag is of all it says. */
  private now(locale: string | null, request: IncomingMessage, response: ServerResponse) {
    if (this.place.paused) return refuse(response, 403, 'twin_paused')
    const now = shown(this.place, locale === 'en' ? 'en' : 'es', this.current)
    const tag = `"${createHash('sha256').update(JSON.stringify(now)).digest('hex')}"`
    if (request.headers['if-none-match'] !== tag) return answer(response, 200, now, { ETag: tag })
    this.unchanged++
    return void response.writeHead(304, OPEN).end()
  }

  private begin(fan: Fan, response: ServerResponse) {
    const id = named('cnv')
    this.conversations.set(id, [])
    fan.conversation = id
    return answer(response, 201, { id })
  }

  /** The latest page, oldest first; the cursor leads further back. */
  private history(messages: Message[], query: URLSearchParams): Page<Message> {
    const end = Number(query.get('cursor') ?? messages.length)
    const start = Math.max(0, end - Math.min(Number(query.get('limit') ?? 50), this.largestPage))
    return { items: messages.slice(start, end), next_cursor: start > 0 ? String(start) : null }
  }

  private stop(message: string, response: ServerResponse) {
    this.replies.get(message)?.stop()
    response.writeHead(204, OPEN).end()
  }

  private say(
    fan: Fan,
    messages: Message[],
    body: Record<string, string>,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const text = body.text ?? ''
    if (text.length > 4000) return refuse(response, 413, 'message_too_long')
    const known = messages.find(message => message.client_message_id === body.client_message_id)
    if (text.includes('limit') && !known && this.asked.filter(one => one === text).length === 0) {
      this.asked.push(text)
      return refuse(response, 429, 'rate_limited', { 'Retry-After': '6' })
    }
    if (text.includes('quota') && !known)
      return refuse(response, 429, 'quota_reached', { 'Retry-After': '20000' })
    const reply = known
      ? this.replyTo(known.id, messages)
      : this.ask(fan, messages, text, body.client_message_id ?? '')
    const last = request.headers['last-event-id']
    response.writeHead(200, { ...OPEN, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    reply.serve(response, typeof last === 'string' ? last : '', text.includes('drop') && !known ? 5 : -1)
  }

  private replyTo(fanMessage: string, messages: Message[]): FakeReply {
    const found = messages.find(message => message.reply_to === fanMessage)
    const reply = this.replies.get(found?.id ?? '')
    if (!reply) throw new Error(`no reply to ${fanMessage}`)
    return reply
  }

  private ask(fan: Fan, messages: Message[], text: string, clientId: string): FakeReply {
    this.asked.push(text)
    const question = message('FAN', { text, client_message_id: clientId })
    const twin = message('TWIN', {
      reply_to: question.id,
      status: 'STREAMING',
      twin_version: 1,
      ai_generated: true,
    })
    messages.push(question, twin)
    const reply = new FakeReply(twin)
    this.replies.set(twin.id, reply)
    if (text.includes('refuse')) reply.end('refused', { reason: 'blocked' })
    else if (text.includes('error')) {
      reply.end('error', { problem: { code: 'unavailable', status: 503, reference: 'req_7f3a' } })
    } else {
      const pace = text.includes('slow') ? 250 : this.pace
      void reply.write(question.id, answers[fan.locale], sources[fan.locale], pace)
    }
    return reply
  }
}

const named = (kind: string) => `${kind}_${randomUUID().replaceAll('-', '')}`

const message = (role: Message['role'], rest: Partial<Message>): Message => ({
  id: named('msg'),
  role,
  text: '',
  created_at: new Date().toISOString(),
  client_message_id: null,
  reply_to: null,
  status: 'DONE',
  sources: [],
  twin_version: null,
  ai_generated: false,
  grounded: null,
  ...rest,
})
