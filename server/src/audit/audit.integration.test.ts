import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { identifier, sql } from '../db/sql.ts'
import { actor, bootOf, completed, conversation, createFixture, request, tenantA, tenantB } from './audit.fixture.ts'
import { holdPresence } from './presence.ts'

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

const envelopes = async () =>
  (await db.owner.query('select envelope from audit_entry')).rows
    .map(row => JSON.parse(row.envelope))
    .sort((a, b) => a.wseq - b.wseq)
const count = async (table: string) => Number((await db.owner.query(`select count(*) from ${table}`)).rows[0].count)

/** A database whose first transactions fail: `before` the work, or after it was committed (`answer` lost on the way). */
function failing(inner: Database, failures: ('before' | 'answer')[]): Database {
  const wrap = async <T>(work: () => Promise<T>): Promise<T> => {
    const failure = failures.shift()
    if (failure === 'before') throw new Error('connection refused')
    const result = await work()
    if (failure === 'answer') throw new Error('connection lost')
    return result
  }
  return {
    ...inner,
    withTenant: (tenantId, work) => wrap(() => inner.withTenant(tenantId, work)),
    transaction: inner.transaction,
  }
}

describe('a request', () => {
  test('is durable with its content and open until it ends', async () => {
    const audit = createFixture(db).audit()
    const attempt = await audit.accept(tenantA, request, { ciphertext: Buffer.from('x'), conversationId: conversation })
    expect(await count('audit_open')).toBe(1)
    expect((await db.owner.query('select entry_id, conversation_id from audit_content')).rows).toEqual([
      { entry_id: attempt.id, conversation_id: conversation },
    ])
    await attempt.finish(completed)
    expect(await count('audit_open')).toBe(0)
    expect(await count('audit_pending')).toBe(2)
    const [first, last] = await envelopes()
    expect(first).toMatchObject({
      act: 'accepted',
      wseq: 0,
      sha256: request.sha256,
      log: `audit.example/${tenantA}/2026-11`,
    })
    expect(last).toMatchObject({
      act: 'completed',
      wseq: 1,
      accepted: attempt.id,
      model: 'llama-3.3-70b',
      cost: 20_000,
    })
    expect(last).not.toHaveProperty('sha256')
    await expect(attempt.finish(completed)).rejects.toThrow()
  })

  test('of which something was said that may not stand in the log writes nothing and takes no number', async () => {
    const audit = createFixture(db).audit()
    await expect(audit.accept(tenantA, { ...request, purpose: 'Brief an Frau Beispiel' })).rejects.toThrow()
    await audit.append(tenantA, { act: 'signed-in', actor })
    expect(await envelopes()).toMatchObject([{ wseq: 0, act: 'signed-in' }])
  })

  test('is refused while the log cannot be written', async () => {
    const audit = createFixture(db).audit()
    await db.owner.query('revoke insert on audit_pending from reallabor_app')
    await expect(audit.accept(tenantA, request)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'audit-unavailable',
    })
    await db.owner.query('grant insert on audit_pending to reallabor_app')
    expect(await count('audit_entry')).toBe(0)
    expect(await count('audit_open')).toBe(0)
  })

  test('is refused while entries have been waiting for the sealer for more than 15 minutes', async () => {
    const audit = createFixture(db).audit()
    await audit.append(tenantA, { act: 'signed-in', actor })
    await db.owner.query(`update audit_pending set since = now() - interval '16 minutes'`)
    await expect(audit.accept(tenantA, request)).rejects.toMatchObject({
      code: 'audit-unsealed',
      params: { minutes: 16 },
    })
  })
})

describe('numbers of a writer', () => {
  test('a write that failed gets its void, in its place', async () => {
    const audit = createFixture(db).audit(bootOf(1), failing(db.app, ['before']))
    await expect(audit.append(tenantA, { act: 'signed-in', actor })).rejects.toMatchObject({
      code: 'audit-unavailable',
    })
    await audit.append(tenantA, { act: 'signed-out', actor })
    await audit.settle()
    await audit.settle()
    expect(await envelopes()).toMatchObject([
      { act: 'void', wseq: 0, actor: null },
      { act: 'signed-out', wseq: 1 },
    ])
    expect(await count('audit_pending')).toBe(2)
  })

  test('a write that was committed although its answer was lost stays as it is', async () => {
    const audit = createFixture(db).audit(bootOf(1), failing(db.app, ['answer']))
    await expect(audit.append(tenantA, { act: 'signed-in', actor })).rejects.toMatchObject({
      code: 'audit-unavailable',
    })
    await audit.settle()
    expect(await envelopes()).toMatchObject([{ act: 'signed-in', wseq: 0 }])
  })

  test('a request that was accepted although the caller never knew ends as not sent', async () => {
    const audit = createFixture(db).audit(bootOf(1), failing(db.app, ['answer']))
    await expect(audit.accept(tenantA, request)).rejects.toMatchObject({ code: 'audit-unavailable' })
    await audit.settle()
    expect(await envelopes()).toMatchObject([
      { act: 'accepted' },
      { act: 'interrupted', outcome: { code: 'not-sent' } },
    ])
    expect(await count('audit_open')).toBe(0)
  })

  test.each(['before', 'answer'] as const)(
    'an end that could not be written (%s) is written later, once',
    async failure => {
      const failures: ('before' | 'answer')[] = []
      const audit = createFixture(db).audit(bootOf(1), failing(db.app, failures))
      const attempt = await audit.accept(tenantA, request)
      failures.push(failure)
      await expect(attempt.finish(completed)).rejects.toMatchObject({ code: 'audit-unavailable' })
      await audit.settle()
      await audit.settle()
      expect(await envelopes()).toMatchObject([{ act: 'accepted' }, { act: 'completed', wseq: 1 }])
      expect(await count('audit_open')).toBe(0)
    },
  )

  test('an entry within a transaction that is rolled back leaves a void, one that is committed itself', async () => {
    const audit = createFixture(db).audit()
    const rolledBack = db.app.withTenant(tenantA, async tx => {
      await audit.appendIn(tx, tenantA, { act: 'token-created', actor, subject: conversation })
      throw new Error('no token after all')
    })
    await expect(rolledBack).rejects.toThrow('no token')
    await db.app.withTenant(tenantA, tx =>
      audit.appendIn(tx, tenantA, { act: 'token-revoked', actor, subject: conversation }),
    )
    await audit.settle()
    expect(await envelopes()).toMatchObject([{ act: 'void' }, { act: 'token-revoked' }])
  })

  test('under 64 concurrent writes there is none twice and none missing', async () => {
    const audit = createFixture(db).audit()
    await Promise.all(
      Array.from({ length: 64 }, (_, i) => audit.append(i % 2 ? tenantA : tenantB, { act: 'signed-in', actor })),
    )
    expect((await envelopes()).map(entry => entry.wseq)).toEqual(Array.from({ length: 64 }, (_, i) => i))
  })
})

describe('a process', () => {
  test('says when it starts and when it stops', async () => {
    const audit = createFixture(db).audit()
    await audit.start('0.1.0')
    expect(await count('audit_writer')).toBe(1)
    await audit.stop()
    expect(await envelopes()).toMatchObject([
      { act: 'started', version: '0.1.0', log: 'audit.example/platform/2026-11' },
      { act: 'stopped' },
    ])
    expect(await count('audit_writer')).toBe(0)
  })

  test('that died leaves its requests as outcome-unknown, one that lives keeps them', async () => {
    const fixture = createFixture(db)
    const [living, dead] = await Promise.all(
      [bootOf(1), bootOf(2)].map(boot => holdPresence({ connectionString: db.appUrl, boot })),
    )
    const audits = [fixture.audit(living!.boot), fixture.audit(dead!.boot)]
    const attempts = []
    for (const audit of audits) {
      await audit.start('0.1.0')
      attempts.push(await audit.accept(tenantA, request))
    }
    const reaper = fixture.reaper()
    expect(await reaper.reapOnce()).toBe(0)
    await dead!.close() // as the end of the process would
    await expect.poll(reaper.reapOnce).toBe(1)
    expect(await reaper.reapOnce()).toBe(0)

    const written = await envelopes()
    expect(written.filter(entry => entry.act === 'outcome-unknown')).toMatchObject([
      { accepted: attempts[1]!.id, model: request.model, outcome: { code: 'process-ended' } },
    ])
    expect(written.filter(entry => entry.act === 'writer-lost')).toMatchObject([{ subject: bootOf(2) }])
    await attempts[0]!.finish(completed)
    expect(await count('audit_open')).toBe(0)
    expect(await count('audit_writer')).toBe(1)
    await living!.close()
  })
})

test('a process whose connection broke is alive again at once', async () => {
  const presence = await holdPresence({ connectionString: db.appUrl, boot: bootOf(1) })
  const holders = `select pid from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and granted
    and database = (select oid from pg_database where datname = current_database())`
  const before = (await db.owner.query(holders)).rows
  expect(before).toHaveLength(1)
  await db.owner.query('select pg_terminate_backend($1)', [before[0].pid])
  const after = expect.poll(async () => (await db.owner.query(holders)).rows)
  await after.toEqual([{ pid: expect.not.toBeOneOf([before[0].pid]) }])
  await presence.close()
})

describe('rights', () => {
  const tables = ['audit_entry', 'audit_pending', 'audit_leaf', 'audit_head', 'audit_checkpoint', 'audit_content']

  test.each(tables)('the app can neither change, delete nor empty %s', async table => {
    const attempt = (text: string) => db.app.withTenant(tenantA, tx => tx.run({ strings: [text], values: [] }))
    await expect(attempt(`update ${table} set tenant_id = tenant_id`)).rejects.toThrow(/permission denied/)
    await expect(attempt(`delete from ${table}`)).rejects.toThrow(/permission denied/)
    await expect(attempt(`truncate ${table}`)).rejects.toThrow(/permission denied/)
  })

  test.each(['audit_entry', 'audit_leaf', 'audit_checkpoint', 'audit_content'])(
    'nor can the sealer, %s',
    async table => {
      const attempt = (text: string) => db.sealer.transaction(tx => tx.run({ strings: [text], values: [] }))
      await expect(attempt(`update ${table} set tenant_id = tenant_id`)).rejects.toThrow(/permission denied/)
      await expect(attempt(`delete from ${table}`)).rejects.toThrow(/permission denied/)
      await expect(attempt(`truncate ${table}`)).rejects.toThrow(/permission denied/)
    },
  )

  test('a tenant sees its own rows and no others, the platform’s log nobody but owner and sealer', async () => {
    const fixture = createFixture(db)
    const audit = fixture.audit()
    for (const tenant of [tenantA, tenantB]) {
      const content = { ciphertext: Buffer.from('x'), conversationId: conversation }
      await audit.accept(tenant, request, content)
    }
    await audit.append(null, { act: 'started' })
    await fixture.sealer().sealOnce()
    await audit.append(tenantB, { act: 'signed-in', actor })
    const seen = (table: string) => (tx: Parameters<Parameters<Database['transaction']>[0]>[0]) =>
      tx.many(z.object({ tenant_id: z.string().nullable() }), sql`select tenant_id from ${identifier(table)}`)
    for (const table of [...tables, 'audit_open']) {
      const rows = await db.app.withTenant(tenantA, seen(table))
      expect(new Set(rows.map(row => row.tenant_id)), table).toEqual(
        new Set(table === 'audit_pending' ? [] : [tenantA]),
      )
      expect(await db.app.transaction(seen(table)), table).toEqual([])
    }
    expect((await db.sealer.transaction(seen('audit_entry'))).map(row => row.tenant_id)).toContain(null)
  })

  test('a tenant cannot write into another’s log, nor read a partition', async () => {
    const audit = createFixture(db).audit()
    await audit.append(tenantA, { act: 'signed-in', actor })
    const foreign = db.app.withTenant(tenantA, tx => audit.appendIn(tx, tenantB, { act: 'signed-in', actor }))
    await expect(foreign).rejects.toMatchObject({ code: 'audit-unavailable' })
    const partition = db.app.withTenant(tenantA, tx => tx.run(sql`select from audit_entry_2026_11`))
    await expect(partition).rejects.toThrow(/permission denied/)
  })

  test('every table of the log and every partition has forced row-level security', async () => {
    await createFixture(db, '2027-03-01T00:00:00.000Z').audit().append(tenantA, { act: 'signed-in', actor })
    const { rows } = await db.owner.query(
      `select relname, relrowsecurity and relforcerowsecurity as forced from pg_class where relname like 'audit\\_%' and relkind in ('r', 'p')`,
    )
    expect(rows.map(row => row.relname)).toContain('audit_entry_2027_03')
    expect(rows.filter(row => !row.forced)).toEqual([])
  })
})

test('16 connections that meet a new month at once all find their partition', async () => {
  const pools = Array.from({ length: 4 }, () => openDatabase({ connectionString: db.appUrl, max: 4 }))
  const fixture = createFixture(db, '2028-05-01T00:00:00.000Z')
  await Promise.all(
    Array.from({ length: 16 }, (_, i) =>
      fixture.audit(bootOf(i), pools[i % 4]!).append(tenantA, { act: 'signed-in', actor }),
    ),
  )
  expect(await count('audit_entry_2028_05')).toBe(16)
  await Promise.all(pools.map(pool => pool.close()))
})
