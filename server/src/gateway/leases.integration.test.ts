import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { batchPlaces, createLeases, type Lease } from './leases.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.owner.query('delete from provider_lease'))

const report = (error: unknown) => {
  throw error
}
const patience = { person: 60_000, batch: 60_000 }
const process = (more: Partial<Parameters<typeof createLeases>[0]> = {}) =>
  createLeases({ db: database.app, patience, pollEvery: 25, report, ...more })
const provider = { id: 'haus', concurrency: 3 }
const never = new AbortController().signal
const rows = async () => Number((await database.owner.query('select count(*) from provider_lease')).rows[0].count)

test('fifty at once, from ten processes: never more than the limit, and all get their turn', async () => {
  const processes = Array.from({ length: 10 }, () => process())
  let working = 0
  let most = 0
  const served: number[] = []
  const full = Promise.withResolvers<void>()
  await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const lease = await processes[i % 10]!.acquire(provider, 'person', never)
      most = Math.max(most, ++working)
      if (working === provider.concurrency) full.resolve()
      await full.promise
      expect(await rows()).toBeLessThanOrEqual(provider.concurrency)
      working--
      served.push(i)
      await lease.release()
    }),
  )
  expect(served).toHaveLength(50)
  expect(most).toBe(provider.concurrency)
  expect(await rows()).toBe(0)
})

test('batch work leaves a share for people', async () => {
  const [one, other] = [process(), process({ patience: { person: 60_000, batch: 30 } })]
  const batch = [await one.acquire(provider, 'batch', never), await one.acquire(provider, 'batch', never)]
  await expect(other.acquire(provider, 'batch', never)).rejects.toMatchObject({
    code: 'provider-busy',
    kind: 'limited',
  })
  const person = await other.acquire(provider, 'person', never)
  expect(await rows()).toBe(3)
  await Promise.all([...batch, person].map(lease => lease.release()))
})

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [8, 6],
  [32, 24],
])('of %i places batch work may take %i', (concurrency, places) => {
  expect(batchPlaces(concurrency)).toBe(places)
})

test('other providers have places of their own', async () => {
  const leases = process()
  const held = await Promise.all([1, 2, 3].map(() => leases.acquire(provider, 'person', never)))
  const other = await leases.acquire({ id: 'fern', concurrency: 1 }, 'person', never)
  await Promise.all([...held, other].map(lease => lease.release()))
})

test('waiting has an end', async () => {
  const leases = process()
  const impatient = process({ patience: { person: 30, batch: 30 } })
  const held = await Promise.all([1, 2, 3].map(() => leases.acquire(provider, 'person', never)))
  await expect(impatient.acquire(provider, 'person', never)).rejects.toMatchObject({ code: 'provider-busy' })
  await Promise.all(held.map(lease => lease.release()))
})

test('whoever stops waiting is gone at once, and keeps nobody else waiting', async () => {
  const leases = process()
  const held = await Promise.all([1, 2, 3].map(() => leases.acquire(provider, 'person', never)))
  const stop = new AbortController()
  const impatient = leases.acquire(provider, 'person', stop.signal)
  const patient = leases.acquire(provider, 'person', never)
  stop.abort()
  await expect(impatient).rejects.toMatchObject({ name: 'AbortError' })
  await held[0]!.release()
  const lease = await patient
  await Promise.all([...held.slice(1), lease].map(it => it.release()))
  expect(await rows()).toBe(0)
})

test('what a dead process held becomes free when it runs out', async () => {
  await database.owner.query(
    `insert into provider_lease (id, provider_id, audience, expires_at)
     select gen_random_uuid(), 'haus', 'person', now() + interval '50 ms' from generate_series(1, 3)`,
  )
  const lease = await process().acquire(provider, 'person', never)
  expect(await rows()).toBe(1)
  await lease.release()
})

test('a living process keeps what it holds', async () => {
  const leases = process({ seconds: 0.15 })
  const held: Lease[] = await Promise.all([1, 2, 3].map(() => leases.acquire(provider, 'person', never)))
  // Four lifetimes long nobody else gets in.
  await expect(
    process({ patience: { person: 600, batch: 600 } }).acquire(provider, 'person', never),
  ).rejects.toMatchObject({
    code: 'provider-busy',
  })
  await Promise.all(held.map(lease => lease.release()))
  expect(await rows()).toBe(0)
})
