import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { uuid7 } from '../db/uuid.ts'
import { providerBroken } from '../gateway/faults.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { ChatEvent, Model } from '../gateway/provider.ts'
import type { Actor } from '../identity/actor.ts'
import { createKeyring } from '../keys/keyring.ts'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation/pseudonymisation.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Scenarios } from '../scenarios/scenarios.ts'
import { openFindings, openSegments, openVault } from './content.ts'
import { choicesFor } from './deciding.ts'
import { createDrafting } from './drafting.ts'
import { createExchanges } from './exchange.ts'
import { createLiveDrafts } from './live.ts'
import * as store from './store.ts'

/** Where our own code fails in the middle of a draft: the text is kept, and the run neither hangs nor looks whole. */

let database: TestDatabase
let reported: unknown[]
const tenantId = uuid7()
const personId = uuid7()
const tokenId = uuid7()
const boot = uuid7()
const keyring = createKeyring(new Map([[1, randomBytes(32)]]))
const pseudonymisation = createPseudonymisation()
const now = () => new Date('2026-11-02T08:00:00Z')
const model = { id: 'haus/modell', providerId: 'haus', modelId: 'modell' } as Model
const defect = new TypeError('x')

const actor: Actor = {
  ...{ personId, name: 'Ilka Probst', email: 'ilka.probst@landkreis-auental.example', tenantId },
  ...{ roles: ['tester'], pseudonym: uuid7() },
  via: { kind: 'token', id: tokenId, purpose: 'Erprobung', dataClass: 'social' },
}

beforeAll(async () => {
  database = await createTestDatabase()
  const { owner } = database
  const organisation = uuid7()
  await owner.query(`insert into organisation values ($1, 'Landkreis Auental')`, [organisation])
  await owner.query(
    `insert into tenant (id, organisation_id, name, slug, rechtskreis) values ($1, $2, 'Jobcenter', 'jobcenter', 'SGG')`,
    [tenantId, organisation],
  )
  await owner.query('insert into person (id, email, name) values ($1, $2, $3)', [personId, actor.email, actor.name])
  await owner.query(`insert into membership values ($1, $2, '{tester}', $3)`, [personId, tenantId, actor.pseudonym])
  await owner.query(
    `insert into access_token (id, secret_hash, person_id, tenant_id, name, purpose, data_class, created_at, expires_at)
     values ($1, 'x', $2, $3, 'Test', 'Erprobung', 'social', now(), now())`,
    [tokenId, personId, tenantId],
  )
})
afterAll(() => database.close())
beforeEach(() => {
  reported = []
})

async function* play(events: ChatEvent[], failure?: Error): AsyncGenerator<ChatEvent> {
  yield* events
  if (failure) throw failure
}
const words: ChatEvent[] = [
  { type: 'text', choice: 0, text: 'Sehr geehrte Frau [PER' },
  { type: 'text', choice: 0, text: 'SON_1], Punkt.' },
]
const ending: ChatEvent = { type: 'finish', choice: 0, reason: 'stop' }

const answering = (events: AsyncIterable<ChatEvent>) =>
  ({ ask: async () => ({ verdict: 'allowed', model, events, receipt: () => undefined }) }) as unknown as Gateway

/** Scenarios of which one part is defective. */
const scenariosThatFail = (part?: 'blocks' | 'render' | 'assemble' | 'check') => {
  const fail = (it: typeof part, value: unknown) => (): any => {
    if (it === part) throw defect
    return value
  }
  return {
    blocks: async () => fail('blocks', [])(),
    letterhead: async () => undefined,
    render: fail('render', []),
    assemble: (segments: unknown) => fail('assemble', segments)(),
    check: fail('check', []),
  } as unknown as Scenarios
}

/** Drafts from beginning to end; gives what the database has of it. */
async function drafted({
  events,
  scenarios = scenariosThatFail(),
  mask = pseudonymisation,
}: {
  events: AsyncIterable<ChatEvent>
  scenarios?: Scenarios
  mask?: typeof pseudonymisation
}) {
  const [id, runId] = [uuid7(), uuid7()]
  const { key, wrapped } = keyring.create({ tenant: tenantId, row: id })
  const vault = openVault(tenantId, key)
  const row = await database.app.withTenant(tenantId, async tx => {
    await store.insertConversation(tx, {
      ...{ id, tenantId, caseId: uuid7(), personId, origin: 'tester', scenarioId: null, scenarioHash: null },
      ...{ purpose: vault.seal('purpose', id, 'Erprobung'), dataClass: 'social', datenbasis: 'synthetic' },
      ...{ keyVersion: wrapped.version, wrappedKey: wrapped.wrapped, tokenId: null, now: now() },
    })
    await store.insertRun(tx, {
      ...{ tenantId, id: runId, conversationId: id, providerId: 'haus', modelId: 'modell', digest: '', revision: 1 },
      ...{ blind: false, idempotencyKey: runId, boot, outgoing: vault.seal('outgoing', runId, 'x'), now: now() },
    })
    return (await store.findConversation(tx, personId, id, false))!
  })
  const masked = await pseudonymisation.mask([[{ text: 'Frau Dragana Stanković' }]], emptyMapping())
  const drafting = createDrafting({
    ...{ db: database.app, gateway: answering(events), scenarios, pseudonymisation: mask, now },
  })
  const scenario = { version: 'v', definition: { id: 's', models: undefined } } as unknown as Scenario
  const live = createLiveDrafts(error => reported.push(error))
  live.begin(runId, draft =>
    drafting.draft({
      ...{ actor, row, scenario, inputs: {}, vault, masked, choices: choicesFor('social', []), messages: [] },
      ...{ model, runId, draft },
    }),
  )
  await live.find(runId)?.settled
  const [runs, drafts] = await database.app.withTenant(tenantId, async tx => [
    await store.runsOf(tx, id),
    await store.latestDrafts(tx, id),
  ])
  const run = runs[0]!
  return {
    status: run.status,
    reason: run.reason,
    findings: openFindings(vault, run),
    text: drafts
      .map(draft =>
        openSegments(vault, draft)
          .map(segment => segment.text)
          .join(''),
      )
      .join(),
    masked: drafts.map(draft => vault.open('masked', draft.id, draft.masked!)).join(),
  }
}

const text = 'Sehr geehrte Frau Stanković, Punkt.'
const masked = 'Sehr geehrte Frau [PERSON_1], Punkt.'

describe('a draft', () => {
  test('that goes well is complete', async () => {
    expect(await drafted({ events: play([...words, ending]) })).toMatchObject({ status: 'completed', text, masked })
    expect(reported).toEqual([])
  })

  test.each(['blocks', 'render', 'assemble', 'check'] as const)(
    'is kept when %s fails, and is not whole',
    async part => {
      const it = await drafted({ events: play([...words, ending]), scenarios: scenariosThatFail(part) })
      expect(it).toEqual({ status: 'interrupted', reason: 'internal-error', findings: [], text, masked })
      expect(reported).toEqual([defect])
    },
  )

  test('is kept when looking for details in it fails', async () => {
    const mask = { mask: async () => Promise.reject(defect) }
    const it = await drafted({ events: play([...words, ending]), mask })
    expect(it).toMatchObject({ status: 'interrupted', reason: 'internal-error', text })
  })

  test('is kept when the stream ends in a defect; without a word it has failed', async () => {
    expect(await drafted({ events: play(words, defect) })).toMatchObject({
      ...{ status: 'interrupted', reason: 'internal-error', text, masked },
    })
    expect(await drafted({ events: play([], defect) })).toMatchObject({ status: 'failed', text: '' })
    expect(reported).toEqual([defect, defect])
  })

  test('a provider’s fault is an ending, no defect', async () => {
    const fault = providerBroken({ provider: 'haus', reason: 'x' })
    // Half a letter gets neither blocks nor checks.
    const scenarios = scenariosThatFail('assemble')
    const it = await drafted({ events: play(words, fault), scenarios })
    expect(it).toMatchObject({ status: 'interrupted', reason: 'provider-broken', text })
    expect(await drafted({ events: play([], fault) })).toMatchObject({ status: 'failed', reason: 'provider-broken' })
    expect(reported).toEqual([])
  })
})

describe('an exchange', () => {
  const exchange = (gateway: Partial<Gateway>) =>
    createExchanges({
      ...{ db: database.app, keyring, pseudonymisation, boot, now },
      gateway: { model: () => model, ...gateway } as Gateway,
    })(actor, {
      ...{ conversationId: undefined, modelId: model.id, documents: [[{ text: 'Guten Tag' }]] },
      ...{ compose: () => ({ messages: [], parameters: {} }), json: false, signal: new AbortController().signal },
    })
  const newestRun = async () => {
    const { rows } = await database.owner.query('select status, reason from run order by id desc limit 1')
    return rows[0]
  }

  test.each([
    ['a fault', providerBroken({ provider: 'haus', reason: 'x' }), 'provider-broken'],
    ['a defect', defect, 'internal-error'],
  ])('that can’t be asked because of %s does not look as if it went on', async (_, error, reason) => {
    await expect(exchange({ ask: async () => Promise.reject(error) })).rejects.toBe(error)
    expect(await newestRun()).toEqual({ status: 'failed', reason })
  })

  test('that is read is stored', async () => {
    const { events } = await exchange(answering(play([...words, ending])))
    for await (const _ of events);
    expect((await newestRun()).status).toBe('failed') // the played gateway gives no receipt
  })
})
