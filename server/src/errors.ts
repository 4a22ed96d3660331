/**
 * The one kind of failure that is foreseen but not a verdict. Declared beside its feature with `fault`, thrown, and
 * mapped in exactly two places: `http/problem.ts` (kind → status) and the message catalogues (code → text). Anything
 * that is not a Fault is a defect: 500, no message, reported.
 */
export type FaultKind =
  | 'invalid' // the request can't be understood: 400
  | 'unauthenticated' // nobody is signed in, or the token is wrong: 401
  | 'forbidden' // signed in, but not allowed: 403
  | 'missing' // not there, or not yours (the two must not be told apart): 404
  | 'conflict' // the state has moved on: 409
  | 'too-large' // 413
  | 'unsupported' // 415
  | 'unprocessable' // understood, but refused by a rule: 422
  | 'limited' // too many: 429
  | 'unavailable' // a part we need is down: 503
  | 'upstream' // a provider failed: 502

/** Values for the message text. Numbers, codes and names of things; never content, never a person. */
export type FaultParams = Readonly<Record<string, string | number>>

export class Fault extends Error {
  readonly kind: FaultKind
  readonly code: string
  readonly params: FaultParams

  constructor(kind: FaultKind, code: string, params: FaultParams = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Fault'
    this.kind = kind
    this.code = code
    this.params = params
  }
}

/** Declares a fault: `const runMissing = fault('missing', 'run-missing')`, then `throw runMissing()`. */
export function fault(kind: FaultKind, code: string) {
  return (params?: FaultParams, options?: ErrorOptions) => new Fault(kind, code, params, options)
}
