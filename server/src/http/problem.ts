import { Fault, type FaultKind } from '../errors.ts'
import { faultText, type Language } from '../messages/messages.ts'
import type { Problem } from './contract.ts'

const statusOf: Record<FaultKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  upstream: 502,
  unavailable: 503,
}

/** RFC 9457 for a fault. The `detail` is the catalogue's text, never the message of an exception. */
export function toProblem(fault: Fault, language: Language): Problem {
  return {
    type: `urn:ki-reallabor:fault:${fault.code}`,
    title: fault.code,
    status: statusOf[fault.kind],
    detail: faultText(fault.code, fault.params, language),
    code: fault.code,
    params: { ...fault.params },
  }
}

/**
 * The answer to whatever was thrown. What is no fault is a defect: 500 without its message, and `report` hears of it.
 */
export function answerTo(error: unknown, language: Language, report: (defect: unknown) => void): Problem {
  const known = asFault(error)
  if (known) return toProblem(known, language)
  report(error)
  return { ...toProblem(defect, language), status: 500 }
}

export const defect = new Fault('unavailable', 'internal-error')

/** What Fastify itself finds wrong with a request, as a fault; undefined for a defect of ours. */
export function asFault(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error
  if (typeof error !== 'object' || error === null) return undefined
  const { statusCode, code, validation } = error as { statusCode?: number; code?: string; validation?: unknown }
  if (validation) return new Fault('invalid', 'request-invalid', { field: firstField(validation) }, { cause: error })
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') {
    return new Fault('too-large', 'request-too-large', {}, { cause: error })
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Fault('unsupported', 'media-type-unsupported', {}, { cause: error })
  if (statusCode === 429) return new Fault('limited', 'too-many-requests', {}, { cause: error })
  if (statusCode === 404) return new Fault('missing', 'not-found', {}, { cause: error })
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Fault('invalid', 'request-invalid', { field: '' }, { cause: error })
  }
  return undefined
}

/** The path of the first field that doesn't fit; the value is never repeated. */
function firstField(validation: unknown): string {
  const first = Array.isArray(validation) ? (validation[0] as { instancePath?: string }) : undefined
  return first?.instancePath?.replace(/^\//, '').replaceAll('/', '.') ?? ''
}
