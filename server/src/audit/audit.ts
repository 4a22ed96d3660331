import type { Database, Tx } from '../db/database.ts'
import { fault } from '../errors.ts'
import { commit } from './core/commitment.ts'
import type { AuditEvent, ClosingEvent, Entry } from './entry.ts'
import * as store from './store.ts'
import { createWriter, type WriterOptions, type Written } from './writer.ts'

export { isDead } from './store.ts'

/** The log can't be written. Then nothing may happen that would have to stand in it. */
export const auditUnavailable = fault('unavailable', 'audit-unavailable')
/** Entries wait unsealed for too long: no new request until the sealer works again. */
export const auditUnsealed = fault('unavailable', 'audit-unsealed')

const mostLagSeconds = 15 * 60

export type Receipt = { id: string; log: string }

/** What will leave, encrypted by the caller under the conversation's key; see `commit`. */
export type Content = { ciphertext: Buffer; conversationId: string }
/** The entry's id is the id of the content's row, so the encryption may need it (additional data). */
export type ContentOf = Content | ((entryId: string) => Content)

/** A request under way: `accepted` is durable. */
export interface Attempt extends Receipt {
  /**
   * Writes how it ended. To be called exactly once. Throws `audit-unavailable` if that can't be written now; the entry
   * is then tried again in the background, and if the process dies first, the reaper writes `outcome-unknown`.
   */
  finish(event: ClosingEvent): Promise<Receipt>
}

export interface Audit {
  /** Durable when it resolves. `null` = the platform's log. Throws `audit-unavailable`. */
  append(tenantId: string | null, event: AuditEvent): Promise<Receipt>
  /** As part of the caller's transaction, which must be of that tenant (`null`: of none). Stands only if that commits. */
  appendIn(tx: Tx, tenantId: string | null, event: AuditEvent): Promise<Receipt>
  /** Writes `accepted`. Only after this has resolved may a byte leave. */
  accept(tenantId: string, event: Omit<AuditEvent, 'act'>, content?: ContentOf): Promise<Attempt>
  /** Salted commitment to what will leave. `record` is what the caller encrypts and hands over as content. */
  commit(content: Uint8Array): { commitment: string; record: Buffer }
  /** Seconds since the oldest unsealed entry was written. */
  lag(): Promise<number>
  /** Registers this process and writes `started`. The presence of the process must be held before. */
  start(version: string): Promise<void>
  /** Clears up what failed: numbers without an entry get their `void`, ends that weren't written are written. */
  settle(): Promise<void>
  /** Writes `stopped`; then nothing more may be written. */
  stop(): Promise<void>
}

export type AuditOptions = Omit<WriterOptions, 'macKey'> & {
  db: Database
  keys: { macKey: Buffer }
  /** Told of failures in the background. */
  report?: (error: unknown) => void
}

/** Something that may or may not have been committed. */
type Doubt = { written: Written; kind: 'entry' | 'accepted' | 'closing' }

export function createAudit({ db, keys, report = () => {}, ...options }: AuditOptions): Audit {
  const writer = createWriter({ ...options, macKey: keys.macKey })
  const { boot, host } = options.writer
  const months = new Set<string>()
  const doubts = new Map<string, Doubt>()
  let timer: NodeJS.Timeout | undefined
  let settling: Promise<void> | undefined
  let checkedLag = { at: Number.NEGATIVE_INFINITY, seconds: 0 }

  const within = <T>(tenantId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
    tenantId === null ? db.transaction(work) : db.withTenant(tenantId, work)

  async function prepareMonth(month: string): Promise<void> {
    if (months.has(month)) return
    await db.transaction(tx => store.ensureMonth(tx, month))
    months.add(month)
  }

  function doubt(written: Written, kind: Doubt['kind']): void {
    doubts.set(written.entry.id, { written, kind })
    timer ??= setTimeout(() => void settle().catch(report), 2_000).unref()
  }

  async function commitEntry(written: Written, kind: Doubt['kind'], also?: (tx: Tx) => Promise<unknown>) {
    try {
      await prepareMonth(written.month)
      await within(written.tenantId, async tx => {
        await store.insertEntry(tx, written)
        await also?.(tx)
      })
      return receipt(written)
    } catch (error) {
      doubt(written, kind)
      throw auditUnavailable({}, { cause: error })
    }
  }

  function settle(): Promise<void> {
    settling ??= settleAll().finally(() => {
      settling = undefined
      timer = doubts.size > 0 ? setTimeout(() => void settle().catch(report), 2_000).unref() : undefined
    })
    return settling
  }

  async function settleAll(): Promise<void> {
    clearTimeout(timer)
    for (const [id, doubt] of [...doubts]) {
      try {
        await settleOne(doubt)
        doubts.delete(id)
      } catch (error) {
        report(error) // stays in doubt; the next round tries again
      }
    }
  }

  async function settleOne({ written, kind }: Doubt): Promise<void> {
    await prepareMonth(written.month)
    const inserted = await within(written.tenantId, async tx => {
      const isNew = await store.insertEntryUnlessThere(tx, kind === 'closing' ? written : writer.voidOf(written))
      if (isNew && kind === 'closing') await store.deleteOpen(tx, written.tenantId!, written.entry.accepted!)
      return isNew
    })
    // It was committed after all, but the caller was told that it wasn't and has sent nothing.
    if (!inserted && kind === 'accepted') await close(written, { act: 'interrupted', outcome: { code: 'not-sent' } })
  }

  function close(accepted: Written, event: ClosingEvent): Promise<Receipt> {
    const { tenantId, entry } = accepted
    const written = writer.write(tenantId, { ...repeated(entry), ...event, accepted: entry.id })
    return commitEntry(written, 'closing', tx => store.deleteOpen(tx, tenantId!, entry.id))
  }

  async function refuseIfUnsealed(): Promise<void> {
    const now = options.clock()
    if (now - checkedLag.at > 5_000) checkedLag = { at: now, seconds: await lag() }
    if (checkedLag.seconds > mostLagSeconds) throw auditUnsealed({ minutes: Math.floor(checkedLag.seconds / 60) })
  }

  async function lag(): Promise<number> {
    try {
      return await db.transaction(store.readLag)
    } catch (error) {
      throw auditUnavailable({}, { cause: error })
    }
  }

  return {
    append: async (tenantId, event) => commitEntry(writer.write(tenantId, event), 'entry'),
    async appendIn(tx, tenantId, event) {
      const written = writer.write(tenantId, event)
      try {
        // In the caller's transaction: a second connection here could starve the pool.
        if (!months.has(written.month)) await store.ensureMonth(tx, written.month)
        await store.insertEntry(tx, written)
      } catch (error) {
        throw auditUnavailable({}, { cause: error })
      } finally {
        doubt(written, 'entry') // whether the caller commits is not seen from here
      }
      return receipt(written)
    },
    async accept(tenantId, event, content) {
      await refuseIfUnsealed()
      const written = writer.write(tenantId, { ...event, act: 'accepted' })
      const entryId = written.entry.id
      const row = typeof content === 'function' ? content(entryId) : content
      await commitEntry(written, 'accepted', async tx => {
        const open = { ...repeated(written.entry), accepted: entryId }
        await store.insertOpen(tx, { tenantId, id: entryId, boot, event: JSON.stringify(open) })
        if (row) await store.insertContent(tx, { tenantId, entryId, ...row })
      })
      let finished = false
      return {
        ...receipt(written),
        async finish(closing) {
          if (finished) throw new Error('an attempt ends once')
          finished = true
          return close(written, closing)
        },
      }
    },
    commit: content => commit(content, options.random(32)),
    lag,
    settle,
    async start(version) {
      await prepareMonthOfNow()
      const written = writer.write(null, { act: 'started', version })
      await commitEntry(written, 'entry', tx => store.insertWriter(tx, boot, host))
    },
    async stop() {
      await settle()
      clearTimeout(timer)
      const written = writer.write(null, { act: 'stopped' })
      await commitEntry(written, 'entry', tx => store.deleteWriter(tx, boot))
    },
  }

  async function prepareMonthOfNow(): Promise<void> {
    try {
      await prepareMonth(new Date(options.clock()).toISOString().slice(0, 7))
    } catch (error) {
      throw auditUnavailable({}, { cause: error })
    }
  }
}

const receipt = ({ entry: { id, log } }: Written): Receipt => ({ id, log })

/** What the end of a request repeats from its beginning, so that it can be read alone. */
function repeated(entry: Entry): Omit<AuditEvent, 'act'> {
  const { actor, role, request, attempt, token, origin, scenario, scenarioVersion } = entry
  const { purpose, dataClass, datenbasis, provider, model, hosting } = entry
  return {
    ...{ actor, role, request, attempt, token, origin, scenario, scenarioVersion },
    ...{ purpose, dataClass, datenbasis, provider, model, hosting },
  }
}
