import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { type Sql, sql } from '../db/sql.ts'

/** All of this reads within the tenant's transaction; row-level security does the rest. */

export type EntryFilter = {
  log: string
  month: string
  kind: 'requests' | 'all'
  act?: string | undefined
  model?: string | undefined
  dataClass?: string | undefined
  hosting?: string | undefined
  scenario?: string | undefined
}

const foldedRow = z.object({
  number: column.integer.nullable(),
  id: column.uuid,
  envelope: z.string(),
  closing: z.string().nullable(),
  closing_id: column.uuid.nullable(),
})

const row = sql`l.idx + 1 as number, e.id, e.envelope, f.envelope as closing, f.id as closing_id`

/** A request's end belongs to the row of its beginning; a real end wins over `outcome-unknown`. */
const withEnd = sql`left join lateral (select id, envelope from audit_entry f
    where f.tenant_id = e.tenant_id and f.accepted_id = e.id
    order by (f.envelope::jsonb ->> 'act' = 'outcome-unknown'), f.id limit 1) f on true`

function matches(filter: EntryFilter): Sql {
  const said = (key: string, value: string | undefined) =>
    value === undefined ? sql`` : sql` and e.envelope::jsonb ->> ${key} = ${value}`
  return sql`e.month = ${filter.month} and e.log_id = ${filter.log} and e.accepted_id is null
    ${filter.kind === 'all' ? sql`` : sql` and e.envelope::jsonb ->> 'act' in ('accepted', 'refused')`}
    ${filter.act === undefined ? sql`` : sql` and coalesce(f.envelope, e.envelope)::jsonb ->> 'act' = ${filter.act}`}
    ${filter.model === undefined ? sql`` : sql` and (e.envelope::jsonb ->> 'provider') || '/' || (e.envelope::jsonb ->> 'model') = ${filter.model}`}
    ${said('dataClass', filter.dataClass)}${said('hosting', filter.hosting)}${said('scenario', filter.scenario)}`
}

/** What waits for the sealer; few. */
export const readUnsealed = (tx: Tx, filter: EntryFilter, limit: number) =>
  tx.many(
    foldedRow,
    sql`select ${row} from audit_pending p
        join audit_entry e on e.month = p.month and e.log_id = p.log_id and e.id = p.id
        left join audit_leaf l on l.log_id = e.log_id and l.entry_id = e.id ${withEnd}
      where p.log_id = ${filter.log} and l.idx is null and ${matches(filter)} order by e.id desc limit ${limit}`,
  )

/** Along the tree, from its end: stops as soon as the page is full. */
export const readSealed = (tx: Tx, filter: EntryFilter, before: number | undefined, limit: number) =>
  tx.many(
    foldedRow,
    sql`select ${row} from audit_leaf l
        join audit_entry e on e.month = ${filter.month} and e.log_id = l.log_id and e.id = l.entry_id ${withEnd}
      where l.log_id = ${filter.log} ${before === undefined ? sql`` : sql`and l.idx < ${before - 1}`} and ${matches(filter)}
      order by l.idx desc limit ${limit}`,
  )

export async function countFolded(tx: Tx, filter: EntryFilter): Promise<number> {
  const ends = filter.act === undefined ? sql`` : withEnd
  const query = sql`select count(*) as count from audit_entry e ${ends} where ${matches(filter)}`
  return (await tx.one(z.object({ count: column.integer }), query)).count
}

export const readOne = (tx: Tx, month: string, log: string, id: string) =>
  tx.maybeOne(
    foldedRow.extend({ leaf_hash: column.bytes, writer_mac: column.bytes, content: z.boolean() }),
    sql`select ${row}, e.leaf_hash, e.writer_mac,
        exists (select from audit_content c where c.tenant_id = e.tenant_id and c.entry_id = e.id) as content
      from audit_entry e left join audit_leaf l on l.log_id = e.log_id and l.entry_id = e.id ${withEnd}
      where e.month = ${month} and e.log_id = ${log} and e.id = ${id}`,
  )

export async function readNumber(tx: Tx, entryId: string): Promise<number | null> {
  const row = await tx.maybeOne(
    z.object({ number: column.integer }),
    sql`select idx + 1 as number from audit_leaf where entry_id = ${entryId}`,
  )
  return row?.number ?? null
}

/** Last checkpoint of a log and the hashes of all leaves below it, 32 bytes each. */
export const readTree = (tx: Tx, log: string) =>
  tx.maybeOne(
    z.object({ note: z.string(), size: column.integer, hashes: column.bytes.nullable() }),
    sql`select c.note, c.size, (select string_agg(leaf_hash, ''::bytea order by idx)
        from audit_leaf where log_id = c.log_id and idx < c.size) as hashes
      from audit_checkpoint c where c.log_id = ${log} order by c.size desc limit 1`,
  )

/** By month, newest first. An entry that isn't sealed yet counts as a log of size 0. */
export const readMonths = (tx: Tx) =>
  tx.many(
    z.object({ month: z.string(), log: z.string(), sealed: column.integer }),
    sql`select month, log_id as log, max(size) as sealed
      from (select month, log_id, size from audit_head union all select month, log_id, 0 from audit_pending) log
      group by month, log_id order by month desc`,
  )
