import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { claimInstance, hasInstance } from './instance.ts'
import { createKeyring } from './keyring.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const claim = (keys: Map<number, Buffer>) => claimInstance(database.app, createKeyring(keys), '/keys/master.key')
const first = new Map([[1, randomBytes(32)]])

test('the first start becomes someone; every later one with the same key is the same', async () => {
  expect(await hasInstance(database.app)).toBe(false)
  const { name } = await claim(first)
  expect(name).toMatch(/^audit\.reallabor-[0-9a-f]{8}$/)
  expect(await hasInstance(database.app)).toBe(true)
  expect(await claim(first)).toEqual({ name })
  // A rotation adds a key.
  expect(await claim(new Map([...first, [2, randomBytes(32)]]))).toEqual({ name })
})

test('another master key is refused by name, and changes nothing', async () => {
  const { name } = await claim(first)
  const refused = { kind: 'conflict', code: 'master-key-wrong', params: { file: '/keys/master.key' } }
  await expect(claim(new Map([[1, randomBytes(32)]]))).rejects.toMatchObject(refused)
  expect(await claim(first)).toEqual({ name })
})

test('of first starts with different keys at once one wins, the others are refused', async () => {
  const results = await Promise.allSettled(Array.from({ length: 4 }, () => claim(new Map([[1, randomBytes(32)]]))))
  expect(results.map(it => it.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  for (const it of results) if (it.status === 'rejected') expect(it.reason).toMatchObject({ code: 'master-key-wrong' })
})

test('the proof in the database is not the key, nor a part of it', async () => {
  await claim(first)
  const { rows } = await database.owner.query('select key_check from instance')
  const key = first.get(1)!
  expect(rows[0].key_check.length).toBe(32)
  expect(rows[0].key_check.equals(key)).toBe(false)
})
