import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import type { Written } from './writer.ts'

/** Makes sure that the month's partition is there. */
export const ensureMonth = (tx: Tx, month: string) => tx.run(sql`select audit_partition(${month})`)

const values = (written: Written) => sql`values (
  ${written.month}, ${written.entry.log}, ${written.entry.id}, ${written.tenantId}::uuid,
  ${written.entry.accepted ?? null}::uuid, ${written.envelope}, ${written.leafHash}, ${written.mac})`

const pending = (written: Written) => sql`insert into audit_pending (log_id, id, tenant_id, month)
  values (${written.entry.log}, ${written.entry.id}, ${written.tenantId}::uuid, ${written.month})`

const columns = sql`(month, log_id, id, tenant_id, accepted_id, envelope, leaf_hash, writer_mac)`

/** Entry and mark for the sealer in one statement. */
export async function insertEntry(tx: Tx, written: Written): Promise<void> {
  await tx.run(sql`with entry as (insert into audit_entry ${columns} ${values(written)}) ${pending(written)}`)
}

/** False if an entry of this id stands there already. Waits for a transaction that is about to write it. */
export async function insertEntryUnlessThere(tx: Tx, written: Written): Promise<boolean> {
  await tx.run(sql`select set_config('lock_timeout', '1s', true)`)
  const inserted = await tx.run(sql`insert into audit_entry ${columns} ${values(written)} on conflict do nothing`)
  if (inserted === 0) return false
  await tx.run(pending(written))
  return true
}

export const insertContent = (
  tx: Tx,
  row: { tenantId: string; entryId: string; conversationId: string; ciphertext: Buffer },
) =>
  tx.run(sql`insert into audit_content (tenant_id, entry_id, conversation_id, ciphertext)
    values (${row.tenantId}, ${row.entryId}, ${row.conversationId}, ${row.ciphertext})`)

export const insertOpen = (tx: Tx, row: { tenantId: string; id: string; boot: string; event: string }) =>
  tx.run(sql`insert into audit_open (tenant_id, id, boot, event)
    values (${row.tenantId}, ${row.id}, ${row.boot}, ${row.event})`)

export const deleteOpen = (tx: Tx, tenantId: string, id: string) =>
  tx.run(sql`delete from audit_open where tenant_id = ${tenantId} and id = ${id}`)

export const insertWriter = (tx: Tx, boot: string, writer: string) =>
  tx.run(sql`insert into audit_writer (boot, writer) values (${boot}, ${writer})`)

export const deleteWriter = (tx: Tx, boot: string) => tx.run(sql`delete from audit_writer where boot = ${boot}`)

/** Seconds since the oldest unsealed entry was written. */
export async function readLag(tx: Tx): Promise<number> {
  return (await tx.one(z.object({ lag: z.number() }), sql`select audit_lag() as lag`)).lag
}

// ---------------------------------------------------------------- reaper

/** Boots that left something behind, dead or alive. */
export async function readBoots(tx: Tx): Promise<string[]> {
  const rows = await tx.many(
    z.object({ boot: column.uuid }),
    sql`select boot from audit_writer union select boot from audit_open`,
  )
  return rows.map(row => row.boot)
}

/** Tries to take the lock that a living process holds; true means that it is dead. Held until the transaction ends. */
export async function isDead(tx: Tx, boot: string): Promise<boolean> {
  const row = await tx.one(
    z.object({ dead: z.boolean() }),
    sql`select pg_try_advisory_xact_lock(hashtextextended(${presenceKey(boot)}, 0)) as dead`,
  )
  return row.dead
}

/** Text from which both sides derive the advisory lock of a process. */
export const presenceKey = (boot: string): string => `reallabor-audit-boot:${boot}`

export const readOpen = (tx: Tx, boot: string) =>
  tx.many(
    z.object({ tenant_id: column.uuid, id: column.uuid, event: z.string() }),
    sql`select tenant_id, id, event from audit_open where boot = ${boot}`,
  )

// ---------------------------------------------------------------- sealer

/** True for one sealer at a time, until its transaction ends. */
export async function electSealer(tx: Tx): Promise<boolean> {
  const row = await tx.one(
    z.object({ elected: z.boolean() }),
    sql`select pg_try_advisory_xact_lock(hashtextextended('reallabor-audit-sealer', 0)) as elected`,
  )
  return row.elected
}

const pendingRow = z.object({
  log_id: z.string(),
  id: column.uuid,
  tenant_id: column.uuid.nullable(),
  month: z.string(),
  entry_tenant_id: column.uuid.nullable(),
  envelope: z.string().nullable(),
  leaf_hash: column.bytes.nullable(),
  writer_mac: column.bytes.nullable(),
})
export type PendingRow = z.infer<typeof pendingRow>

/**
 * Committed entries that wait, in the order in which they will be sealed: by log (a log of an earlier month first) and
 * id. A row whose entry is gone comes with nulls.
 */
export const readPending = (tx: Tx, limit: number, except: readonly string[]) =>
  tx.many(
    pendingRow,
    sql`select p.log_id, p.id, p.tenant_id, p.month, e.tenant_id as entry_tenant_id, e.envelope, e.leaf_hash, e.writer_mac
      from audit_pending p left join audit_entry e on e.month = p.month and e.log_id = p.log_id and e.id = p.id
      where p.log_id || '/' || p.id <> all (${except}::text[])
      order by p.month, p.log_id, p.id limit ${limit}`,
  )

const headRow = z.object({
  size: column.integer,
  frontier: column.bytes,
  /** Of the stored leaves. */
  leaves: column.integer,
  note: z.string().nullable(),
  note_size: column.integer.nullable(),
})

/** Head, number of leaves and largest checkpoint of a log; undefined if there is no head. */
export const readHead = (tx: Tx, log: string) =>
  tx.maybeOne(
    headRow,
    sql`select h.size, h.frontier, c.note, c.size as note_size,
        coalesce((select max(idx) + 1 from audit_leaf where log_id = h.log_id), 0) as leaves
      from audit_head h left join lateral
        (select size, note from audit_checkpoint where log_id = h.log_id order by size desc limit 1) c on true
      where h.log_id = ${log}`,
  )

/** Whether anything of a log without a head is there all the same. */
export async function hasTraces(tx: Tx, log: string): Promise<boolean> {
  const row = await tx.one(
    z.object({ traces: z.boolean() }),
    sql`select exists (select from audit_leaf where log_id = ${log})
      or exists (select from audit_checkpoint where log_id = ${log}) as traces`,
  )
  return row.traces
}

/** The last checkpoint of the tenant's log before this month. */
export const readPrevious = (tx: Tx, tenantId: string | null, month: string) =>
  tx.maybeOne(
    z.object({ note: z.string() }),
    sql`select c.note from audit_checkpoint c
      where c.log_id = (select log_id from audit_head
          where tenant_id is not distinct from ${tenantId}::uuid and month < ${month} order by month desc limit 1)
      order by c.size desc limit 1`,
  )

export type SealedBatch = {
  log: string
  tenantId: string | null
  month: string
  isNew: boolean
  first: number
  leaves: readonly { entryId: string; leafHash: Buffer }[]
  size: number
  frontier: Buffer
  note: string
}

export async function insertSealed(tx: Tx, batch: SealedBatch): Promise<void> {
  const { log, tenantId, month, first, leaves, size, frontier, note } = batch
  await tx.run(sql`insert into audit_leaf (log_id, idx, tenant_id, entry_id, leaf_hash)
    select ${log}, ${first}::bigint + n - 1, ${tenantId}::uuid, entry_id, leaf_hash
    from unnest(${leaves.map(leaf => leaf.entryId)}::uuid[], ${leaves.map(leaf => leaf.leafHash)}::bytea[])
      with ordinality as leaf (entry_id, leaf_hash, n)`)
  if (batch.isNew) {
    await tx.run(sql`insert into audit_head (log_id, tenant_id, month, size, frontier)
      values (${log}, ${tenantId}::uuid, ${month}, ${size}, ${frontier})`)
  } else {
    await tx.run(sql`update audit_head set size = ${size}, frontier = ${frontier} where log_id = ${log}`)
  }
  await tx.run(sql`insert into audit_checkpoint (log_id, size, tenant_id, note)
    values (${log}, ${size}, ${tenantId}::uuid, ${note})`)
  await tx.run(sql`delete from audit_pending
    where log_id = ${log} and id = any (${leaves.map(leaf => leaf.entryId)}::uuid[])`)
}

/** Leaf 0 is sealed in the transaction that writes it and never waits. */
export const insertLogOpened = (tx: Tx, written: Written) =>
  tx.run(sql`insert into audit_entry ${columns} ${values(written)}`)
