import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { type Sql, sql } from '../db/sql.ts'
import { isDead, readBoots } from './store.ts'
import type { EntryRow, LogSource } from './verify.ts'

/** Rows read at a time. */
const pageSize = 2_000

const entryColumns = {
  month: z.string().nullable(),
  entry_log: z.string().nullable(),
  entry_id: column.uuid.nullable(),
  entry_tenant: column.uuid.nullable(),
  accepted_id: column.uuid.nullable(),
  envelope: z.string().nullable(),
  entry_hash: column.bytes.nullable(),
  writer_mac: column.bytes.nullable(),
}
const selectEntry = sql`e.month, e.log_id as entry_log, e.id as entry_id, e.tenant_id as entry_tenant, e.accepted_id,
  e.envelope, e.leaf_hash as entry_hash, e.writer_mac`

type EntryColumns = { [K in keyof typeof entryColumns]: z.infer<(typeof entryColumns)[K]> }

const asEntry = (row: EntryColumns): EntryRow | null =>
  row.entry_id === null
    ? null
    : {
        month: row.month!,
        log: row.entry_log!,
        id: row.entry_id,
        tenantId: row.entry_tenant,
        acceptedId: row.accepted_id,
        envelope: row.envelope!,
        leafHash: row.entry_hash!,
        mac: row.writer_mac!,
      }

const logRow = z.object({
  log_id: z.string(),
  size: column.integer.nullable(),
  frontier: column.bytes.nullable(),
  leaves: column.integer,
  note: z.string().nullable(),
  note_size: column.integer.nullable(),
  opening: z.string().nullable(),
})
const leafRow = z.object({
  idx: column.integer,
  id: column.uuid,
  tenant_id: column.uuid.nullable(),
  leaf_hash: column.bytes,
})
const strayRow = z.object({ log_id: z.string(), id: column.uuid, pending: z.boolean() })
const noteRow = z.object({ size: column.integer, note: z.string() })

/**
 * The logs that the transaction may see: all for the owner, the tenant's own for the app. The sealer may go on
 * meanwhile; what it adds after `logs()` is left aside.
 */
export function createLogSource(tx: Tx, only?: { tenantId: string | null }): LogSource {
  const ours = (alias: Sql) => (only ? sql`${alias}.tenant_id is not distinct from ${only.tenantId}::uuid` : sql`true`)

  return {
    async logs() {
      const rows = await tx.many(
        logRow,
        sql`with log as (
            select log_id from audit_head h where ${ours(sql`h`)}
            union select log_id from audit_checkpoint c where ${ours(sql`c`)}
            union select log_id from audit_leaf l where ${ours(sql`l`)})
          select log.log_id, h.size, h.frontier, c.note, c.size as note_size, e.envelope as opening,
            coalesce((select max(idx) + 1 from audit_leaf l where l.log_id = log.log_id), 0) as leaves
          from log left join audit_head h on h.log_id = log.log_id
            left join lateral (select size, note from audit_checkpoint c where c.log_id = log.log_id
              order by size desc limit 1) c on true
            left join audit_leaf l on l.log_id = log.log_id and l.idx = 0
            left join audit_entry e on e.month = right(l.log_id, 7) and e.log_id = l.log_id and e.id = l.entry_id
          order by log.log_id collate "C"`,
      )
      return rows.map(row => ({
        log: row.log_id,
        head: row.size === null ? null : { size: row.size, frontier: row.frontier! },
        leaves: row.leaves,
        last: row.note === null ? null : { size: row.note_size!, note: row.note },
        opening: row.opening,
      }))
    },

    async *leaves(log, size) {
      for (let from = 0; ; ) {
        const rows = await tx.many(
          leafRow.extend(entryColumns),
          sql`select l.idx, l.entry_id as id, l.tenant_id, l.leaf_hash, ${selectEntry}
            from audit_leaf l
              left join audit_entry e on e.month = ${log.slice(-7)} and e.log_id = l.log_id and e.id = l.entry_id
            where l.log_id = ${log} and l.idx >= ${from} and l.idx < ${size} order by l.idx limit ${pageSize}`,
        )
        for (const row of rows) {
          yield { idx: row.idx, entryId: row.id, tenantId: row.tenant_id, leafHash: row.leaf_hash, entry: asEntry(row) }
        }
        if (rows.length < pageSize) return
        from = rows.at(-1)!.idx + 1
      }
    },

    async *checkpoints(log, size) {
      for (let after = 0; ; ) {
        const rows = await tx.many(
          noteRow,
          sql`select size, note from audit_checkpoint
            where log_id = ${log} and size > ${after} and size <= ${size} order by size limit ${pageSize}`,
        )
        yield* rows
        if (rows.length < pageSize) return
        after = rows.at(-1)!.size
      }
    },

    async *strays() {
      // Entries that no leaf names: waiting for the sealer, or put in past it.
      let after = { log: '', id: '00000000-0000-0000-0000-000000000000' }
      for (;;) {
        const rows = await tx.many(
          strayRow.extend(entryColumns),
          sql`select e.log_id, e.id, p.id is not null as pending, ${selectEntry}
            from audit_entry e left join audit_pending p on p.log_id = e.log_id and p.id = e.id
            where ${ours(sql`e`)} and (e.log_id collate "C", e.id) > (${after.log}, ${after.id}::uuid)
              and (right(e.log_id, 7) <> e.month
                or not exists (select from audit_leaf l where l.log_id = e.log_id and l.entry_id = e.id))
            order by e.log_id collate "C", e.id limit ${pageSize}`,
        )
        for (const row of rows) yield { log: row.log_id, id: row.id, pending: row.pending, entry: asEntry(row) }
        if (rows.length < pageSize) break
        after = { log: rows.at(-1)!.log_id, id: rows.at(-1)!.id }
      }
      const lost = await tx.many(
        strayRow.omit({ pending: true }),
        sql`select p.log_id, p.id from audit_pending p left join audit_entry e
            on e.month = p.month and e.log_id = p.log_id and e.id = p.id
          where ${ours(sql`p`)} and e.id is null order by p.log_id, p.id`,
      )
      for (const row of lost) yield { log: row.log_id, id: row.id, pending: true, entry: null }
    },

    async ends(ids) {
      const rows = await tx.many(
        z.object({ id: column.uuid, closed: z.boolean() }),
        sql`select accepted_id as id, true as closed from audit_entry where accepted_id = any (${[...ids]}::uuid[])
          union select id, false from audit_open where id = any (${[...ids]}::uuid[])`,
      )
      return {
        closed: rows.filter(row => row.closed).map(row => row.id),
        open: rows.filter(row => !row.closed).map(row => row.id),
      }
    },

    async deadBoots() {
      const dead: string[] = []
      for (const boot of await readBoots(tx)) if (await isDead(tx, boot)) dead.push(boot)
      return dead
    },
  }
}

/** The last signed checkpoint of every log that the transaction may see. */
export async function readLastNotes(tx: Tx): Promise<string[]> {
  const rows = await tx.many(
    z.object({ note: z.string() }),
    sql`select distinct on (log_id collate "C") note from audit_checkpoint order by log_id collate "C", size desc`,
  )
  return rows.map(row => row.note)
}
