import { createHmac } from 'node:crypto'
import { uuidText } from '../db/uuid.ts'
import { fault } from '../errors.ts'
import { capOfCritical, criticalFlags, type RatingBody } from './contract.ts'

/** A criterion is missing, unknown or rated twice; `fields` names them. The form keeps what was entered. */
export const ratingIncomplete = fault('unprocessable', 'rating-incomplete')
/** A critical flag caps the overall score (handbook § 4). */
export const overallAboveCap = fault('unprocessable', 'overall-above-cap')

/** @throws rating-incomplete, overall-above-cap */
export function assertComplete(rating: RatingBody, criteria: readonly string[]): void {
  const missing = criteria.filter(id => rating.scores[id] === undefined)
  const unknown = Object.keys(rating.scores).filter(id => !criteria.includes(id))
  if (missing.length + unknown.length > 0) throw ratingIncomplete({ fields: [...missing, ...unknown].join(', ') })
  const critical = rating.flags.some(flag => criticalFlags.includes(flag))
  if (critical && rating.overall > capOfCritical) throw overallAboveCap()
}

/**
 * The rater as ratings know them: stable within a tenant, not linkable to the person without the key, different in
 * every tenant. Formatted as a UUID (version 8, RFC 9562 § 5.8).
 */
export function raterPseudonym(key: Buffer, tenantId: string, personId: string): string {
  const bytes = createHmac('sha256', key).update(`${tenantId}/${personId}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return uuidText(bytes)
}
