import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { defaultBlocks } from './blocks.ts'
import { sealScenario } from './catalogue.ts'
import { createScenarios, type Scenarios } from './scenarios.ts'
import { insertBlock, insertStep, insertVersion } from './store.ts'

const directory = join(import.meta.dirname, '../../../scenarios')
const [auental, other] = [uuid7(), uuid7()]
const letterhead = {
  authority: 'Jobcenter Auental',
  street: 'Marktplatz 1',
  town: '36399 Auental',
  phone: '030 23125 100',
  email: 'jobcenter@auental.example',
}

let database: TestDatabase
let scenarios: Scenarios
let clock = new Date('2026-11-23T08:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase()
  const organisation = uuid7()
  await database.owner.query('insert into organisation values ($1, $2)', [organisation, 'Landkreis Auental'])
  for (const [id, slug] of [
    [auental, 'jobcenter'],
    [other, 'sozialamt'],
  ])
    await database.owner.query("insert into tenant values ($1, $2, $3, $3, 'SGG')", [id, organisation, slug])
  scenarios = await createScenarios({ db: database.app, directory, now: () => clock })
})
afterAll(() => database.close())

test('nothing is released until somebody releases it; registering twice changes nothing', async () => {
  await scenarios.register()
  await scenarios.register()
  expect(await scenarios.list(auental)).toEqual([])
  await expect(scenarios.read(auental, 'anhoerung')).rejects.toMatchObject({ code: 'scenario-missing' })
})

test('a release belongs to one tenant', async () => {
  await scenarios.releaseAll(auental, 'Fachreview')
  await scenarios.releaseAll(auental, 'Fachreview')
  expect((await scenarios.list(auental)).map(s => s.version)).toEqual(scenarios.all.map(s => s.version))
  expect(scenarios.all).toHaveLength(20)
  expect(await scenarios.list(other)).toEqual([])
  await expect(scenarios.read(other, 'anhoerung')).rejects.toMatchObject({ code: 'scenario-missing' })
})

describe('versions', () => {
  test('the stored version is the loaded one, to the letter', async () => {
    const loaded = scenarios.all.find(s => s.definition.id === 'mitwirkung')!
    expect(await scenarios.read(auental, 'mitwirkung')).toEqual(loaded)
  })

  test('a changed file is not released by being there; old versions stay readable for their runs', async () => {
    const old = scenarios.all[0]!
    const next = sealScenario({ ...old.definition, title: 'Anhörung, neu gefasst' })
    await database.app.transaction(tx => insertVersion(tx, next, clock))
    expect((await scenarios.read(auental, 'anhoerung')).version).toBe(old.version)

    clock = new Date('2026-11-24T08:00:00Z')
    await database.app.withTenant(auental, tx =>
      insertStep(tx, {
        tenantId: auental,
        id: uuid7(),
        scenarioId: 'anhoerung',
        hash: next.version,
        step: 'released',
        by: 'Fachreview',
        at: clock,
      }),
    )
    expect((await scenarios.read(auental, 'anhoerung')).definition.title).toBe('Anhörung, neu gefasst')
    // A process that has never loaded either finds both by their hash.
    const fresh = await createScenarios({ db: database.app, directory: join(directory, 'drafts') })
    expect((await fresh.version(old.version)).definition.title).toBe(old.definition.title)
    expect((await fresh.version(next.version)).version).toBe(next.version)
    await expect(fresh.version('0'.repeat(64))).rejects.toMatchObject({ code: 'scenario-missing' })
  })
})

test('a tenant gets its own blocks and letterhead; the newest version of a block counts', async () => {
  await scenarios.furnish(auental, letterhead)
  await scenarios.furnish(auental, { ...letterhead, phone: '030 23125 101' })
  expect(await scenarios.letterhead(auental)).toEqual({ ...letterhead, phone: '030 23125 101' })
  expect(await scenarios.letterhead(other)).toBeUndefined()
  expect((await scenarios.blocks(auental)).map(b => b.id)).toEqual(defaultBlocks.map(b => b.id).sort())
  expect(await scenarios.blocks(other)).toEqual([])

  const newer = { ...defaultBlocks[0]!, version: 2, text: 'Neu gefasst', hash: '1'.repeat(64) }
  await database.app.withTenant(auental, tx => insertBlock(tx, auental, newer))
  await scenarios.furnish(auental, letterhead)
  expect((await scenarios.blocks(auental)).find(b => b.id === newer.id)).toEqual(newer)
})
