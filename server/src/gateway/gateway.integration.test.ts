import { createHash, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AuditRecorder, createAuditRecorder } from '../../test/audit-recorder.ts'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { asking, providerConfig, releaseTexts, textOf } from '../../test/outing.ts'
import { answers, type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { createAudit } from '../audit/audit.ts'
import { openRecord } from '../audit/core/commitment.ts'
import { uuid7 } from '../db/uuid.ts'
import { createKeyring } from '../keys/keyring.ts'
import { declarePublic } from '../pseudonymisation/pseudonymisation.ts'
import { createEgress, type Egress } from './egress.ts'
import { type Answer, type Ask, createGateway, type Gateway } from './gateway.ts'
import { defaultMatrix } from './policy.ts'
import type { ChatEvent, ProviderConfig } from './provider.ts'
import { demoProviders } from './provider-file.ts'
import { createTransports } from './providers/create.ts'

let database: TestDatabase
const [tenantId, otherTenant] = [uuid7(), uuid7()]
beforeAll(async () => {
  database = await createTestDatabase()
  const organisation = uuid7()
  await database.owner.query('insert into organisation (id, name) values ($1, $2)', [organisation, 'Stadt Auental'])
  for (const tenant of [tenantId, otherTenant]) {
    await database.owner.query(
      `insert into tenant (id, organisation_id, name, slug, rechtskreis) values ($1, $2, $3, $4, 'SGG')`,
      [tenant, organisation, `Jobcenter ${tenant}`, `t-${tenant}`],
    )
    for (const it of defaultMatrix) {
      await database.owner.query('insert into policy_rule values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        ...[tenant, it.dataClass, it.hosting, it.allowed, it.needsContract, it.needsNotice, it.mask, it.rawAllowed],
      ])
    }
  }
  await database.owner.query(`insert into provider_contract values ($1, 'europa', '2026-03-01', null)`, [tenantId])
})
afterAll(() => database.close())

let server: ScriptedProvider
let audit: AuditRecorder
let egress: Egress
let gateway: Gateway
let reported: unknown[]
beforeEach(async () => {
  server = await startScriptedProvider()
  audit = createAuditRecorder()
  reported = []
  const providers: ProviderConfig[] = [
    providerConfig({ id: 'haus', baseUrl: server.urls.openai }),
    providerConfig({ id: 'europa', hosting: 'eu', baseUrl: server.urls.openai }),
    providerConfig({ id: 'fern', hosting: 'third-country', baseUrl: server.urls.openai }),
    ...demoProviders,
  ]
  egress = createEgress({ audit, transports: createTransports(providers) })
  gateway = createGateway({
    db: database.app,
    audit,
    egress,
    providers,
    report: error => reported.push(error),
    now: () => new Date('2026-11-02T10:00:00Z'),
  })
})
afterEach(async () => {
  await egress.close()
  await server.close()
  const { rows } = await database.owner.query('select * from provider_lease')
  expect(rows).toEqual([])
  expect(reported).toEqual([])
})

const dataKey = createKeyring(new Map([[1, randomBytes(32)]])).create({ tenant: 't', row: 'r' }).key

async function request(more: Partial<Ask> = {}): Promise<Ask> {
  const releasable = more.releasable ?? (await releaseTexts('Schreiben Sie an Frau Jovana Petrović.'))
  return {
    tenantId,
    actor: { pseudonym: uuid7(), role: 'tester' },
    conversation: { id: uuid7(), dataKey },
    requestId: uuid7(),
    origin: 'tester',
    scenario: { id: 'anhoerung', version: 'a'.repeat(64) },
    purpose: 'Erprobung',
    dataClass: 'social',
    datenbasis: 'synthetic',
    modelId: 'haus/m-1',
    releasable,
    compose: texts => ({ ...asking(releasable), messages: [{ role: 'user', content: texts[0]! }] }),
    counts: { PERSON: 1, IBAN: 0 },
    signal: new AbortController().signal,
    audience: 'person',
    ...more,
  }
}

/** Reads an answer to its end. */
async function read(answer: Awaited<ReturnType<Gateway['ask']>>, onEvent: (event: ChatEvent) => unknown = () => {}) {
  if (answer.verdict === 'refused') throw new Error(`refused: ${answer.rule}`)
  const events: ChatEvent[] = []
  let error: unknown
  try {
    for await (const event of answer.events) {
      events.push(event)
      await onEvent(event)
    }
  } catch (caught) {
    error = caught
  }
  return { events, error, text: textOf(events), receipt: answer.receipt() }
}

describe('asking', () => {
  test('a complete answer: one entry before, one after, with hash, usage and cost', async () => {
    server.play({ text: ['Sehr geehrte Frau [PERSON_1],'], usage: { input: 100, output: 20 } })
    const wish = await request()
    const { events, error, receipt, text } = await read(await gateway.ask(wish))
    expect(error).toBeUndefined()
    expect(text).toBe('Sehr geehrte Frau [PERSON_1],')
    expect(events.slice(-2)).toEqual([
      { type: 'finish', choice: 0, reason: 'stop' },
      { type: 'usage', inputTokens: 100, outputTokens: 20 },
    ])
    const sha256 = createHash('sha256').update(server.requests[0]!.bytes).digest('hex')
    // 100 tokens at EUR 2 and 20 at EUR 6 a million.
    const usage = { inputTokens: 100, outputTokens: 20 }
    expect(receipt).toEqual({ outcome: 'completed', code: null, sha256, usage, cost: 320 })
    const [accepted, completed] = audit.entries
    expect(accepted).toMatchObject({
      act: 'accepted',
      actor: wish.actor.pseudonym,
      role: 'tester',
      request: wish.requestId,
      origin: 'tester',
      scenario: 'anhoerung',
      purpose: 'Erprobung',
      dataClass: 'social',
      datenbasis: 'synthetic',
      provider: 'haus',
      model: 'm-1',
      hosting: 'on-premises',
      policy: { rule: 'allowed', verdict: 'allowed' },
      counts: { PERSON: 1 },
      sha256,
    })
    expect(completed).toMatchObject({
      act: 'completed',
      accepted: accepted!.id,
      tokens: { input: 100, output: 20 },
      cost: 320,
    })
    expect(audit.entries).toHaveLength(2)
    expect(JSON.stringify(audit.entries)).not.toMatch(/Petrović|Jovana|PERSON_1/)
  })

  test('finish comes only when completed is durable', async () => {
    const acts: string[][] = []
    await read(await gateway.ask(await request()), event => event.type === 'finish' && acts.push(audit.acts()))
    expect(acts).toEqual([['accepted', 'completed']])
  })

  test('where completed cannot be written, the answer ends with a fault and never finishes', async () => {
    audit.failing.add('completed')
    const { events, error, receipt } = await read(await gateway.ask(await request()))
    expect(error).toMatchObject({ code: 'audit-unavailable' })
    expect(events.filter(event => event.type === 'finish')).toEqual([])
    expect(receipt).toMatchObject({ outcome: 'interrupted', code: 'audit-unavailable' })
  })

  test('where accepted cannot be written, no byte leaves', async () => {
    audit.failing.add('accepted')
    const { error, receipt } = await read(await gateway.ask(await request()))
    expect(error).toMatchObject({ code: 'audit-unavailable' })
    expect(receipt).toMatchObject({ outcome: 'refused', sha256: null })
    expect(server.requests).toHaveLength(0)
  })

  test('nothing is sent before somebody reads', async () => {
    await gateway.ask(await request())
    expect(audit.acts()).toEqual([])
    expect(server.requests).toHaveLength(0)
  })

  test('an unknown model', async () => {
    await expect(gateway.ask(await request({ modelId: 'haus/none' }))).rejects.toMatchObject({
      kind: 'missing',
      code: 'model-unknown',
    })
    expect(() => gateway.model('nobody/none')).toThrow('model-unknown')
  })

  test('the demo goes through the same door', async () => {
    const { text, receipt, error } = await read(await gateway.ask(await request({ modelId: 'demo/entwurf' })))
    expect(error).toBeUndefined()
    expect(text).toMatch(/kein Sprachmodell/)
    expect(text).toContain('[PERSON_1]')
    expect(receipt).toMatchObject({ outcome: 'completed', cost: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(audit.acts()).toEqual(['accepted', 'completed'])
  })
})

describe('endings', () => {
  test.each([
    ['breaks off', () => server.play({ text: ['Anfang'], end: 'destroyed' }), 'provider-broken'],
    ['fails', () => server.play(answers.echoingError(500, 'x')), 'provider-refused'],
    ['is overloaded', () => server.play(answers.limited('3')), 'provider-limited'],
  ])('a provider that %s: interrupted, once', async (_, play, code) => {
    play()
    const { error, receipt } = await read(await gateway.ask(await request()))
    expect(error).toMatchObject({ code })
    expect(receipt).toMatchObject({ outcome: 'interrupted', code })
    expect(audit.acts()).toEqual(['accepted', 'interrupted'])
    expect(audit.entries[1]).toMatchObject({ outcome: { code } })
  })

  test('stopping: the provider notices, and it is no failure', async () => {
    server.play({ text: ['eins', 'zwei'], before: i => (i === 1 ? new Promise(() => {}) : undefined) })
    const stop = new AbortController()
    const { error, receipt, text } = await read(await gateway.ask(await request({ signal: stop.signal })), () =>
      stop.abort(),
    )
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(text).toBe('eins')
    expect(receipt).toMatchObject({ outcome: 'interrupted', code: 'stopped' })
    expect(audit.acts()).toEqual(['accepted', 'interrupted'])
    await server.requests[0]!.hungUp
  })

  test('walking away from the answer stops the provider', async () => {
    server.play({ text: ['eins', 'zwei'], before: i => (i === 1 ? new Promise(() => {}) : undefined) })
    const answer = (await gateway.ask(await request())) as Answer
    for await (const _ of answer.events) break
    expect(answer.receipt()).toMatchObject({ outcome: 'interrupted', code: 'stopped' })
    expect(audit.acts()).toEqual(['accepted', 'interrupted'])
    await server.requests[0]!.hungUp
  })

  test('stopped before it began: refused, nothing left', async () => {
    const { error, receipt } = await read(await gateway.ask(await request({ signal: AbortSignal.abort() })))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(receipt).toMatchObject({ outcome: 'refused', code: 'stopped', sha256: null })
    expect(audit.acts()).toEqual(['refused'])
    expect(server.requests).toHaveLength(0)
  })

  test('a leak: refused, nothing left', async () => {
    const wish = await request()
    const compose: Ask['compose'] = () => ({
      messages: [{ role: 'user', content: 'Frau Petrović' as never }],
      parameters: {},
    })
    const { error, receipt } = await read(await gateway.ask({ ...wish, compose }))
    expect(error).toMatchObject({ code: 'egress-blocked', kind: 'unprocessable' })
    expect(receipt).toMatchObject({ outcome: 'refused', code: 'egress-blocked' })
    expect(audit.acts()).toEqual(['refused'])
    expect(server.requests).toHaveLength(0)
  })

  test('text that was declared public where the rules demand masking: refused', async () => {
    const { error } = await read(await gateway.ask(await request({ releasable: declarePublic(['Frau Petrović']) })))
    expect(error).toMatchObject({ code: 'egress-blocked', params: { reason: 'not-masked' } })
    expect(audit.acts()).toEqual(['refused'])
    expect(server.requests).toHaveLength(0)
  })
})

describe('rules', () => {
  test.each([
    ['social', 'fern/m-1', 'hosting-not-permitted'],
    ['social', 'europa/m-1', 'notice-missing'],
    ['special', 'europa/m-1', 'hosting-not-permitted'],
  ] as const)('%s to %s is refused and logged: %s', async (dataClass, modelId, rule) => {
    const answer = await gateway.ask(await request({ dataClass, modelId }))
    expect(answer).toMatchObject({ verdict: 'refused', rule })
    expect(audit.entries).toMatchObject([
      { act: 'refused', policy: { rule, verdict: 'refused' }, outcome: { code: rule }, dataClass },
    ])
    expect(server.requests).toHaveLength(0)
  })

  test('a refusal that cannot be logged is a fault', async () => {
    audit.failing.add('refused')
    await expect(gateway.ask(await request({ modelId: 'fern/m-1' }))).rejects.toMatchObject({
      code: 'audit-unavailable',
    })
  })

  test('contracts belong to a tenant', async () => {
    const allowed = await gateway.ask(await request({ dataClass: 'personal', modelId: 'europa/m-1' }))
    expect(allowed.verdict).toBe('allowed')
    const other = await gateway.ask(
      await request({ tenantId: otherTenant, dataClass: 'personal', modelId: 'europa/m-1' }),
    )
    expect(other).toMatchObject({ verdict: 'refused', rule: 'contract-missing' })
  })

  test('the scenario’s models and the length of the prompt', async () => {
    expect(await gateway.ask(await request({ allowedModels: ['demo/entwurf'] }))).toMatchObject({
      rule: 'scenario-excludes-model',
    })
    const long = await releaseTexts('wort '.repeat(10_000))
    expect(await gateway.ask(await request({ releasable: long }))).toMatchObject({ rule: 'context-too-small' })
  })

  test('offers name the rule for each model', async () => {
    const offers = await gateway.offers(tenantId, 'social')
    expect(offers.map(({ id, decision }) => [id, decision.rule])).toEqual([
      ['haus/m-1', 'allowed'],
      ['europa/m-1', 'notice-missing'],
      ['fern/m-1', 'hosting-not-permitted'],
      ['demo/entwurf', 'allowed'],
    ])
    expect(offers[1]!.contract).toEqual({ avv: '2026-03-01', notified: null })
    expect((await gateway.offers(otherTenant, 'social'))[1]!.contract).toEqual({ avv: null, notified: null })
    expect(audit.entries).toEqual([])
  })
})

test('with the real log: what left lies there encrypted, and its commitment holds', async () => {
  const writer = { host: 'test', boot: uuid7() }
  const log = createAudit({
    db: database.app,
    keys: { macKey: randomBytes(32) },
    writer,
    instance: 'audit.test.example',
    clock: Date.now,
    random: randomBytes,
  })
  const providers = [providerConfig({ id: 'haus', baseUrl: server.urls.openai })]
  const out = createEgress({ audit: log, transports: createTransports(providers) })
  const door = createGateway({
    db: database.app,
    audit: log,
    egress: out,
    providers,
    report: error => reported.push(error),
  })
  const atArrival: unknown[] = []
  server.onRequest(async () => {
    const { rows } = await database.owner.query(
      `select envelope::json ->> 'act' as act from audit_entry where tenant_id = $1`,
      [tenantId],
    )
    atArrival.push(...rows)
  })
  const wish = await request({ purpose: uuid7() })
  const { receipt } = await read(await door.ask(wish))
  await out.close()
  expect(receipt).toMatchObject({ outcome: 'completed' })
  expect(atArrival).toEqual([{ act: 'accepted' }])

  const entries = await database.owner.query('select id, envelope from audit_entry where tenant_id = $1 order by id', [
    tenantId,
  ])
  const [accepted, completed] = entries.rows.map(row => JSON.parse(row.envelope) as Record<string, unknown>)
  expect(completed).toMatchObject({ act: 'completed', accepted: accepted!.id, request: wish.requestId })
  const content = await database.owner.query('select * from audit_content where entry_id = $1', [accepted!.id])
  expect(content.rows[0].conversation_id).toBe(wish.conversation.id)
  const place = { tenant: tenantId, table: 'audit_content', row: accepted!.id as string, column: 'ciphertext' }
  const left = openRecord(accepted!.commitment as string, dataKey.open(content.rows[0].ciphertext, place))
  expect(left!.equals(server.requests[0]!.bytes)).toBe(true)
})
