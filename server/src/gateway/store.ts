import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { dataClassName } from '../identity/contract.ts'
import { hosting } from './contract.ts'

const ruleRow = z.object({
  dataClass: dataClassName,
  hosting,
  allowed: z.boolean(),
  needsContract: z.boolean(),
  needsNotice: z.boolean(),
  mask: z.boolean(),
  rawAllowed: z.boolean(),
})

/** This tenant's matrix for one class of data. */
export const rulesFor = (tx: Tx, dataClass: string) =>
  tx.many(
    ruleRow,
    sql`select data_class as "dataClass", hosting, allowed, needs_contract as "needsContract",
               needs_notice as "needsNotice", mask, raw_allowed as "rawAllowed"
          from policy_rule where data_class = ${dataClass}`,
  )

const contractRow = z.object({ providerId: z.string(), avv: z.string().nullable(), notified: z.string().nullable() })

/** As text: a date has no time zone, and `Date` would give it one. */
export const contracts = (tx: Tx) =>
  tx.many(
    contractRow,
    sql`select provider_id as "providerId", avv_on::text as avv, notified_on::text as notified from provider_contract`,
  )

/** Makes the lease if the limit allows it. Whoever asks waits for the others' short transactions, over all processes. */
export async function insertLease(
  tx: Tx,
  lease: {
    id: string
    providerId: string
    audience: 'person' | 'batch'
    limit: number
    batchLimit: number
    seconds: number
  },
): Promise<boolean> {
  const { id, providerId, audience, limit, batchLimit, seconds } = lease
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`provider-lease ${providerId}`}, 0))`)
  await tx.run(sql`delete from provider_lease where provider_id = ${providerId} and expires_at <= clock_timestamp()`)
  const { total, batch } = await tx.one(
    z.object({ total: column.integer, batch: column.integer }),
    sql`select count(*) as total, count(*) filter (where audience = 'batch') as batch
          from provider_lease where provider_id = ${providerId}`,
  )
  if (total >= limit || (audience === 'batch' && batch >= batchLimit)) return false
  await tx.run(sql`
    insert into provider_lease (id, provider_id, audience, expires_at)
    values (${id}, ${providerId}, ${audience}, clock_timestamp() + make_interval(secs => ${seconds}))`)
  return true
}

/** Also puts back a lease that had run out: its holder is still at work, and the count must say so. */
export const renewLease = (
  tx: Tx,
  lease: { id: string; providerId: string; audience: 'person' | 'batch'; seconds: number },
) =>
  tx.run(sql`
    insert into provider_lease (id, provider_id, audience, expires_at)
    values (${lease.id}, ${lease.providerId}, ${lease.audience}, clock_timestamp() + make_interval(secs => ${lease.seconds}))
    on conflict (id) do update set expires_at = excluded.expires_at`)

export const deleteLease = (tx: Tx, id: string) => tx.run(sql`delete from provider_lease where id = ${id}`)
