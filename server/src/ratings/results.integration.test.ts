import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'

/** Sums of a scenario's drafts at a unit: shown only where no figure can be one person's. */

let provider: ScriptedProvider
let server: TestServer
let svenja: Client
let emre: Client
let petra: Client

beforeAll(async () => {
  provider = await startScriptedProvider()
  server = await startTestServer({ providers: provider.file })
  ;[svenja, emre, petra] = await Promise.all([server.as('svenja'), server.as('emre'), server.as('petra')])
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

const results = (client: Client) => client.ok('GET', '/api/scenarios/eingangsbestaetigung/results')
const shownRatings = async (client = svenja) => (await results(client)).ratings

/** Drafts once and rates it. Returns the conversation's id. */
async function rated(client: Client, overall: number, flags: string[] = []): Promise<string> {
  provider.play({ text: ['Guten Tag'] })
  const begun = await client.ok('POST', '/api/conversations', {
    ...{ scenarioId: 'eingangsbestaetigung', purpose: 'Erprobung' },
  })
  const path = `/api/conversations/${begun.id}`
  const { inputs } = begun.scenario.testCases[0]
  const { revision } = await client.ok('PUT', `${path}/inputs`, { inputs, revision: begun.revision })
  const { digest } = await client.ok('POST', `${path}/preview`, { revision })
  const release = { digest, revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() }
  const { runs } = await client.ok('POST', `${path}/runs`, release)
  await readEvents(client, server.address, runs[0].id)
  const scores = Object.fromEntries(begun.scenario.rubric.criteria.map((it: any) => [it.id, overall]))
  const rating = { scores, overall, flags, effort: 'under-2', comment: '' }
  await client.ok('PUT', `/api/runs/${runs[0].id}/rating`, rating)
  return begun.id
}

test('before the first draft: the scenario’s checks with nothing to sum, no ratings', async () => {
  const { checks } = await svenja.ok('GET', '/api/scenarios/eingangsbestaetigung')
  expect(await results(svenja)).toMatchObject({ runs: 0, ratings: null })
  expect((await results(svenja)).checks).toEqual(checks.map((check: string) => ({ check, ok: 0, warn: 0, fail: 0 })))
})

test('five drafts of one person are that person’s, of two, the other’s: nothing is shown', async () => {
  for (const overall of [3, 3, 4, 4]) await rated(svenja, overall)
  expect(await shownRatings()).toBeNull()
  await rated(svenja, 4)
  expect(await shownRatings()).toBeNull()
  await rated(emre, 2, ['erfunden', 'ton'])
  expect(await shownRatings()).toBeNull()
})

test('from five drafts by three people on: mean and flags, the same to everyone, nobody named', async () => {
  await rated(petra, 1, ['erfunden'])
  // (3 + 3 + 4 + 4 + 4 + 2 + 1) / 7
  const expected = {
    count: 7,
    overall: 3,
    flags: [
      { flag: 'erfunden', count: 2 },
      { flag: 'ton', count: 1 },
    ],
  }
  for (const client of [svenja, emre, petra]) expect(await shownRatings(client)).toEqual(expected)
  const answer = JSON.stringify(await results(svenja))
  const people = (await server.database.owner.query('select person_id as id, pseudonym from membership')).rows
  const raters = (await server.database.owner.query('select distinct rater as id from rating')).rows
  for (const { id, pseudonym } of [...people, ...raters]) {
    expect(answer).not.toContain(id)
    if (pseudonym) expect(answer).not.toContain(pseudonym)
  }
})

test('each draft counts once a check, with the worst of its findings', async () => {
  const { runs, checks } = await results(svenja)
  expect(runs).toBe(7)
  for (const { check, ok, warn, fail } of checks) expect([check, ok + warn + fail]).toEqual([check, 7])
  // "Guten Tag" holds no placeholder, and none of the contents the letter must have.
  expect(checks.find((it: any) => it.check === 'PLATZHALTER')).toMatchObject({ ok: 7 })
})

test('a discarded run is taken out of all of it, and leaves no verdict behind', async () => {
  const id = await rated(emre, 5)
  expect(await results(svenja)).toMatchObject({ runs: 8, ratings: { count: 8 } })
  await emre.ok('DELETE', `/api/conversations/${id}`)
  expect(await results(svenja)).toMatchObject({ runs: 7, ratings: { count: 7 } })
  const left = `select count(*)::int as n from run_check k join run r on (r.tenant_id, r.id) = (k.tenant_id, k.run_id)
                 where r.conversation_id = $1`
  expect((await server.database.owner.query(left, [id])).rows).toEqual([{ n: 0 }])
})

test('another unit sees its own, an unknown scenario is missing', async () => {
  const tobias = await server.as('tobias')
  expect(await results(tobias)).toMatchObject({ runs: 0, ratings: null })
  const missing = await svenja.call('GET', '/api/scenarios/gibt-es-nicht/results')
  expect(missing).toMatchObject({ status: 404, json: { code: 'scenario-missing' } })
})

test('the library of checks names the released scenarios that use each', async () => {
  const entries = await svenja.ok('GET', '/api/checks')
  expect(entries.map((it: any) => it.name)).toContain('FAKTEN')
  expect(entries.every((it: any) => it.version > 0)).toBe(true)
  const [frist] = entries.filter((it: any) => it.name === 'FRIST')
  const { checks } = await svenja.ok('GET', '/api/scenarios/anhoerung')
  expect([checks.includes('FRIST'), frist.scenarios.map((it: any) => it.id).includes('anhoerung')]).toEqual([
    true,
    true,
  ])
  const officer = await server.as('almut')
  expect((await officer.call('GET', '/api/checks')).status).toBe(403)
})
