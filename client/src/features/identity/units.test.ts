import { expect, test } from 'vitest'
import { unitsOf } from './units.ts'

const jobcenter = { tenantId: 't1', tenant: 'Jobcenter', organisation: 'Landkreis Auental' }
const wohngeld = { tenantId: 't2', tenant: 'Wohngeldstelle', organisation: 'Landkreis Auental' }
const stadt = { tenantId: 't3', tenant: 'Bürgerservice', organisation: 'Stadt Ährenfeld' }

test('people stand below their organisation and unit, once for each membership', () => {
  const organisations = unitsOf([
    { id: 'p1', name: 'A', memberships: [{ ...stadt, roles: ['tester'] }] },
    {
      id: 'p2',
      name: 'B',
      memberships: [
        { ...wohngeld, roles: ['evaluator'] },
        { ...jobcenter, roles: ['dsb'] },
      ],
    },
  ])
  expect(organisations).toEqual([
    {
      name: 'Landkreis Auental',
      units: [
        { tenantId: 't1', tenant: 'Jobcenter', people: [{ id: 'p2', name: 'B', roles: ['dsb'] }] },
        { tenantId: 't2', tenant: 'Wohngeldstelle', people: [{ id: 'p2', name: 'B', roles: ['evaluator'] }] },
      ],
    },
    {
      name: 'Stadt Ährenfeld',
      units: [{ tenantId: 't3', tenant: 'Bürgerservice', people: [{ id: 'p1', name: 'A', roles: ['tester'] }] }],
    },
  ])
})
