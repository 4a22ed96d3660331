import type { Problem } from '@ki-reallabor/server/http/contract'

/** What the server foresaw and said in RFC 9457; `code` chooses the text, `detail` is the server's own German text. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly params: Problem['params']
  readonly detail: string

  constructor(problem: Pick<Problem, 'status' | 'code' | 'params' | 'detail'>) {
    super(problem.code)
    this.name = 'ProblemError'
    this.status = problem.status
    this.code = problem.code
    this.params = problem.params
    this.detail = problem.detail
  }
}

/** The browser reached no server: cable, VPN, a server that restarts. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause })
    this.name = 'NetworkError'
  }
}

export function isProblem(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.code === code)
}

/** Reads a refusal. A body that isn't problem+json (a proxy's error page) becomes `unexpected-answer`. */
export function problemFrom(status: number, body: unknown): ProblemError {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {}
  return new ProblemError({
    status,
    code: typeof given.code === 'string' ? given.code : 'unexpected-answer',
    params: given.params ?? { status },
    detail: typeof given.detail === 'string' ? given.detail : '',
  })
}
