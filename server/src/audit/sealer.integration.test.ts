import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { openDatabase } from '../db/database.ts'
import {
  actor,
  bootOf,
  completed,
  createFixture,
  instance,
  macKey,
  request,
  signingKey,
  tenantA,
  tenantB,
} from './audit.fixture.ts'
import { createVerifier } from './core/note.ts'
import { createLogSource } from './log-source.ts'
import { verify } from './verify.ts'

let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
})
afterAll(() => db.close())
afterEach(async () => {
  await db.owner.query(
    'truncate audit_entry, audit_pending, audit_leaf, audit_head, audit_checkpoint, audit_content, audit_open, audit_writer',
  )
})

const number = async (text: string) => Number((await db.owner.query(text)).rows[0].n)
const check = async (now: number) => {
  const owner = openDatabase({ connectionString: db.ownerUrl, max: 1 })
  const options = { instance, macKey, verifier: createVerifier(instance, signingKey), now, complete: true }
  const report = await owner.transaction(tx => verify(createLogSource(tx), options))
  await owner.close()
  return report
}

test('a log begins with its opening, and the next month’s with the last checkpoint of this one', async () => {
  const fixture = createFixture(db, '2026-11-30T23:59:59.000Z')
  const [audit, sealer] = [fixture.audit(), fixture.sealer()]
  const attempt = await audit.accept(tenantA, request)
  expect(await sealer.sealOnce()).toBe(1)
  const { rows } = await db.owner.query('select note from audit_checkpoint')
  fixture.setTime('2026-12-01T00:00:01.000Z')
  await attempt.finish(completed)
  expect(await sealer.sealOnce()).toBe(1)
  const openings = await db.owner.query(
    'select e.envelope from audit_leaf l join audit_entry e on e.id = l.entry_id where l.idx = 0 order by l.log_id',
  )
  expect(openings.rows.map(row => JSON.parse(row.envelope))).toMatchObject([
    { act: 'log-opened', previous: null, log: `${instance}/${tenantA}/2026-11` },
    { act: 'log-opened', previous: rows[0].note, log: `${instance}/${tenantA}/2026-12` },
  ])
  expect(await check(fixture.clock())).toMatchObject({ ok: true, entries: 4, warnings: [] })
})

test('two sealers at once: one works, the other waits for its turn', async () => {
  const fixture = createFixture(db)
  const audit = fixture.audit()
  await Promise.all(Array.from({ length: 20 }, () => audit.append(tenantA, { act: 'signed-in', actor })))
  const counts = await Promise.all([fixture.sealer().sealOnce(), fixture.sealer().sealOnce()])
  expect(counts.reduce((a, b) => a + b)).toBe(20)
  expect(await check(fixture.clock())).toMatchObject({ ok: true, entries: 21 })
})

test('16 parallel writers, sealers killed in between: nothing lost, nothing sealed twice', async () => {
  const fixture = createFixture(db)
  const pool = openDatabase({ connectionString: db.appUrl, max: 8 })
  const audits = Array.from({ length: 4 }, (_, i) => fixture.audit(bootOf(i), pool))
  const acknowledged: string[] = []
  let writing = true
  let rounds = 0
  const writers = Array.from({ length: 16 }, async (_, i) => {
    for (let n = 0; n < 25 || rounds < 3; n++) {
      const { id } = await audits[i % 4]!.append(i % 3 ? tenantA : tenantB, { act: 'signed-in', actor })
      acknowledged.push(id)
    }
  })
  const done = Promise.all(writers).finally(() => {
    writing = false
  })
  const kill = () =>
    db.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = $1 and pid <> pg_backend_pid()`,
      [new URL(db.sealerUrl).username],
    )
  while (writing) {
    // Each sealer works in short rounds, dies with its connection, and a new one without memory takes over.
    const sealerDb = openDatabase({ connectionString: db.sealerUrl, max: 1, onIdleError: () => {} })
    const sealer = fixture.sealer(sealerDb)
    await sealer.sealOnce()
    const dying = sealer.sealOnce().catch(() => undefined)
    await kill()
    await dying
    await sealerDb.close()
    rounds++
  }
  await done
  const last = fixture.sealer()
  while ((await last.sealOnce()) > 0);
  expect(last.faults()).toEqual([])
  const sealed = (await db.owner.query('select entry_id from audit_leaf where idx > 0')).rows.map(row => row.entry_id)
  expect(sealed.sort()).toEqual(acknowledged.sort())
  expect(await number('select count(*) n from audit_pending')).toBe(0)
  expect(await check(fixture.clock())).toMatchObject({ ok: true, entries: acknowledged.length + 2, unsealed: 0 })
  await pool.close()
})

test('an entry put in without the writer’s key is left alone and named', async () => {
  const fixture = createFixture(db)
  await fixture.audit().append(tenantA, { act: 'signed-in', actor })
  await db.owner.query(`update audit_entry set envelope = replace(envelope, 'signed-in', 'signed-out')`)
  await fixture.audit(bootOf(2)).append(tenantA, { act: 'signed-in', actor })
  const sealer = fixture.sealer()
  expect(await sealer.sealOnce()).toBe(1)
  expect(await sealer.sealOnce()).toBe(0)
  expect(sealer.faults()).toMatchObject([{ code: 'audit-entry-foreign' }])
})

test.each([
  [
    'set back together with its leaves',
    [
      'delete from audit_leaf where idx >= 2',
      'delete from audit_checkpoint where size > 2',
      'update audit_head set size = 2, frontier = (select frontier from kept)',
    ],
  ],
  ['without its last checkpoint', ['delete from audit_checkpoint where size > 2']],
  ['with another frontier', [`update audit_head set frontier = decode(repeat('00', 64), 'hex')`]],
  ['gone', ['delete from audit_head']],
])('a head %s: the sealer refuses to go on', async (_, attack) => {
  const fixture = createFixture(db)
  const [audit, sealer] = [fixture.audit(), fixture.sealer()]
  await audit.append(tenantA, { act: 'signed-in', actor })
  await sealer.sealOnce()
  await db.owner.query('create table if not exists kept as select frontier from audit_head')
  await audit.append(tenantA, { act: 'signed-in', actor })
  await sealer.sealOnce()
  for (const statement of attack) await db.owner.query(statement)
  await db.owner.query('drop table kept')
  await audit.append(tenantA, { act: 'signed-out', actor })
  await audit.append(tenantB, { act: 'signed-in', actor })
  expect(await sealer.sealOnce()).toBe(1) // the other log goes on
  expect(sealer.faults()).toMatchObject([
    { code: 'audit-head-foreign', params: { log: `${instance}/${tenantA}/2026-11` } },
  ])
  expect(await number('select count(*) n from audit_pending')).toBe(1)
})

test('a failed round leaves everything for the next, and the loop goes on by itself', async () => {
  const fixture = createFixture(db)
  await fixture.audit().append(tenantA, { act: 'signed-in', actor })
  await db.owner.query('revoke insert on audit_checkpoint from reallabor_sealer')
  const sealer = fixture.sealer()
  await expect(sealer.sealOnce()).rejects.toThrow(/permission denied/)
  expect(await number('select count(*) n from audit_leaf')).toBe(0)
  expect(await sealer.lag()).toBeGreaterThan(0)
  await db.owner.query('grant insert on audit_checkpoint to reallabor_sealer')
  sealer.start()
  await expect.poll(() => number('select count(*) n from audit_pending')).toBe(0)
  await sealer.stop()
  expect(await sealer.lag()).toBe(0)
})
