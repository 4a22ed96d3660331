import * as z from 'zod'
import type { Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
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

/** The newest release of each scenario. */
export const selectReleased = (tx: Tx, tenantId: string): Promise<Scenario[]> =>
  tx.many(
    versionRow,
    sql`select distinct on (r.scenario_id) v.hash, v.definition
        from scenario_release r join scenario_version v on v.hash = r.version_hash
        where r.tenant_id = ${tenantId}
        order by r.scenario_id, r.released_at desc, v.first_seen_at desc, v.hash`,
  )

export async function insertRelease(
  tx: Tx,
  release: { tenantId: string; scenarioId: string; hash: string; releasedBy: string; releasedAt: Date },
): Promise<void> {
  await tx.run(sql`
    insert into scenario_release (tenant_id, scenario_id, version_hash, released_by, released_at)
    values (${release.tenantId}, ${release.scenarioId}, ${release.hash}, ${release.releasedBy}, ${release.releasedAt})
    on conflict do nothing`)
}

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
