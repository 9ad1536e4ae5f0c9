import type { Locale, Session, SessionRequest } from '../contract'
import type { Keep } from './keep'
import { Problem } from './problem'

// As it was when we came: a page may put its own in its place later.
const request = globalThis.fetch.bind(globalThis)

export interface Place {
  /** Where the API lives, without a trailing slash. */
  origin: string
  celebrity?: string | undefined
  deployment?: string | undefined
  /** On the platform's own page for frames: what lets it in. */
  ticket?: string | undefined
}

/** The fan's session with one twin: opened once, renewed by itself when it has run out. */
export class FanSession {
  locale: Locale
  private identity: string | null = null
  readonly #place: Place
  readonly #keep: Keep
  #token = ''
  private last: Session | null = null
  /** By which the server knows what this page was told last of the place. */
  #tag: string | null = null
  #renewed = ''
  #opening: Promise<Session> | null = null

  constructor(place: Place, keep: Keep, locale: Locale) {
    this.#place = place
    this.#keep = keep
    this.locale = locale
  }

  /** Opens the session, as the same fan as last time where this browser still knows. */
  open(): Promise<Session> {
    this.#opening ??= this.#begin().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  /**
   * Takes the host's signed word for who the fan is; it is good for one session, the next to be opened. Null is nobody.
   * Whom the host named before is forgotten either way.
   */
  async become(identity: string | null): Promise<void> {
    // What is under way was asked without it.
    while (this.#opening) await this.#opening.catch(() => {})
    this.identity = identity
    this.last = null
    this.#keep.set('reader', null)
  }

  /** A call in the fan's name. A token that ran out is renewed, and the call made once more. */
  async call(path: string, init: RequestInit = {}): Promise<Response> {
    const used = this.#token
    const first = await this.#send(path, init)
    if (first.status !== 401) return accepted(first)
    // Another call may have renewed it in the meantime: then this one only has to be repeated.
    if (used === this.#token) await this.open()
    return accepted(await this.#send(path, init))
  }

  /**
   * The session as the place is now, or null where it is as it was. A session that ran out is renewed only where
   * somebody is there to see it.
   */
  async current(renew: boolean, again = false): Promise<Session | null> {
    const { last } = this
    if (!last) return null
    const headers: Record<string, string> = this.#tag && !again ? { 'If-None-Match': this.#tag } : {}
    const response = await this.#send(`/v1/sessions/current?locale=${this.locale}`, { headers })
    if (response.status === 401) {
      // A token this new has not run out: this server does not know the question.
      if (this.#renewed === this.#token) throw new Problem('unavailable', 404)
      if (!renew) return null
      const session = await this.open()
      this.#renewed = this.#token
      return session
    }
    this.#renewed = ''
    if (response.status === 304) return null
    const now = await (await accepted(response)).json()
    // Another session was opened meanwhile, in another language or for another reader.
    if (last !== this.last) return null
    return this.#entered({ ...last, ...now }, response.headers.get('ETag'))
  }

  async #begin(): Promise<Session> {
    const resume = this.#keep.get('reader') ?? this.#keep.get('resume')
    try {
      return await this.#request(resume)
    } catch (problem) {
      // A fan the server no longer knows starts afresh instead of being locked out for good.
      const { status, code } = problem instanceof Problem ? problem : new Problem('')
      // What the host said of its reader was not believed: without it they may be let in as anybody.
      if (code === 'identity_refused') this.identity = null
      else if (resume && (status === 401 || code === 'unknown_fan')) {
        this.#keep.set('reader', null)
        return this.#request(null)
      }
      throw problem
    }
  }

  async #request(resume: string | null): Promise<Session> {
    const { celebrity, deployment, ticket } = this.#place
    const { identity } = this
    const tz = Intl.DateTimeFormat().resolvedOptions().timeZone
    const body: SessionRequest = {
      celebrity: deployment ? null : (celebrity ?? null),
      deployment: deployment ?? null,
      ticket: ticket ?? null,
      locale: this.locale,
      resume,
      identity,
      tz,
    }
    const response = await accepted(await this.#send('/v1/sessions', json(body)))
    const session: Session = await response.json()
    this.#token = session.token
    // Whom the host named is kept apart: they sign out one day, which a guest never does.
    const slot = identity || this.#keep.get('reader') ? 'reader' : 'resume'
    for (const name of ['reader', 'resume']) this.#keep.set(name, name === slot ? session.resume : null)
    this.identity = null
    return this.#entered(session)
  }

  #entered(session: Session, tag: string | null = null): Session {
    this.#tag = tag
    const { twin, theme } = session
    // A path means the platform's own host, wherever the page itself stands.
    const whole = (url: string) => url && new URL(url, `${this.#place.origin}/`).href
    twin.portrait_url = whole(twin.portrait_url)
    if (theme.logo_url) theme.logo_url = whole(theme.logo_url)
    this.last = session
    return session
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.#token && path !== '/v1/sessions') headers.set('Authorization', `Bearer ${this.#token}`)
    try {
      return await request(this.#place.origin + path, {
        ...init,
        headers,
        credentials: 'omit',
        cache: 'no-store',
      })
    } catch (reason) {
      if (init.signal?.aborted) throw reason
      throw Problem.network()
    }
  }
}

/** Written field by field: old libraries give lists and objects a `toJSON` of their own, which text has not. */
export function json(body: object): RequestInit {
  const fields = Object.entries(body).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  )
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `{${fields.join()}}` }
}

async function accepted(response: Response): Promise<Response> {
  if (!response.ok) throw await Problem.from(response)
  return response
}
