import type { Locale, Session, SessionRequest } from '../contract'
import type { Keep } from './keep'
import { Problem } from './problem'

export interface Place {
  /** Where the API lives, without a trailing slash. */
  origin: string
  celebrity?: string
  deployment?: string
}

/** The fan's session with one twin: opened once, renewed by itself when it has run out. */
export class FanSession {
  locale: Locale
  private readonly place: Place
  private readonly keep: Keep
  private token = ''
  private opening: Promise<Session> | null = null

  constructor(place: Place, keep: Keep, locale: Locale) {
    this.place = place
    this.keep = keep
    this.locale = locale
  }

  /** Opens the session, as the same fan as last time where this browser still knows. */
  open(): Promise<Session> {
    this.opening ??= this.begin().finally(() => {
      this.opening = null
    })
    return this.opening
  }

  /** A call in the fan's name. A token that ran out is renewed, and the call made once more. */
  async call(path: string, init: RequestInit = {}): Promise<Response> {
    const used = this.token
    const first = await this.send(path, init)
    if (first.status !== 401) return accepted(first)
    // Another call may have renewed it in the meantime: then this one only has to be repeated.
    if (used === this.token) await this.open()
    return accepted(await this.send(path, init))
  }

  private async begin(): Promise<Session> {
    const resume = this.keep.get('resume')
    try {
      return await this.request(resume)
    } catch (problem) {
      // A fan the server no longer knows starts afresh instead of being locked out for good.
      const forgotten =
        problem instanceof Problem && (problem.status === 401 || problem.code === 'unknown_fan')
      if (!resume || !forgotten) throw problem
      this.keep.set('resume', null)
      return this.request(null)
    }
  }

  private async request(resume: string | null): Promise<Session> {
    const { celebrity, deployment } = this.place
    const body: SessionRequest = {
      ...(deployment ? { deployment } : { celebrity: celebrity ?? '' }),
      locale: this.locale,
      ...(resume ? { resume } : {}),
    }
    const response = await accepted(await this.send('/v1/sessions', json(body)))
    const session: Session = await response.json()
    this.token = session.token
    this.keep.set('resume', session.resume)
    const { twin } = session
    // A path means the platform's own host, wherever the page itself stands.
    if (twin.portrait_url) twin.portrait_url = new URL(twin.portrait_url, `${this.place.origin}/`).href
    return session
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.token && path !== '/v1/sessions') headers.set('Authorization', `Bearer ${this.token}`)
    try {
      return await fetch(this.place.origin + path, {
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

export function json(body: object): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

async function accepted(response: Response): Promise<Response> {
  if (!response.ok) throw await Problem.from(response)
  return response
}
