import { createHash, randomBytes } from 'node:crypto'
import { type Audit, auditUnavailable } from '../src/audit/audit.ts'
import type { AuditEvent } from '../src/audit/entry.ts'
import { uuid7 } from '../src/db/uuid.ts'

/** A log for tests that keeps its entries in memory and can be told to fail. For whatever takes part of an `Audit`. */
export type AuditRecorder = Pick<Audit, 'accept' | 'append' | 'commit'> & {
  /** All entries in the order in which they became durable. */
  readonly entries: (AuditEvent & { id: string })[]
  /** Acts that can't be written. */
  readonly failing: Set<AuditEvent['act']>
  acts(): AuditEvent['act'][]
}

export function createAuditRecorder(): AuditRecorder {
  const entries: AuditRecorder['entries'] = []
  const failing = new Set<AuditEvent['act']>()

  async function write(event: AuditEvent) {
    // As a database would: not within the same turn.
    await new Promise(resolve => setImmediate(resolve))
    if (failing.has(event.act)) throw auditUnavailable()
    const id = uuid7()
    entries.push({ ...event, id })
    return { id, log: 'test' }
  }

  return {
    entries,
    failing,
    acts: () => entries.map(entry => entry.act),
    append: (_tenantId, event) => write(event),
    async accept(_tenantId, event, content) {
      if (typeof content === 'function') content(uuid7())
      const receipt = await write({ ...event, act: 'accepted' })
      let finished = false
      return {
        ...receipt,
        finish(closing) {
          if (finished) throw new Error('an attempt ends once')
          finished = true
          return write({ actor: null, role: null, ...closing, accepted: receipt.id })
        },
      }
    },
    commit: content => ({
      commitment: createHash('sha256').update(content).digest('hex'),
      record: Buffer.concat([randomBytes(32), content]),
    }),
  }
}
