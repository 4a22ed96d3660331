import type { KeyObject } from 'node:crypto'
import type { Database, Tx } from '../db/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { type Fault, fault } from '../errors.ts'
import { openCheckpoint, signCheckpoint } from './core/checkpoint.ts'
import { createVerifier } from './core/note.ts'
import { append, emptyFrontier, type Frontier, leafHash, packFrontier, rootOf, unpackFrontier } from './core/tree.ts'
import { createRounds, type Rounds } from './rounds.ts'
import {
  electSealer,
  ensureMonth,
  hasTraces,
  insertLogOpened,
  insertSealed,
  type PendingRow,
  readHead,
  readLag,
  readPending,
  readPrevious,
} from './store.ts'
import { createWriter, isWrittenHere } from './writer.ts'

/** The stored head of a log isn't what this instance signed last: rolled back, edited or of another key. */
export const headForeign = fault('unavailable', 'audit-head-foreign')
/** An entry that waits for sealing wasn't written by this instance, or was changed or removed since. */
export const entryForeign = fault('unavailable', 'audit-entry-foreign')

export type SealerOptions = {
  /** With the role reallabor_sealer. */
  db: Database
  /** Ed25519, private. */
  signingKey: KeyObject
  macKey: Buffer
  instance: string
  host: string
  clock: () => number
  random: (bytes: number) => Buffer
  everyMs?: number
  /** Told of failures in the background. */
  report?: (error: unknown) => void
}

export interface Sealer extends Rounds {
  /** One round; returns the number of entries sealed. 0 as well if another process is sealing. */
  sealOnce(): Promise<number>
  /** Seconds since the oldest unsealed entry was written. */
  lag(): Promise<number>
  /** What the sealer refuses to go on with; for readiness. Empty when all is well. */
  faults(): readonly Fault[]
}

/** Entries sealed in one transaction. */
const batchSize = 20_000

export function createSealer({ db, signingKey, everyMs = 250, report = () => {}, ...options }: SealerOptions): Sealer {
  const { instance, macKey, clock, random } = options
  const verifier = createVerifier(instance, signingKey)
  /** What this process signed last: a roll-back of head, leaves and checkpoints together shows against it. */
  const signed = new Map<string, { size: number; root: Buffer }>()
  const badLogs = new Map<string, Fault>()
  const badEntries = new Map<string, Fault>()

  async function sealOnce(): Promise<number> {
    const heads: [string, { size: number; root: Buffer }][] = []
    const sealed = await db.transaction(async tx => {
      if (!(await electSealer(tx))) return 0
      const rows = await readPending(tx, batchSize, [...badEntries.keys()])
      let count = 0
      for (const [log, pending] of Map.groupBy(rows, row => row.log_id)) {
        const good = pending.filter(isOurs)
        if (good.length === 0) continue
        const head = await sealLog(tx, log, good)
        if (!head) continue
        heads.push([log, head])
        count += good.length
      }
      return count
    })
    for (const [log, head] of heads) signed.set(log, head)
    return sealed
  }

  function isOurs(row: PendingRow): boolean {
    const { envelope, leaf_hash, writer_mac } = row
    const ours =
      envelope !== null &&
      leaf_hash?.equals(leafHash(envelope)) === true &&
      writer_mac !== null &&
      isWrittenHere(macKey, envelope, writer_mac) &&
      row.tenant_id === row.entry_tenant_id
    // Left where it is: verification names it, and the lag that it causes stops new requests.
    if (!ours) badEntries.set(`${row.log_id}/${row.id}`, entryForeign({ log: row.log_id, entry: row.id }))
    return ours
  }

  async function sealLog(tx: Tx, log: string, rows: readonly PendingRow[]) {
    const { tenant_id: tenantId, month } = rows[0]!
    const before = await ownHead(tx, log)
    if (!before) {
      badLogs.set(log, headForeign({ log }))
      return undefined
    }
    badLogs.delete(log)
    const leaves = rows.map(row => ({ entryId: row.id, leafHash: row.leaf_hash! }))
    const isNew = before.size === 0
    if (isNew) leaves.unshift(await openLog(tx, tenantId, month, log))
    const after = leaves.reduce((frontier, leaf) => append(frontier, leaf.leafHash), before)
    const root = rootOf(after)
    const note = signCheckpoint({ log, size: after.size, root }, verifier, signingKey)
    const frontier = packFrontier(after)
    await insertSealed(tx, {
      log,
      tenantId,
      month,
      isNew,
      first: before.size,
      leaves,
      size: after.size,
      frontier,
      note,
    })
    return { size: after.size, root }
  }

  /** The frontier to go on from; undefined if what is stored isn't what we signed last. */
  async function ownHead(tx: Tx, log: string): Promise<Frontier | undefined> {
    const remembered = signed.get(log)
    const head = await readHead(tx, log)
    if (!head) return remembered || (await hasTraces(tx, log)) ? undefined : emptyFrontier
    const frontier = unpackFrontier(head.size, head.frontier)
    if (!frontier || head.note === null || head.note_size !== head.size || head.leaves !== head.size) return undefined
    const opened = openCheckpoint(head.note, verifier)
    const root = rootOf(frontier)
    if (!opened.ok || opened.checkpoint.log !== log || opened.checkpoint.size !== head.size) return undefined
    if (!opened.checkpoint.root.equals(root)) return undefined
    // Another process may have gone on meanwhile, but never back.
    if (remembered && head.size < remembered.size) return undefined
    if (remembered?.size === head.size && !remembered.root.equals(root)) return undefined
    return frontier
  }

  /** Leaf 0 ties the log to the one before it. Its writer lives for this one entry, so no number is ever left out. */
  async function openLog(tx: Tx, tenantId: string | null, month: string, log: string) {
    const previous = await readPrevious(tx, tenantId, month)
    const boot = uuid7(clock(), random(10))
    const first = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1)
    const last = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5))) - 1
    // An entry belongs to the month of its log, also where that is opened late or by a clock that lags behind.
    const at = Math.min(Math.max(clock(), first), last)
    const writer = createWriter({ instance, macKey, random, clock: () => at, writer: { host: options.host, boot } })
    const written = writer.write(tenantId, { act: 'log-opened', previous: previous?.note ?? null })
    if (written.entry.log !== log) throw new Error('a log of another instance')
    await ensureMonth(tx, month)
    await insertLogOpened(tx, written)
    return { entryId: written.entry.id, leafHash: written.leafHash }
  }

  const rounds = createRounds(async () => {
    const sealed = await sealOnce().catch(error => {
      report(error) // nothing was sealed, nothing is lost: the rows still wait
      return 0
    })
    return sealed >= batchSize ? 0 : everyMs
  })
  return {
    ...rounds,
    sealOnce,
    lag: () => db.transaction(readLag),
    faults: () => [...badLogs.values(), ...badEntries.values()],
  }
}
