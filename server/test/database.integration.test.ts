import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { sql } from '../src/db/sql.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('the harness hands out a migrated database with the three roles', async () => {
  const { rows } = await database.owner.query('select name from schema_migration order by name limit 1')
  expect(rows).toEqual([{ name: '0001-foundation.sql' }])
  const role = z.object({ role: z.string(), privileged: z.boolean() })
  const who = sql`select rolname as role, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as privileged
                  from pg_roles where rolname = current_user`
  expect(await database.app.transaction(tx => tx.one(role, who))).toEqual({ role: 'reallabor_app', privileged: false })
  expect(await database.sealer.transaction(tx => tx.one(role, who))).toEqual({
    role: 'reallabor_sealer',
    privileged: false,
  })
})
