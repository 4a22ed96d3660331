import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEvents, startTestServer, type TestServer } from '../test/server.ts'
import { createIdentity } from './identity/identity.ts'

/**
 * Every route of the API with the objects of one unit, asked for by each role of another: never answered. The routes come
 * from the OpenAPI document, so that a new one fails here until somebody has said what it takes.
 */

let server: TestServer
let routes: [method: string, path: string][]
/** What a tester of Lindenbrunn has: by the name of the parameter that would ask for it. */
let foreign: Record<string, string>
let foreignTenant: string
let ids: string[]

const lindenbrunn = { tester: 'tobias', officer: 'nadja' }
const auental = ['svenja', 'emre', 'petra', 'ruth', 'bartosz', 'almut', 'jonas', 'katrin', 'holger', 'mirjana']

beforeAll(async () => {
  server = await startTestServer()
  const tester = await server.as(lindenbrunn.tester)
  const conversation = await tester.ok('POST', '/api/conversations', {
    scenarioId: 'eingangsbestaetigung',
    purpose: 'Erprobung',
  })
  const path = `/api/conversations/${conversation.id}`
  const { revision } = await tester.ok('PUT', `${path}/inputs`, {
    inputs: conversation.scenario.testCases[0].inputs,
    revision: conversation.revision,
  })
  const preview = await tester.ok('POST', `${path}/preview`, { revision })
  const decided = await tester.ok('POST', `${path}/decisions`, {
    ...{ revision, decision: { kind: 'mask', text: 'Leistungsabteilung', type: 'ORG' } },
  })
  const release = { digest: decided.digest, revision, models: [preview.models[0].id] }
  const { runs } = await tester.ok('POST', `${path}/runs`, { ...release, idempotencyKey: crypto.randomUUID() })
  await readEvents(tester, server.address, runs[0].id)
  const officer = await server.as(lindenbrunn.officer)
  const { entries } = await officer.ok('GET', '/api/audit/entries?kind=all')

  foreignTenant = (await tester.ok('GET', '/api/session')).current.tenantId
  // A scenario that only the other unit has released.
  await server.database.owner.query(`delete from scenario_step where scenario_id = 'anhoerung' and tenant_id <> $1`, [
    foreignTenant,
  ])
  foreign = {
    conversationId: conversation.id,
    runId: runs[0].id,
    id: entries[0].id,
    scenarioId: 'anhoerung',
    // Versions are the installation's, not a unit's: one that nobody has.
    version: '0'.repeat(64),
    number: '1',
    decisionId: decided.decisions[0].id,
  }
  ids = [conversation.id, runs[0].id, ...entries.map((entry: any) => entry.id), foreignTenant]

  const { paths } = await server.stranger.ok('GET', '/api/openapi.json')
  routes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method): [string, string] => [method.toUpperCase(), path]),
  )
})
afterAll(() => server?.close())

/** Bodies that are valid, so that it is the object that is refused. */
const bodies = (): Record<string, unknown> => ({
  'POST /api/conversations': { scenarioId: foreign.scenarioId, purpose: 'Erprobung' },
  'PUT /api/conversations/{conversationId}/inputs': { inputs: {}, revision: 1 },
  'POST /api/conversations/{conversationId}/preview': { revision: 1 },
  'POST /api/conversations/{conversationId}/decisions': { revision: 1, decision: { kind: 'keep', text: 'Text' } },
  'POST /api/conversations/{conversationId}/runs': {
    ...{ digest: 'x', revision: 1, models: ['demo/demo'], idempotencyKey: crypto.randomUUID() },
  },
  'PUT /api/runs/{runId}/draft': { base: 1, parts: ['Text'] },
  'POST /api/runs/{runId}/drafts/{number}/restore': { base: 1 },
  'PUT /api/runs/{runId}/rating': { scores: {}, overall: 3, flags: [], effort: 'none', comment: '' },
  'PUT /api/session/tenant': { tenantId: foreignTenant },
  'POST /api/scenarios/{scenarioId}/versions/{version}/steps': { step: 'submitted' },
})
/** Changes that name no object of a unit. Signing in chooses one's own; that it finds no other is identity's test. */
const withoutObject = new Set([
  ...['POST /api/sign-in', 'POST /api/sign-out', 'POST /api/documents', 'POST /api/audit/verification'],
  'POST /v1/chat/completions',
])

test('the routes were seen, and each is known to this test', () => {
  expect(routes.length).toBeGreaterThan(20)
  for (const [method, path] of routes) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
    expect([path, names.filter(name => !(name in foreign))]).toEqual([path, []])
    const known = names.length > 0 || method === 'GET' || `${method} ${path}` in bodies()
    expect([method, path, known || withoutObject.has(`${method} ${path}`)]).toEqual([method, path, true])
  }
})

describe.each(auental)('%s of another unit', email => {
  test('gets none of it', async () => {
    const client = await server.as(email)
    for (const [method, path] of routes) {
      if (withoutObject.has(`${method} ${path}`)) continue
      const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => foreign[name]!)
      const answer = await client.call(method, url, bodies()[`${method} ${path}`])
      const context = `${email}: ${method} ${path} → ${answer.status}`
      if (method === 'GET' && !path.includes('{')) {
        // Lists: nothing of the other unit is in them. Who could sign in is the demo's own open list.
        if (path !== '/api/sign-in/people') for (const id of ids) expect(answer.text, context).not.toContain(id)
      } else {
        expect([403, 404], context).toContain(answer.status)
        for (const id of ids) expect(answer.text, context).not.toContain(id)
      }
    }
  })
})

test('a program’s token neither: no foreign conversation, no page', async () => {
  const { secret } = await createIdentity({ db: server.database.app }).createToken({
    ...{ email: 'svenja.oehlers@landkreis-auental.example', name: 'Test', purpose: 'Erprobung' },
    ...{ dataClass: 'social', days: 1 },
  })
  const authorization = `Bearer ${secret}`
  const headers = { authorization, 'x-reallabor-conversation': foreign.conversationId! }
  const body = { model: 'demo/demo', messages: [{ role: 'user', content: 'Guten Tag' }] }
  expect((await server.stranger.call('POST', '/v1/chat/completions', body, headers)).status).toBe(404)
  for (const [method, path] of routes.filter(([, path]) => path.startsWith('/api/conversations'))) {
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => foreign[name]!)
    const answer = await server.stranger.call(method, url, bodies()[`${method} ${path}`], { authorization })
    expect([method, path, answer.status]).toEqual([method, path, 401])
  }
})

test('its owner still has all of it', async () => {
  const tester = await server.as(lindenbrunn.tester)
  const it = await tester.ok('GET', `/api/conversations/${foreign.conversationId}`)
  expect(it.runs.map((run: any) => run.id)).toEqual([foreign.runId])
  expect(it.runs[0].rating).toBeNull()
  const officer = await server.as(lindenbrunn.officer)
  await officer.ok('GET', `/api/audit/entries/${foreign.id}`)
  await tester.ok('GET', `/api/scenarios/${foreign.scenarioId}`)
})
