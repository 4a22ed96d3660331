import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'

/** Reads the database's own catalogue: a table that forgets its class or its policy fails here. */

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

type Table = {
  name: string
  comment: string | null
  rls: boolean
  force: boolean
  policies: number
  partition: boolean
  tenant_not_null: boolean
  granted: boolean
}

async function tables(): Promise<Table[]> {
  const { rows } = await database.owner.query(`
    select c.relname as name, obj_description(c.oid) as comment, c.relrowsecurity as rls, c.relforcerowsecurity as force,
           (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies, c.relispartition as partition,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as tenant_not_null,
           has_any_column_privilege('reallabor_app', c.oid, 'select, insert, update') as granted
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`)
  return rows
}

const classOf = ({ comment }: Table) => /^class: (tenant|platform|auth)\b/.exec(comment ?? '')?.[1]

test('every table declares its class', async () => {
  const all = (await tables()).filter(it => !it.partition && it.name !== 'schema_migration')
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter(it => !classOf(it)).map(it => it.name)).toEqual([])
})

test('every tenant table is under forced row-level security, its partitions too', async () => {
  const wrong = (await tables())
    .filter(it => classOf(it) === 'tenant' || it.partition)
    .filter(it => !it.rls || !it.force || (!it.partition && (it.policies === 0 || !it.tenant_not_null)))
  expect(wrong.map(it => it.name)).toEqual([])
})

test('only tenant tables have a tenant, apart from those that say who may go where', async () => {
  const wrong = (await tables()).filter(
    it => it.tenant_not_null && classOf(it) !== 'tenant' && !it.partition && classOf(it) !== 'auth',
  )
  expect(wrong.map(it => it.name)).toEqual([])
})

test('partitions are not granted: a policy does not guard a partition that is read directly', async () => {
  expect((await tables()).filter(it => it.partition && it.granted).map(it => it.name)).toEqual([])
})

test('the roles own nothing and bypass nothing', async () => {
  const { rows } = await database.owner.query(`
    select rolname, rolsuper, rolbypassrls, rolcreaterole,
           (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
      from pg_roles r where rolname in ('reallabor_app', 'reallabor_sealer') order by 1`)
  const plain = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 }
  expect(rows).toEqual([
    { rolname: 'reallabor_app', ...plain },
    { rolname: 'reallabor_sealer', ...plain },
  ])
})

test('no function with its owner’s rights leaves the search path open', async () => {
  const { rows } = await database.owner.query(`
    select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'public' and prosecdef and not coalesce(proconfig::text like '%search_path=%', false)`)
  expect(rows).toEqual([])
})

test('a tenant sees its own rows only, and nothing without a tenant', async () => {
  const [a, b] = [crypto.randomUUID(), crypto.randomUUID()]
  await database.owner.query(`insert into organisation values ($1, 'Invented')`, [a])
  for (const [i, id] of [a, b].entries()) {
    await database.owner.query(
      `insert into tenant (id, organisation_id, name, slug, rechtskreis) values ($1, $2, $3, $4, 'SGG')`,
      [id, a, `Unit ${i}`, `unit-${i}`],
    )
    await database.owner.query(`insert into case_file values ($1, $2, now())`, [id, crypto.randomUUID()])
  }
  const seen = (tenant: string | undefined) => {
    const count = async (tx: Parameters<Parameters<typeof database.app.transaction>[0]>[0]) =>
      tx.run({ strings: ['select from case_file'], values: [] })
    return tenant ? database.app.withTenant(tenant, count) : database.app.transaction(count)
  }
  expect([await seen(a), await seen(b), await seen(undefined)]).toEqual([1, 1, 0])
  // The setting ended with its transaction, whichever pooled connection it was.
  expect(await Promise.all(Array.from({ length: 8 }, () => seen(undefined)))).toEqual(Array(8).fill(0))
  await expect(
    database.app.withTenant(a, tx =>
      tx.run({ strings: ['insert into case_file values (', ', ', ', now())'], values: [b, crypto.randomUUID()] }),
    ),
  ).rejects.toThrow(/row-level security/)
})
