import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { type ReturnReason, returnReason, reviewStep } from './contract.ts'
import type { Block, Letterhead } from './core/assemble.ts'
import { type Scenario, sealedScenario } from './scenario.ts'
import { canonicalText } from './version.ts'

const versionRow = z
  .object({ hash: z.string(), definition: z.string().transform(text => sealedScenario.parse(JSON.parse(text))) })
  .transform(({ hash, definition }): Scenario => ({ ...definition, version: hash }))

/** Versions are written once and kept for ever: runs point at them. */
export async function insertVersion(tx: Tx, scenario: Scenario, now: Date): Promise<void> {
  const { version, ...sealed } = scenario
  await tx.run(sql`
    insert into scenario_version (hash, scenario_id, definition, first_seen_at)
    values (${version}, ${scenario.definition.id}, ${canonicalText(sealed)}, ${now})
    on conflict (hash) do nothing`)
}

export const selectVersion = (tx: Tx, hash: string): Promise<Scenario | undefined> =>
  tx.maybeOne(versionRow, sql`select hash, definition from scenario_version where hash = ${hash}`)

/** Of each scenario the hash of the version released last that nobody has withdrawn since. */
export const selectReleased = (tx: Tx, tenantId: string): Promise<{ hash: string }[]> =>
  tx.many(
    z.object({ hash: z.string() }),
    sql`select distinct on (s.scenario_id) v.hash
        from (select distinct on (version_hash) scenario_id, version_hash, step, taken_at
                from scenario_step where tenant_id = ${tenantId}
               order by version_hash, taken_at desc, id desc) s
        join scenario_version v on v.hash = s.version_hash
        where s.step = 'released'
        order by s.scenario_id, s.taken_at desc, v.first_seen_at desc, v.hash`,
  )

const stepRow = z.object({
  hash: z.string(),
  step: reviewStep,
  reason: returnReason.nullable(),
  by: z.string(),
  at: z.date(),
})
export type StepRow = z.infer<typeof stepRow>

/** All steps of a scenario's versions at a tenant, or of all scenarios, in their order. */
export const selectSteps = (tx: Tx, tenantId: string, scenarioId?: string): Promise<StepRow[]> =>
  tx.many(
    stepRow,
    sql`select version_hash as hash, step, reason, taken_by as "by", taken_at as at from scenario_step
        where tenant_id = ${tenantId} and (${scenarioId ?? null}::text is null or scenario_id = ${scenarioId ?? null})
        order by taken_at, id`,
  )

export async function insertStep(
  tx: Tx,
  it: Omit<StepRow, 'reason'> & { tenantId: string; id: string; scenarioId: string; reason?: ReturnReason | undefined },
): Promise<void> {
  await tx.run(sql`
    insert into scenario_step (tenant_id, id, scenario_id, version_hash, step, reason, taken_by, taken_at)
    values (${it.tenantId}, ${it.id}, ${it.scenarioId}, ${it.hash}, ${it.step}, ${it.reason ?? null}, ${it.by}, ${it.at})`)
}

/** Two people at once: the second waits, and then sees the first one's step. */
export async function lockScenario(tx: Tx, tenantId: string, scenarioId: string): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`scenario ${tenantId} ${scenarioId}`}, 0))`)
}

const seenRow = z.object({ hash: z.string(), at: column.instant })

/** When each version was first seen. */
export const selectFirstSeen = (tx: Tx, hashes: readonly string[]): Promise<{ hash: string; at: string }[]> =>
  tx.many(seenRow, sql`select hash, first_seen_at as at from scenario_version where hash = any(${[...hashes]})`)

const blockRow = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  text: z.string(),
  hash: z.string(),
  rechtskreis: z.enum(['SGG', 'VwGO', 'beide']),
  rechtsstand: z.string(),
})

/** The newest version of each block. */
export const selectBlocks = (tx: Tx, tenantId: string): Promise<Block[]> =>
  tx.many(
    blockRow,
    sql`select distinct on (block_id) block_id as id, version, title, text, hash, rechtskreis,
          to_char(rechtsstand, 'YYYY-MM-DD') as rechtsstand
        from template_block where tenant_id = ${tenantId}
        order by block_id, version desc`,
  )

export async function insertBlock(tx: Tx, tenantId: string, block: Block): Promise<void> {
  await tx.run(sql`
    insert into template_block (tenant_id, block_id, version, title, text, hash, rechtskreis, rechtsstand)
    values (${tenantId}, ${block.id}, ${block.version}, ${block.title}, ${block.text}, ${block.hash},
      ${block.rechtskreis}, ${block.rechtsstand})
    on conflict do nothing`)
}

const letterheadRow = z.object({
  authority: z.string(),
  street: z.string(),
  town: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const selectLetterhead = (tx: Tx, tenantId: string): Promise<Letterhead | undefined> =>
  tx.maybeOne(
    letterheadRow,
    sql`select authority, street, town, phone, email from letterhead where tenant_id = ${tenantId}`,
  )

export async function upsertLetterhead(tx: Tx, tenantId: string, letterhead: Letterhead): Promise<void> {
  const { authority, street, town, phone, email } = letterhead
  await tx.run(sql`
    insert into letterhead (tenant_id, authority, street, town, phone, email)
    values (${tenantId}, ${authority}, ${street}, ${town}, ${phone}, ${email})
    on conflict (tenant_id) do update set authority = excluded.authority, street = excluded.street,
      town = excluded.town, phone = excluded.phone, email = excluded.email`)
}
