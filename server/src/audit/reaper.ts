import * as z from 'zod'
import type { Database } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import type { AuditEvent } from './entry.ts'
import { createRounds, type Rounds } from './rounds.ts'
import * as store from './store.ts'
import { createWriter, type WriterOptions } from './writer.ts'

export type ReaperOptions = Omit<WriterOptions, 'writer'> & {
  /** With the role reallabor_sealer: it sees the open requests of all tenants. */
  db: Database
  host: string
  everyMs?: number
  report?: (error: unknown) => void
}

export interface Reaper extends Rounds {
  /** Closes what dead processes left open; returns how many requests. */
  reapOnce(): Promise<number>
}

/**
 * Closes the requests of processes that died, as `outcome-unknown`: whether the provider got the bytes, nobody can say.
 * A process lives as long as its advisory lock is held (`presence.ts`).
 */
export function createReaper({ db, host, everyMs = 30_000, report = () => {}, ...options }: ReaperOptions): Reaper {
  async function reapOnce(): Promise<number> {
    const boots = await db.transaction(store.readBoots)
    let count = 0
    for (const boot of boots) count += await reap(boot)
    return count
  }

  function reap(boot: string): Promise<number> {
    return db.transaction(async tx => {
      if (!(await store.isDead(tx, boot))) return 0
      // A writer for this transaction alone: if it fails, no number of anyone's is missing.
      const own = { host, boot: uuid7(options.clock(), options.random(10)) }
      const writer = createWriter({ ...options, writer: own })
      const write = async (tenantId: string | null, event: AuditEvent) => {
        const written = writer.write(tenantId, event)
        await store.ensureMonth(tx, written.month)
        await store.insertEntry(tx, written)
      }
      const open = await store.readOpen(tx, boot)
      for (const { tenant_id, id, event } of open) {
        const repeated = openEvent.parse(JSON.parse(event)) as Omit<AuditEvent, 'act'>
        await write(tenant_id, { ...repeated, act: 'outcome-unknown', outcome: { code: 'process-ended' } })
        await store.deleteOpen(tx, tenant_id, id)
      }
      if ((await store.deleteWriter(tx, boot)) > 0) await write(null, { act: 'writer-lost', subject: boot })
      return open.length
    })
  }

  const rounds = createRounds(async () => {
    await reapOnce().catch(report)
    return everyMs
  })
  return { ...rounds, reapOnce }
}

/** Checked in full by the writer; here only that it is an object. */
const openEvent = z.record(z.string(), z.unknown())
