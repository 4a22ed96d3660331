import type { Role } from '@ki-reallabor/server/identity/contract'

type Membership = { tenantId: string; tenant: string; organisation: string; roles: Role[] }
export type Person = { id: string; name: string; memberships: Membership[] }
export type Unit = { tenantId: string; tenant: string; people: { id: string; name: string; roles: Role[] }[] }
export type Organisation = { name: string; units: Unit[] }

const byName = new Intl.Collator('de').compare

/** People as the sign-in page shows them: by organisation and unit; someone with two memberships stands in both. */
export function unitsOf(people: readonly Person[]): Organisation[] {
  const organisations = new Map<string, Map<string, Unit>>()
  for (const { id, name, memberships } of people) {
    for (const { organisation, tenantId, tenant, roles } of memberships) {
      const units = organisations.get(organisation) ?? new Map<string, Unit>()
      organisations.set(organisation, units)
      const unit = units.get(tenantId) ?? { tenantId, tenant, people: [] }
      units.set(tenantId, unit)
      unit.people.push({ id, name, roles })
    }
  }
  return [...organisations]
    .map(([name, units]) => ({ name, units: [...units.values()].sort((a, b) => byName(a.tenant, b.tenant)) }))
    .sort((a, b) => byName(a.name, b.name))
}
