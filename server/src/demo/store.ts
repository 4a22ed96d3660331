import * as z from 'zod'
import { column, type Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { uuid7 } from '../db/uuid.ts'
import type { MatrixRule } from '../gateway/policy.ts'
import type { ProviderConfig } from '../gateway/provider.ts'
import type { DemoPerson, DemoUnit } from './people.ts'

/** Each insert leaves what is there as it is: seeding again changes nothing that a person has changed since. */

const idRow = z.object({ id: column.uuid })

export async function putOrganisation(tx: Tx, name: string): Promise<string> {
  await tx.run(sql`insert into organisation (id, name) values (${uuid7()}, ${name}) on conflict do nothing`)
  return (await tx.one(idRow, sql`select id from organisation where name = ${name}`)).id
}

export async function putUnit(tx: Tx, organisationId: string, unit: DemoUnit): Promise<string> {
  await tx.run(sql`
    insert into tenant (id, organisation_id, name, slug, rechtskreis)
    values (${uuid7()}, ${organisationId}, ${unit.name}, ${unit.slug}, ${unit.rechtskreis}) on conflict do nothing`)
  return (await tx.one(idRow, sql`select id from tenant where slug = ${unit.slug}`)).id
}

export async function putPerson(tx: Tx, person: DemoPerson, tenantOf: ReadonlyMap<string, string>): Promise<void> {
  await tx.run(sql`
    insert into person (id, email, name) values (${uuid7()}, ${person.email}, ${person.name}) on conflict do nothing`)
  const { id } = await tx.one(idRow, sql`select id from person where email = ${person.email}`)
  for (const { unit, roles } of person.memberships) {
    await tx.run(sql`
      insert into membership (person_id, tenant_id, roles, pseudonym)
      values (${id}, ${tenantOf.get(unit)}, ${roles}, ${crypto.randomUUID()}) on conflict do nothing`)
  }
}

/** The matrix of a tenant, once: later changes are the tenant's. */
export async function putPolicy(tx: Tx, tenantId: string, rules: readonly MatrixRule[]): Promise<void> {
  for (const rule of rules) {
    await tx.run(sql`
      insert into policy_rule (tenant_id, data_class, hosting, allowed, needs_contract, needs_notice, mask, raw_allowed)
      values (${tenantId}, ${rule.dataClass}, ${rule.hosting}, ${rule.allowed}, ${rule.needsContract},
              ${rule.needsNotice}, ${rule.mask}, ${rule.rawAllowed})
      on conflict do nothing`)
  }
}

/** Contracts follow the provider file at each start: in the demonstration that file is the only place to state them. */
export async function putContracts(tx: Tx, tenantId: string, providers: readonly ProviderConfig[]): Promise<void> {
  for (const { id, contract } of providers) {
    await tx.run(sql`
      insert into provider_contract (tenant_id, provider_id, avv_on, notified_on)
      values (${tenantId}, ${id}, ${contract.avv}, ${contract.notified})
      on conflict (tenant_id, provider_id) do update set avv_on = excluded.avv_on, notified_on = excluded.notified_on`)
  }
}
