import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'
import { uuid7 } from '../db/uuid.ts'
import { createIdentity } from '../identity/identity.ts'

/** Several processes of one installation on one database. */

let provider: ScriptedProvider
let one: TestServer
let tester: Client
const further: TestServer[] = []

beforeAll(async () => {
  provider = await startScriptedProvider()
  one = await startTestServer({ providers: provider.file })
  tester = await one.as('svenja')
})
afterAll(async () => {
  for (const server of further) await server.close()
  await one?.close()
  await provider?.close()
})

async function another(): Promise<TestServer> {
  const server = await startTestServer({ providers: provider.file, beside: one })
  further.push(server)
  return server
}

/** The same person's browser at another process: the cookie is the same. */
const at = (server: TestServer) => {
  const { cookie } = tester.headers() as { cookie: string }
  return {
    get: async (path: string) => (await server.stranger.call('GET', path, undefined, { cookie })).json as any,
    post: async (path: string) => (await server.stranger.call('POST', path, undefined, { cookie })).json as any,
    events: (runId: string) => readEvents({ ...server.stranger, headers: () => ({ cookie }) }, server.address, runId),
  }
}

/** A release, ready to be sent. */
async function ready() {
  const conversation = await tester.ok('POST', '/api/conversations', {
    scenarioId: 'eingangsbestaetigung',
    purpose: 'Erprobung',
  })
  const path = `/api/conversations/${conversation.id}`
  const { revision } = await tester.ok('PUT', `${path}/inputs`, {
    inputs: conversation.scenario.testCases[0].inputs,
    revision: conversation.revision,
  })
  const { digest } = await tester.ok('POST', `${path}/preview`, { revision })
  return { path, body: { digest, revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() } }
}

/** A run whose provider has been asked and waits for `go`. */
async function drafting() {
  const go = Promise.withResolvers<void>()
  const number = provider.requests.length
  provider.play({ text: ['Erster Teil. ', 'Zweiter Teil.'], before: piece => (piece === 1 ? go.promise : undefined) })
  const { path, body } = await ready()
  const { runs } = await tester.ok('POST', `${path}/runs`, body)
  await provider.arrival(number)
  return { path, runId: runs[0].id as string, go: go.resolve }
}

test('a process that starts leaves a living one’s run alone; when it is done, both read the same', async () => {
  const { path, runId, go } = await drafting()
  const two = await another()
  expect((await at(two).get(path)).runs[0]).toMatchObject({ id: runId, status: 'running' })
  // The other process can't follow it, says so at once, and lets the page ask again.
  expect(await at(two).events(runId)).toMatchObject([{ type: 'state', run: { status: 'running' } }])
  go()
  const final = (await readEvents(tester, one.address, runId)).at(-1).run
  expect(final.status).toBe('completed')
  expect((await at(two).get(path)).runs[0]).toEqual(final)
  expect(await at(two).events(runId)).toEqual([{ type: 'state', run: final }])
})

test('the run of a process that has died is interrupted with the next start', async () => {
  const { path, runId, go } = await drafting()
  go()
  await readEvents(tester, one.address, runId)
  // As kill -9 leaves it: nobody holds the lock of this boot.
  await one.database.owner.query(`update run set status = 'running', finished_at = null, boot = $1 where id = $2`, [
    uuid7(),
    runId,
  ])
  const { runId: living, go: finish } = await drafting()
  const three = await another()
  expect((await at(three).get(path)).runs[0]).toMatchObject({ status: 'interrupted', reason: 'server-stopped' })
  const { rows } = await one.database.owner.query('select status from run where id = $1', [living])
  expect(rows).toEqual([{ status: 'running' }])
  finish()
  expect((await readEvents(tester, one.address, living)).at(-1).run.status).toBe('completed')
})

test('a model is named once in a release', async () => {
  const { path, body } = await ready()
  const answer = await tester.call('POST', `${path}/runs`, { ...body, models: ['haus/modell', 'haus/modell'] })
  expect([answer.status, (answer.json as any).code]).toEqual([400, 'request-invalid'])
  expect((await tester.ok('GET', path)).runs).toEqual([])
})

test('a program’s exchange is no task of the page: missing there, but its person may discard it', async () => {
  const { secret } = await createIdentity({ db: one.database.app }).createToken({
    ...{ email: 'svenja.oehlers@landkreis-auental.example', name: 'Test', purpose: 'Erprobung' },
    ...{ dataClass: 'social', days: 1 },
  })
  provider.play('echo')
  const answer = await fetch(`${one.address}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'haus/modell', messages: [{ role: 'user', content: 'Guten Tag' }] }),
  })
  expect(answer.status).toBe(200)
  const path = `/api/conversations/${answer.headers.get('x-reallabor-conversation')}`
  const { id } = (await answer.json()) as { id: string }
  const rating = { scores: {}, overall: 3, flags: [], effort: 'none', comment: '' }
  const calls: [string, string, unknown?][] = [
    ['GET', path],
    ['PUT', `${path}/inputs`, { inputs: {}, revision: 0 }],
    ['POST', `${path}/preview`, { revision: 0 }],
    ['PUT', `/api/runs/${id.replace('chatcmpl-', '')}/rating`, rating],
  ]
  for (const [method, url, body] of calls) {
    const { status, json } = await tester.call(method, url, body)
    const code = url.endsWith('/rating') ? 'run-missing' : 'conversation-missing'
    expect([method, url, status, (json as any).code]).toEqual([method, url, 404, code])
  }
  expect((await tester.ok('GET', '/api/conversations')).items.map((it: any) => it.id)).not.toContain(
    path.split('/').at(-1),
  )
  expect((await tester.call('DELETE', path)).status).toBe(204)
})
