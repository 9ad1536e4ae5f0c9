/** What the server (or the network) refused, in a form screens can translate by `code`. */
export type FieldProblem = { field: string; code: string; detail?: string };

type ProblemBody = {
  code?: string;
  detail?: string;
  field?: string;
  errors?: FieldProblem[];
  reference?: string;
};

export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly errors: FieldProblem[];
  readonly reference: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfter: string | null = null) {
    super(body.detail ?? body.code ?? `status ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code ?? 'unexpected';
    this.field = body.field;
    this.errors = body.errors ?? [];
    this.reference = body.reference;
    this.retryAfterSeconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  }
}

/** Nobody answered: the network is down or the server is away. */
export const unreachable = () => new ProblemError(0, { code: 'unreachable' });

/** An answer that is not OK; a body that is not problem+json (a proxy's page) still becomes a problem. */
export function problemOf(response: Response, body: unknown): ProblemError {
  const known = typeof body === 'object' && body !== null ? (body as ProblemBody) : {};
  return new ProblemError(response.status, known, response.headers.get('Retry-After'));
}

export const asProblem = (error: unknown): ProblemError =>
  error instanceof ProblemError ? error : new ProblemError(0, { detail: String(error) });
