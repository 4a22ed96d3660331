import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'
import { uuid7 } from '../db/uuid.ts'

let provider: ScriptedProvider
let server: TestServer
let tester: Client
let runId: string
let conversation: any

beforeAll(async () => {
  provider = await startScriptedProvider()
  server = await startTestServer({
    providers: provider.file,
  })
  tester = await server.as('svenja')
  runId = await startRun()
  await readEvents(tester, server.address, runId)
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

async function startRun(before?: (piece: number) => Promise<unknown> | undefined): Promise<string> {
  provider.play({ text: ['Guten Tag'], ...(before && { before }) })
  conversation = await tester.ok('POST', '/api/conversations', {
    scenarioId: 'eingangsbestaetigung',
    purpose: 'Erprobung',
  })
  const path = `/api/conversations/${conversation.id}`
  const { revision } = await tester.ok('PUT', `${path}/inputs`, {
    inputs: conversation.scenario.testCases[0].inputs,
    revision: conversation.revision,
  })
  const { digest } = await tester.ok('POST', `${path}/preview`, { revision })
  const release = { digest, revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() }
  const { runs } = await tester.ok('POST', `${path}/runs`, release)
  return runs[0].id
}

const rating = (of: object = {}) => ({
  scores: Object.fromEntries(conversation.scenario.rubric.criteria.map((it: any) => [it.id, 3])),
  ...{ overall: 3, flags: [], effort: 'under-2', comment: '' },
  ...of,
})
const save = async (body: object, { client = tester, run = runId } = {}) => {
  const { status, json } = await client.call('PUT', `/api/runs/${run}/rating`, body)
  return { status, code: (json as any)?.code, json: json as any }
}
const shown = async () => (await tester.ok('GET', `/api/conversations/${conversation.id}`)).runs[0].rating
const rows = async (query: string) => (await server.database.owner.query(query)).rows

test('saving again replaces: one rating a rater and rubric version, one row a criterion', async () => {
  const first = await save(rating({ comment: 'Erster Kommentar', flags: ['ton'] }))
  expect(first.status).toBe(200)
  expect(await shown()).toEqual(first.json)
  expect(first.json).toMatchObject({ rubricVersion: conversation.scenario.rubric.version, comment: 'Erster Kommentar' })

  const [id] = conversation.scenario.rubric.criteria.map((it: any) => it.id)
  const second = await save(rating({ scores: { ...rating().scores, [id]: 5 }, overall: 4, effort: 'none' }))
  expect(await shown()).toEqual(second.json)
  expect(second.json).toMatchObject({ overall: 4, effort: 'none', flags: [], comment: '' })
  expect(second.json.scores[id]).toBe(5)
  expect(await rows('select count(*)::int as n from rating')).toEqual([{ n: 1 }])
  const criteria = conversation.scenario.rubric.criteria.length
  expect(await rows('select count(*)::int as n from rating_score')).toEqual([{ n: criteria }])
  // An emptied comment is gone, not kept beside.
  expect(await rows('select comment from rating')).toEqual([{ comment: null }])
})

test('twenty saves at once leave one whole rating', async () => {
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => save(rating({ overall: (i % 5) + 1, comment: `Kommentar ${i}` }))),
  )
  expect(new Set(results.map(it => it.status))).toEqual(new Set([200]))
  expect(await rows('select count(*)::int as n from rating')).toEqual([{ n: 1 }])
  const it = await shown()
  expect(results.map(({ json }) => [json.overall, json.comment])).toContainEqual([it.overall, it.comment])
})

test('the comment is sealed in its own place, the rater a pseudonym', async () => {
  await save(rating({ comment: 'Kanarienvogel im Kommentar' }))
  const [row] = await rows('select rater, comment, r::text as row from rating r')
  expect(row.comment.length).toBeGreaterThan(28)
  expect(row.comment.includes(Buffer.from('Kanarienvogel'))).toBe(false)
  const people = await rows('select person_id as id, pseudonym from membership')
  expect(people.flatMap(it => [it.id, it.pseudonym])).not.toContain(row.rater)
  for (const { id } of people) expect(row.row).not.toContain(id)
  expect((await shown()).comment).toBe('Kanarienvogel im Kommentar')
})

test('what is incomplete, unknown or above the cap is refused, and the earlier rating stays', async () => {
  const before = await shown()
  const { scores } = rating()
  const [id, ...others] = Object.keys(scores)
  const cases: [object, number, string][] = [
    [{ scores: Object.fromEntries(others.map(it => [it, 3])) }, 422, 'rating-incomplete'],
    [{ scores: { ...scores, laune: 3 } }, 422, 'rating-incomplete'],
    [{ flags: ['erfunden'], overall: 3 }, 422, 'overall-above-cap'],
    [{ scores: { ...scores, [id!]: 6 } }, 400, 'request-invalid'],
    [{ scores: { ...scores, [id!]: 2.5 } }, 400, 'request-invalid'],
    [{ overall: 0 }, 400, 'request-invalid'],
    [{ flags: ['schlampig'] }, 400, 'request-invalid'],
    [{ effort: 'hours' }, 400, 'request-invalid'],
    [{ comment: 'x'.repeat(4_001) }, 400, 'request-invalid'],
  ]
  for (const [of, status, code] of cases) expect([of, await save(rating(of))]).toMatchObject([of, { status, code }])
  expect(await shown()).toEqual(before)
})

test('another tester’s run is missing, as one that never was', async () => {
  const before = await shown()
  for (const email of ['emre', 'petra', 'mirjana', 'tobias']) {
    const client = await server.as(email)
    expect([email, await save(rating({ overall: 1 }), { client })]).toMatchObject([
      email,
      { status: 404, code: 'run-missing' },
    ])
  }
  expect(await save(rating(), { run: uuid7() })).toMatchObject({ status: 404, code: 'run-missing' })
  expect(await shown()).toEqual(before)
})

test('discarding takes the ratings along', async () => {
  await tester.ok('DELETE', `/api/conversations/${conversation.id}`)
  expect(await rows('select count(*)::int as n from rating')).toEqual([{ n: 0 }])
  expect(await rows('select count(*)::int as n from rating_score')).toEqual([{ n: 0 }])
  expect(await save(rating())).toMatchObject({ status: 404, code: 'run-missing' })
})

test('a draft that is still being written can’t be rated', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run = await startRun(() => promise)
  expect(await save(rating(), { run })).toMatchObject({ status: 409, code: 'run-not-finished' })
  resolve()
  await readEvents(tester, server.address, run)
  expect(await save(rating(), { run })).toMatchObject({ status: 200 })
})
