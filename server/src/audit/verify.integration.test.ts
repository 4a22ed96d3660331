import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { type Database, openDatabase } from '../db/database.ts'
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
import { createAuditCommands } from './commands.ts'
import { signCheckpoint } from './core/checkpoint.ts'
import { canonicalText } from './core/json.ts'
import { createVerifier, signingKeyOf } from './core/note.ts'
import { leafHash } from './core/tree.ts'
import type { Report } from './finding.ts'
import { writerMac } from './writer.ts'

/**
 * Everything here is done as the owner, who may do anything in the database. The log of tenant A in November:
 * 1 opening · 2 accepted · 3 completed (sealed) · 4 signed-in · 5 accepted · 6 completed (sealed) · 7 accepted ·
 * 8 interrupted (sealed). An hour later somebody looks.
 */
const log = `${instance}/${tenantA}/2026-11`
const tables = [
  'audit_entry',
  'audit_pending',
  'audit_leaf',
  'audit_head',
  'audit_checkpoint',
  'audit_open',
  'audit_writer',
]
const directory = mkdtempSync(join(tmpdir(), 'audit-verify-'))
let db: TestDatabase
let owner: Database
let fixture: ReturnType<typeof createFixture>
let early: string // checkpoints after the second sealing
let late: string

beforeAll(async () => {
  db = await createTestDatabase()
  owner = openDatabase({ connectionString: db.ownerUrl, max: 2 })
  fixture = createFixture(db, '2026-10-31T09:00:00.000Z')
  const [audit, sealer] = [fixture.audit(), fixture.sealer()]
  const ask = async (
    tenant: string,
    end: Parameters<Awaited<ReturnType<typeof audit.accept>>['finish']>[0] = completed,
  ) => {
    fixture.pass(1_000)
    const attempt = await audit.accept(tenant, request)
    fixture.pass(1_000)
    await attempt.finish(end)
  }
  await audit.start('0.1.0')
  await ask(tenantA)
  await sealer.sealOnce()
  fixture.setTime('2026-11-23T10:00:00.000Z')
  await ask(tenantA)
  await ask(tenantB)
  await sealer.sealOnce()
  fixture.pass(1_000)
  await audit.append(tenantA, { act: 'signed-in', actor })
  await ask(tenantA)
  await sealer.sealOnce()
  early = await notes()
  await keep('early')
  await ask(tenantA, { act: 'interrupted', outcome: { code: 'timeout' } })
  await sealer.sealOnce()
  late = await notes()
  await keep('late')
  fixture.pass(3_600_000)
})
afterAll(async () => {
  await owner.close()
  await db.close()
  rmSync(directory, { recursive: true })
})
afterEach(() => restore('late'))

async function keep(name: string) {
  await db.owner.query(`create schema ${name}`)
  for (const table of tables) await db.owner.query(`create table ${name}.${table} as select * from ${table}`)
}
async function restore(name: string) {
  await db.owner.query(`truncate ${tables.join(', ')}`)
  for (const table of tables) await db.owner.query(`insert into ${table} select * from ${name}.${table}`)
}

type Flags = { tenant?: string; checkpoint?: string; language?: 'de' | 'en' }

async function run(flags: Flags = {}, json = true) {
  let out = ''
  const write = (text: string) => {
    out += text
  }
  const commands = createAuditCommands({ db: owner, signingKey, macKey, instance, clock: fixture.clock, write })
  const code = await commands.verify({ language: 'de', ...flags, json })
  return { code, out, report: json && code < 2 ? (JSON.parse(out) as Report) : undefined }
}
async function notes() {
  let out = ''
  const write = (text: string) => {
    out += text
  }
  await createAuditCommands({ db: owner, signingKey, macKey, instance, clock: fixture.clock, write }).checkpoint()
  return out
}
const file = (name: string, text: string) => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}
/** The finding as `kind number`, in the order of the report. */
const found = async (flags: Flags = {}) => {
  const { code, report } = await run(flags)
  expect(code).toBe(report!.findings.length > 0 ? 1 : 0)
  return report!.findings.map(({ kind, number, to }) => [kind, number, to].filter(part => part !== undefined).join(' '))
}
const idAt = async (number: number) =>
  (await db.owner.query('select entry_id id from audit_leaf where log_id = $1 and idx = $2', [log, number - 1])).rows[0]
    .id as string
const envelopeOf = async (id: string) =>
  JSON.parse((await db.owner.query('select envelope from audit_entry where id = $1', [id])).rows[0].envelope)

/** What somebody writes who has everything but the writer's key, or even that. */
async function rewrite(id: string, change: object, key?: Buffer) {
  const envelope = canonicalText({ ...(await envelopeOf(id)), ...change })
  const hash = leafHash(envelope)
  await db.owner.query('update audit_entry set envelope = $2, leaf_hash = $3 where id = $1', [id, envelope, hash])
  await db.owner.query('update audit_leaf set leaf_hash = $2 where entry_id = $1', [id, hash])
  if (key) await db.owner.query('update audit_entry set writer_mac = $2 where id = $1', [id, writerMac(key, envelope)])
}

test('an untouched log is whole, also against checkpoints kept outside', async () => {
  const { code, report } = await run({ checkpoint: file('late', late) })
  expect(code).toBe(0)
  expect(report).toMatchObject({
    ok: true,
    entries: 8 + 3 + 2 + 3,
    unsealed: 0,
    findings: [],
    warnings: [],
    anchors: 4,
  })
  expect((await run({ checkpoint: file('early', early) })).code).toBe(0)
})

describe('an edited entry', () => {
  test('text only', async () => {
    await db.owner.query(`update audit_entry set envelope = replace(envelope, '3412', '3413') where id = $1`, [
      await idAt(5),
    ])
    expect(await found()).toContain('changed 5')
  })

  test('text and hashes', async () => {
    await rewrite(await idAt(5), { bytes: { out: 1 } })
    expect(await found()).toContain('changed 5')
  })

  test('text, hashes and MAC, by somebody with the writer’s key: the signed root still tells', async () => {
    await rewrite(await idAt(5), { bytes: { out: 1 } }, macKey)
    expect(await found()).toContain('rewritten 4 6')
  })

  test('the same JSON, spelt differently', async () => {
    await db.owner.query(`update audit_entry set envelope = replace(envelope, '"v":1', '"v": 1') where id = $1`, [
      await idAt(2),
    ])
    expect(await found()).toContain('changed 2')
  })

  test.each([
    ['tenant_id', `tenant_id = '${tenantB}'`],
    ['accepted_id', `accepted_id = id`],
    ['leaf_hash', `leaf_hash = sha256('x')`],
    ['writer_mac', `writer_mac = sha256('x')`],
  ])('only its column %s', async (_, change) => {
    await db.owner.query(`update audit_entry set ${change} where id = $1`, [await idAt(3)])
    expect(await found()).toContain('changed 3')
  })

  test('moved to another month', async () => {
    await db.owner.query(`update audit_entry set month = '2026-10' where id = $1`, [await idAt(3)])
    expect(await found()).toEqual(expect.arrayContaining(['deleted 3', 'changed']))
  })

  test('moved to another unit’s log', async () => {
    await db.owner.query('update audit_entry set log_id = $2, tenant_id = $3 where id = $1', [
      await idAt(3),
      log.replace(tenantA, tenantB),
      tenantB,
    ])
    expect(await found()).toEqual(expect.arrayContaining(['deleted 3', 'changed']))
  })
})

describe('a deleted entry', () => {
  test('alone', async () => {
    await db.owner.query('delete from audit_entry where id = $1', [await idAt(5)])
    expect(await found()).toContain('deleted 5')
  })

  test('with its leaf', async () => {
    const id = await idAt(5)
    await db.owner.query('delete from audit_entry where id = $1', [id])
    await db.owner.query('delete from audit_leaf where entry_id = $1', [id])
    expect(await found()).toContain('deleted 5 5')
  })

  test('with its leaf, the others closed up', async () => {
    const id = await idAt(5)
    await db.owner.query('delete from audit_entry where id = $1', [id])
    await db.owner.query('delete from audit_leaf where entry_id = $1', [id])
    for (const idx of [5, 6, 7])
      await db.owner.query('update audit_leaf set idx = idx - 1 where log_id = $1 and idx = $2', [log, idx])
    expect(await found()).toEqual(expect.arrayContaining(['rewritten 4 6', 'deleted 8 8']))
  })

  test('before it was sealed: its writer’s number is missing', async () => {
    const audit = fixture.audit(bootOf(7))
    await audit.append(tenantA, { act: 'signed-in', actor })
    const { id } = await audit.append(tenantA, { act: 'token-created', actor })
    await audit.append(tenantA, { act: 'signed-out', actor })
    await db.owner.query('delete from audit_pending where id = $1', [id])
    await db.owner.query('delete from audit_entry where id = $1', [id])
    expect((await run()).report).toMatchObject({ ok: true, unsealed: 2, warnings: [{ kind: 'gap', count: 1 }] })
    fixture.pass(61_000)
    expect(await found()).toEqual(['gap 1 1'])
  })

  test('the end of a request, with everything that follows it', async () => {
    const id = await idAt(8)
    await db.owner.query('delete from audit_entry where id = $1', [id])
    await db.owner.query('delete from audit_leaf where entry_id = $1', [id])
    expect(await found()).toEqual(expect.arrayContaining(['deleted 8 8', 'unfinished 7']))
  })

  test('a whole month', async () => {
    const before = log.replace('2026-11', '2026-10')
    for (const table of ['audit_entry', 'audit_leaf', 'audit_head', 'audit_checkpoint'])
      await db.owner.query(`delete from ${table} where log_id = $1`, [before])
    expect(await found()).toContain('truncated 1 3')
  })
})

describe('an inserted entry', () => {
  const insert = async (key: Buffer) => {
    const template = await idAt(5)
    const id = '019ab000-0000-7000-8000-00000000dddd'
    const envelope = canonicalText({ ...(await envelopeOf(template)), id, boot: bootOf(9), wseq: 0, act: 'signed-in' })
    await db.owner.query(
      `insert into audit_entry select month, log_id, $2, tenant_id, accepted_id, $3, $4, $5 from audit_entry where id = $1`,
      [template, id, envelope, leafHash(envelope), writerMac(key, envelope)],
    )
    return { id, hash: leafHash(envelope) }
  }

  test('without the writer’s key', async () => {
    await insert(Buffer.alloc(32, 9))
    expect(await found()).toEqual(['changed'])
  })

  test('with the writer’s key, past the sealer', async () => {
    await insert(macKey)
    expect(await found()).toEqual(['inserted'])
  })

  test('with a leaf at the end', async () => {
    const { id, hash } = await insert(macKey)
    await db.owner.query('insert into audit_leaf values ($1, 8, $2, $3, $4)', [log, tenantA, id, hash])
    expect(await found()).toContain('inserted 9 9')
  })

  test('with a leaf in between, the others moved on', async () => {
    const { id, hash } = await insert(macKey)
    for (const idx of [7, 6, 5])
      await db.owner.query('update audit_leaf set idx = idx + 1 where log_id = $1 and idx = $2', [log, idx])
    await db.owner.query('insert into audit_leaf values ($1, 5, $2, $3, $4)', [log, tenantA, id, hash])
    expect((await found()).join()).toMatch(/inserted 9 9/)
    expect((await found()).join()).toMatch(/reordered|rewritten/)
  })
})

describe('reordered leaves', () => {
  const swap = async (a: number, b: number) => {
    for (const [from, to] of [
      [a, 100],
      [b, a],
      [100, b],
    ])
      await db.owner.query('update audit_leaf set idx = $3 where log_id = $1 and idx = $2', [log, from! - 1, to! - 1])
  }

  test('that were sealed together', async () => {
    await swap(5, 6)
    expect(await found()).toContain('reordered 6 6')
  })

  test('that were sealed one after the other', async () => {
    await swap(3, 5)
    expect((await found())[0]).toMatch(/^(rewritten|reordered)/)
  })
})

describe('heads and checkpoints', () => {
  const foreign = signingKeyOf(Buffer.alloc(32, 9))
  const root = Buffer.alloc(32)

  test.each([
    [
      'signed with another key',
      () => signCheckpoint({ log, size: 6, root }, createVerifier(instance, foreign), foreign),
      'checkpoint-invalid 6',
    ],
    [
      'of another root',
      () => signCheckpoint({ log, size: 6, root }, createVerifier(instance, signingKey), signingKey),
      'rewritten 4 6',
    ],
    [
      'of another size',
      () => signCheckpoint({ log, size: 5, root }, createVerifier(instance, signingKey), signingKey),
      'checkpoint-invalid 6',
    ],
    ['that is no note', () => 'x', 'checkpoint-invalid 6'],
  ])('a checkpoint %s', async (_, note, expected) => {
    await db.owner.query('update audit_checkpoint set note = $2 where log_id = $1 and size = 6', [log, note()])
    expect(await found()).toContain(expected)
  })

  test('the last checkpoint is gone', async () => {
    await db.owner.query('delete from audit_checkpoint where log_id = $1 and size = 8', [log])
    expect(await found()).toEqual(['head-invalid'])
  })

  test('the head is another or gone', async () => {
    await db.owner.query(`update audit_head set frontier = sha256('x') where log_id = $1`, [log])
    expect(await found()).toEqual(['head-invalid'])
    await db.owner.query('delete from audit_head where log_id = $1', [log])
    expect(await found()).toEqual(['head-invalid'])
  })
})

describe('only an anchor outside can see', () => {
  /** The end of one log is cut off so that what is left fits together. */
  const truncate = async () => {
    const { rows } = await db.owner.query('select frontier from early.audit_head where log_id = $1', [log])
    const gone = (
      await db.owner.query('delete from audit_leaf where log_id = $1 and idx >= 6 returning entry_id', [log])
    ).rows
    await db.owner.query('delete from audit_entry where id = any ($1)', [gone.map(row => row.entry_id)])
    await db.owner.query('delete from audit_checkpoint where log_id = $1 and size > 6', [log])
    await db.owner.query('update audit_head set size = 6, frontier = $2 where log_id = $1', [log, rows[0].frontier])
  }

  test('a truncated end', async () => {
    await truncate()
    const { code, out } = await run({}, false)
    expect(code).toBe(0)
    expect(out).toContain('Anker außerhalb der Datenbank')
    expect(await found({ checkpoint: file('late', late) })).toEqual(['truncated 7 8'])
    expect(await found({ checkpoint: file('late', late), tenant: tenantA })).toEqual(['truncated 7 8'])
    expect(await found({ checkpoint: file('late', late), tenant: tenantB })).toEqual([])
  })

  test('everything set back to an earlier state', async () => {
    await restore('early')
    expect(await found()).toEqual([])
    expect(await found({ checkpoint: file('late', late) })).toEqual(['truncated 7 8'])
  })

  test('set back and written anew', async () => {
    await restore('early')
    const audit = fixture.audit(bootOf(8))
    await audit.append(tenantA, { act: 'signed-in', actor })
    await audit.append(tenantA, { act: 'signed-out', actor })
    await fixture.sealer().sealOnce() // a new process: nothing remembered
    expect(await found()).toEqual([])
    expect(await found({ checkpoint: file('late', late) })).toEqual(['rolled-back 8'])
  })

  test('an empty database', async () => {
    await db.owner.query(`truncate ${tables.join(', ')}`)
    expect(await found()).toEqual([])
    expect(await found({ checkpoint: file('late', late) })).toHaveLength(4)
  })
})

describe('what verification says', () => {
  test('in German and English, with log, entry and kind', async () => {
    const id = await idAt(5)
    await db.owner.query('delete from audit_entry where id = $1', [id])
    const german = (await run({}, false)).out
    expect(german).toContain(`${log}: gelöscht: Eintrag 5 (${id})`)
    expect((await run({ language: 'en' }, false)).out).toContain(`${log}: deleted: entry 5 (${id})`)
  })

  test.each([
    ['is not there', join(directory, 'missing'), /nicht lesbar/],
    ['is empty', () => file('empty', ''), /keinen Kontrollpunkt/],
    ['is something else', () => file('else', 'Guten Tag\n'), /beschädigt/],
    ['was altered', () => file('altered', late.replace('\n8\n', '\n9\n')), /verändert/],
    ['was cut off', () => file('cut', late.slice(0, -30)), /beschädigt/],
    [
      'is of another installation',
      () =>
        file(
          'foreign',
          signCheckpoint(
            { log, size: 1, root: Buffer.alloc(32) },
            createVerifier(instance, signingKeyOf(Buffer.alloc(32, 9))),
            signingKeyOf(Buffer.alloc(32, 9)),
          ),
        ),
      /stammt nicht von dieser Installation/,
    ],
    [
      'is of no log',
      () =>
        file(
          'nolog',
          signCheckpoint(
            { log: 'x', size: 1, root: Buffer.alloc(32) },
            createVerifier(instance, signingKey),
            signingKey,
          ),
        ),
      /gehört zu keinem Protokoll/,
    ],
  ])('exit code 2 and a sentence where the checkpoint file %s', async (_, path, sentence) => {
    const { code, out } = await run({ checkpoint: typeof path === 'string' ? path : path() }, false)
    expect(code).toBe(2)
    expect(out).toMatch(sentence)
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  test('exit code 2 for a unit that is no id', async () =>
    expect((await run({ tenant: 'jobcenter' }, false)).code).toBe(2))
})

test('a request under way is a note, not a finding', async () => {
  const attempt = await fixture.audit(bootOf(3)).accept(tenantA, request)
  await fixture.sealer().sealOnce()
  expect((await run()).report).toMatchObject({ ok: true, warnings: [{ kind: 'open', count: 1 }] })
  await attempt.finish(completed)
  expect((await run()).report).toMatchObject({ ok: true, unsealed: 1, warnings: [] })
})

test('numbers that a dead process left out are excused for its last minute only', async () => {
  const audit = fixture.audit(bootOf(4))
  await audit.start('0.1.0')
  const write = () => audit.append(tenantA, { act: 'signed-in', actor })
  const remove = async ({ id }: { id: string }) => {
    await db.owner.query('delete from audit_pending where id = $1', [id])
    await db.owner.query('delete from audit_entry where id = $1', [id])
  }
  const early = await write() // number 1
  await write()
  fixture.pass(61_000)
  const late = await write() // number 3
  await write()
  await remove(late)
  fixture.pass(3_600_000)
  // Nobody holds the lock of this process, so it is dead; whether that was noticed already makes no difference.
  expect((await run()).report).toMatchObject({ ok: true, warnings: [{ kind: 'gap', count: 1 }] })
  await fixture.reaper().reapOnce()
  expect((await run()).report).toMatchObject({ ok: true, warnings: [{ kind: 'gap', count: 1 }] })
  await remove(early)
  expect(await found()).toEqual(['gap 1 1'])
})
