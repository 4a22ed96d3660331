import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScriptedPresidio, startPresidio } from '../../test/presidio.ts'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'

/** A house's own recogniser on the whole road: beside the rules while it is there, and nothing leaves while it isn't. */

let provider: ScriptedProvider
let presidio: ScriptedPresidio
let server: TestServer
let tester: Client

// No list knows it and nothing introduces it.
const unknown = 'Xaloquent'

beforeAll(async () => {
  provider = await startScriptedProvider()
  presidio = await startPresidio({ [unknown]: 'PERSON' })
  server = await startTestServer({
    env: { PRESIDIO_URL: presidio.url, PRESIDIO_TIMEOUT_MS: '5000' },
    providers: provider.file,
  })
  tester = await server.as('svenja')
})
afterAll(async () => {
  await server?.close()
  await presidio?.close()
  await provider?.close()
})

async function previewed() {
  const conversation = await tester.ok('POST', '/api/conversations', { scenarioId: 'anhoerung', purpose: 'Erprobung' })
  const path = `/api/conversations/${conversation.id}`
  const inputs = { ...conversation.scenario.testCases[0].inputs, sachverhalt: `Gestern war ${unknown} da.` }
  const { revision } = await tester.ok('PUT', `${path}/inputs`, { inputs, revision: conversation.revision })
  const preview = await tester.ok('POST', `${path}/preview`, { revision })
  return {
    path,
    preview,
    body: { digest: preview.digest, revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() },
  }
}

test('what it finds is masked, sent as a placeholder and put back; it saw none of the scenario’s own words', async () => {
  provider.play('echo')
  const { path, preview, body } = await previewed()
  const { runs } = await tester.ok('POST', `${path}/runs`, body)
  const { run } = (await readEvents(tester, server.address, runs[0].id)).at(-1)
  expect(run.status).toBe('completed')
  const sent = provider.requests.at(-1)!.text
  expect(sent).not.toContain(unknown)
  expect(run.segments.map((segment: { text: string }) => segment.text).join('')).toContain(unknown)

  const fixed = preview.messages.flatMap((message: any) =>
    message.pieces.filter((piece: any) => piece.kind === 'fixed'),
  )
  const longest = fixed.map((piece: any) => piece.text.trim()).sort((a: string, b: string) => b.length - a.length)[0]
  expect(longest.length).toBeGreaterThan(200)
  expect(presidio.requests.some(request => request.body.text.includes(unknown))).toBe(true)
  expect(presidio.requests.filter(request => request.body.text.includes(longest))).toEqual([])

  const ready = await server.stranger.call('GET', '/readyz')
  expect([ready.status, ready.json]).toMatchObject([200, { ready: true, recognisers: { presidio: true } }])
})

test('down: the run is refused, no byte reaches the provider, /readyz says which part is down', async () => {
  const { path, body } = await previewed()
  const before = provider.requests.length
  presidio.answer = (_, outgoing) => outgoing.destroy()
  try {
    const run = await tester.call('POST', `${path}/runs`, body)
    expect([run.status, (run.json as any).code, (run.json as any).params]).toEqual([
      503,
      'pseudonymisation-failed',
      { detector: 'presidio: connection' },
    ])
    expect(run.text).not.toContain(unknown)
    expect(provider.requests.length).toBe(before)
    expect((await tester.ok('GET', path)).runs).toEqual([])
    const ready = await server.stranger.call('GET', '/readyz')
    expect([ready.status, ready.json]).toMatchObject([503, { ready: false, recognisers: { presidio: false } }])
    expect(server.logged.join('')).not.toContain(unknown)
  } finally {
    presidio.answer = undefined
  }
  const again = await tester.ok('POST', `${path}/runs`, body)
  await readEvents(tester, server.address, again.runs[0].id)
  expect(provider.requests.length).toBe(before + 1)
})
