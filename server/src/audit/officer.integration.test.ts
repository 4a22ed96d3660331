import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { Fault } from '../errors.ts'
import {
  actor,
  completed,
  conversation,
  createFixture,
  instance,
  macKey,
  request,
  signingKey,
  tenantA,
  tenantB,
} from './audit.fixture.ts'
import { listLogEntries, readLogEntry, verifyLog } from './contract.ts'
import { openCheckpoint, splitNotes } from './core/checkpoint.ts'
import { createVerifier } from './core/note.ts'
import { isIncluded, leafHash } from './core/tree.ts'
import { createOfficer } from './officer.ts'
import { auditRoutes } from './routes.ts'

/**
 * Tenant A: in October one request; in November 1 opening · 2+3 completed · 4 sign-in · 5 refused by policy ·
 * 6+7 interrupted · then, not sealed, a request under way.
 */
let db: TestDatabase
let app: FastifyInstance
let roles = ['dsb']
let tenantId = tenantA
let refused: string
let underWay: string
let foreign: string
const verifier = createVerifier(instance, signingKey)

beforeAll(async () => {
  db = await createTestDatabase()
  const fixture = createFixture(db, '2026-10-31T09:00:00.000Z')
  const [audit, sealer] = [fixture.audit(), fixture.sealer()]
  const content = { ciphertext: Buffer.from('x'), conversationId: conversation }
  await audit.accept(tenantA, request).then(attempt => attempt.finish(completed))
  fixture.setTime('2026-11-23T10:00:00.000Z')
  const step = async <T>(work: Promise<T>) => {
    const result = await work
    fixture.pass(1_000)
    return result
  }
  const first = await step(audit.accept(tenantA, request, content))
  await step(first.finish({ ...completed, tokens: { input: 700, output: 400 } }))
  await step(audit.append(tenantA, { act: 'signed-in', actor }))
  const policy = { rule: 'hosting-not-permitted', verdict: 'refused' } as const
  const abroad = { ...request, provider: 'drittland', hosting: 'third-country', policy } as const
  refused = (await step(audit.append(tenantA, { ...abroad, act: 'refused', outcome: { code: policy.rule } }))).id
  const third = await step(audit.accept(tenantA, request, content))
  await step(third.finish({ act: 'interrupted', outcome: { code: 'timeout' } }))
  foreign = (await step(audit.accept(tenantB, request))).id
  await sealer.sealOnce()
  underWay = (await step(audit.accept(tenantA, { ...request, dataClass: 'special' }))).id

  app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorateRequest('actor', { getter: () => ({ tenantId, roles, pseudonym: actor }) as never })
  app.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof Fault ? 400 : 500).send({ code: (error as Fault).code ?? String(error) }),
  )
  auditRoutes(app, { officer: createOfficer({ db: db.app, audit, verifier, macKey, instance, clock: fixture.clock }) })
})
afterAll(async () => {
  await app.close()
  await db.close()
})

async function list(query: Record<string, string> = {}) {
  const response = await app.inject({ url: '/api/audit/entries', query })
  expect(response.statusCode, response.body).toBe(200)
  return listLogEntries.response.parse(response.json())
}
const detail = async (id: string) => readLogEntry.response.parse((await app.inject(`/api/audit/entries/${id}`)).json())

describe('the list', () => {
  test('one row a request, newest first, with its outcome; unsealed ones without a number', async () => {
    const { month, total, entries, next } = await list()
    expect([month, total, next]).toEqual(['2026-11', 4, null])
    expect(entries.map(({ number, state, code }) => [number, state, code])).toEqual([
      [null, 'accepted', null],
      [6, 'interrupted', 'timeout'],
      [5, 'refused', 'hosting-not-permitted'],
      [2, 'completed', 'stop'],
    ])
    expect(entries[3]).toMatchObject({
      replaced: 3,
      bytes: { out: 3412, in: 2987 },
      cost: 20_000,
      tokens: { input: 700 },
    })
  })

  test('all acts, another month, filters', async () => {
    expect((await list({ kind: 'all' })).entries.map(row => row.state)).toEqual([
      'accepted',
      'interrupted',
      'refused',
      'signed-in',
      'completed',
      'log-opened',
    ])
    const states = async (query: Record<string, string>) => (await list(query)).entries.map(row => row.state)
    expect(await states({ month: '2026-10' })).toEqual(['completed'])
    expect(await states({ month: '2026-09' })).toEqual([])
    expect(await states({ act: 'completed' })).toEqual(['completed'])
    expect(await states({ act: 'refused' })).toEqual(['refused'])
    expect(await states({ model: 'hausnetz/llama-3.3-70b' })).toEqual(['accepted', 'interrupted', 'completed'])
    expect(await states({ dataClass: 'special' })).toEqual(['accepted'])
    expect(await states({ hosting: 'third-country' })).toEqual(['refused'])
    expect(await states({ scenario: 'S02' })).toEqual([])
  })

  test('in pages, each row once', async () => {
    const numbers = []
    let before: number | null | undefined
    do {
      const page = await list({ limit: '2', ...(before ? { before: String(before) } : {}) })
      numbers.push(...page.entries.map(row => row.number))
      before = page.next
    } while (before)
    expect(numbers).toEqual([null, 6, 5, 2])
  })
})

describe('one entry', () => {
  test('comes with a proof that anybody can check against the signed checkpoint', async () => {
    const { entries } = await list()
    const { proof, envelope, closing, sha256, content } = await detail(entries[3]!.id)
    expect([sha256, content, closing?.number]).toEqual([request.sha256, true, 3])
    if (proof.state !== 'included') throw new Error(proof.state)
    const opened = openCheckpoint(proof.checkpoint, verifier)
    if (!opened.ok) throw new Error(opened.reason)
    expect([opened.checkpoint.size, proof.index, proof.path.length]).toEqual([7, 1, 3])
    const path = proof.path.map(hash => Buffer.from(hash, 'hex'))
    expect(isIncluded(leafHash(envelope), proof.index, proof.size, path, opened.checkpoint.root)).toBe(true)
  })

  test('without an end, or not sealed yet', async () => {
    expect(await detail(refused)).toMatchObject({ closing: null, content: false, proof: { state: 'included' } })
    expect(await detail(underWay)).toMatchObject({ closing: null, proof: { state: 'unsealed' } })
  })

  test.each([() => foreign, () => '019ab000-0000-7000-8000-000000000000', () => actor])(
    'of nobody or another unit is not found',
    async id => {
      expect((await app.inject(`/api/audit/entries/${id()}`)).json()).toEqual({ code: 'log-entry-not-found' })
    },
  )

  test('that was changed shows a broken proof, and the list still shows', async () => {
    await db.owner.query(
      `update audit_entry set envelope = replace(envelope, '"hausnetz"', '"anderswo"') where id = $1`,
      [refused],
    )
    await db.owner.query(
      `update audit_entry set envelope = replace(envelope, '"drittland"', '"hausnetz"') where id = $1`,
      [refused],
    )
    expect((await detail(refused)).proof).toEqual({ state: 'broken' })
    expect((await list()).total).toBe(4)
    const result = await app.inject({ method: 'POST', url: '/api/audit/verification' })
    const report = verifyLog.response.parse(result.json())
    expect(report).toMatchObject({ ok: false, findings: [{ kind: 'changed', number: 5 }] })
    expect(report.findings[0]!.text.de).toMatch(/^geändert: Eintrag 5/)
    await db.owner.query(
      `update audit_entry set envelope = replace(envelope, '"hausnetz"', '"drittland"') where id = $1`,
      [refused],
    )
  })
})

test('verification covers the own unit’s logs and is recorded itself', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/audit/verification' })
  const report = verifyLog.response.parse(response.json())
  expect(report).toMatchObject({ ok: true, entries: 10, findings: [] })
  expect(report.logs.map(({ log, size }) => [log, size])).toEqual([
    [`${instance}/${tenantA}/2026-10`, 3],
    [`${instance}/${tenantA}/2026-11`, 7],
  ])
  expect(report.hint.de).toContain('außerhalb')
  const { entries } = await list({ kind: 'all', act: 'log-verified' })
  expect(entries.filter(row => row.code === 'whole')).toMatchObject([{ actor, role: 'dsb' }])
})

test('months and checkpoints', async () => {
  expect((await app.inject('/api/audit/months')).json()).toMatchObject([
    { month: '2026-11', sealed: 7 },
    { month: '2026-10', sealed: 3 },
  ])
  const response = await app.inject('/api/audit/checkpoint')
  expect(response.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(splitNotes(response.body).map(note => openCheckpoint(note, verifier).ok)).toEqual([true, true])
})

test('nobody but the data protection officer', async () => {
  roles = ['tester', 'admin', 'plattformbetrieb']
  for (const url of [
    '/api/audit/entries',
    `/api/audit/entries/${refused}`,
    '/api/audit/months',
    '/api/audit/checkpoint',
  ]) {
    expect((await app.inject(url)).json()).toEqual({ code: 'not-permitted' })
  }
  expect((await app.inject({ method: 'POST', url: '/api/audit/verification' })).json()).toEqual({
    code: 'not-permitted',
  })
  roles = ['dsb']
})

test('the officer of a unit without a log sees an empty one', async () => {
  tenantId = '019ab000-0000-7000-8000-0000000000ee'
  expect(await list()).toEqual({ month: null, total: 0, entries: [], next: null })
  expect((await app.inject({ method: 'POST', url: '/api/audit/verification' })).json()).toMatchObject({
    ok: true,
    entries: 0,
  })
  tenantId = tenantA
})
