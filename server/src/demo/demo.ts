import type { Database } from '../db/database.ts'
import { defaultMatrix } from '../gateway/policy.ts'
import type { ProviderConfig } from '../gateway/provider.ts'
import type { Scenarios } from '../scenarios/scenarios.ts'
import { organisations, people, units } from './people.ts'
import * as store from './store.ts'

/**
 * Fills an installation with the demonstration: two organisations, three units, their people, the default policy,
 * contracts as the provider file states them, template blocks, and all scenarios released. Running it again is harmless.
 */
export async function seedDemo({
  db,
  providers,
  scenarios,
}: {
  db: Database
  providers: readonly ProviderConfig[]
  scenarios: Scenarios
}): Promise<void> {
  const tenantOf = await db.transaction(async tx => {
    const tenants = new Map<string, string>()
    const organisationOf = new Map<string, string>()
    for (const name of organisations) organisationOf.set(name, await store.putOrganisation(tx, name))
    for (const unit of units)
      tenants.set(unit.slug, await store.putUnit(tx, organisationOf.get(unit.organisation)!, unit))
    for (const person of people) await store.putPerson(tx, person, tenants)
    return tenants
  })
  await scenarios.register()
  for (const unit of units) {
    const tenantId = tenantOf.get(unit.slug)!
    await db.withTenant(tenantId, async tx => {
      await store.putPolicy(tx, tenantId, defaultMatrix)
      await store.putContracts(tx, tenantId, providers)
    })
    await scenarios.furnish(tenantId, unit.letterhead)
    await scenarios.releaseAll(tenantId, 'Demonstration')
  }
}
