import type { ProblemBody } from '../contract'

/** A refusal or failure, known by its code: the words for it live in the message files. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly retryAfter: number | null
  readonly reference: string | null

  constructor(code: string, status = 0, retryAfter: number | null = null, reference: string | null = null) {
    super(code)
    this.code = code
    this.status = status
    this.retryAfter = retryAfter
    this.reference = reference
  }

  /** True when the same request may succeed a moment later without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  static of(body: ProblemBody): Problem {
    return new Problem(body.code, body.status, null, body.reference ?? null)
  }

  static async from(response: Response): Promise<Problem> {
    const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10)
    const body = await bodyOf(response)
    return new Problem(
      body.code ?? 'unavailable',
      response.status,
      Number.isNaN(wait) ? null : wait,
      body.reference ?? null,
    )
  }

  /** What fetch throws says nothing a reader could use: only whether the network was there. */
  static network(): Problem {
    return new Problem(navigator.onLine === false ? 'offline' : 'unreachable')
  }
}

/** A proxy in between may answer with a page of its own: then the status is all there is. */
async function bodyOf(response: Response): Promise<Partial<ProblemBody>> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

/** What is not a Problem is a mistake of ours: it must show in the console, and still leave the fan with words. */
export function asProblem(reason: unknown): Problem {
  if (reason instanceof Problem) return reason
  console.error(reason)
  return new Problem('unavailable')
}
