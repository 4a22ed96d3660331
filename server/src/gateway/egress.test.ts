import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AuditRecorder, createAuditRecorder } from '../../test/audit-recorder.ts'
import { askThrough, providerConfig, releaseTexts } from '../../test/outing.ts'
import { answers, type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { uuid7 } from '../db/uuid.ts'
import { createKeyring } from '../keys/keyring.ts'
import { declarePublic, type Releasable } from '../pseudonymisation/pseudonymisation.ts'
import { createEgress, type Outing } from './egress.ts'
import type { ReleasedText } from './provider.ts'
import { createHttpTransport, type Transport } from './transport.ts'

let server: ScriptedProvider
let audit: AuditRecorder
beforeEach(async () => {
  server = await startScriptedProvider()
  audit = createAuditRecorder()
})
afterEach(() => server.close())

const config = () => providerConfig({ baseUrl: server.urls.openai })

/** An outing whose `fetch` the test drives itself, as a hostile or careless SDK would. */
async function open(releasable: Releasable, transport: Transport = createHttpTransport(1_000)): Promise<Outing> {
  const provider = config()
  return createEgress({ audit, transports: new Map([[provider.id, transport]]) }).open({
    tenantId: uuid7(),
    provider,
    conversation: {
      id: uuid7(),
      dataKey: createKeyring(new Map([[1, randomBytes(32)]])).create({ tenant: 't', row: 'r' }).key,
    },
    releasable,
    event: { actor: null, role: null },
    signal: new AbortController().signal,
  })
}
const post = (body: string | Uint8Array<ArrayBuffer>, more: RequestInit = {}): RequestInit => ({
  method: 'POST',
  body,
  ...more,
})
const chat = (content: string) => JSON.stringify({ model: 'm-1', messages: [{ role: 'user', content }] })
const url = () => `${server.urls.openai}/chat/completions`
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    error => error as unknown,
  )

describe('the gate', () => {
  test('lets through what was masked, and the log holds the hash of exactly the bytes that arrived', async () => {
    const releasable = await releaseTexts('Schreiben Sie an Frau Jovana Petrović, IBAN DE02 1203 0000 0000 2020 51.')
    const { error } = await askThrough({ config: config(), releasable, audit })
    expect(error).toBeUndefined()
    const [arrived] = server.requests
    expect(arrived!.text).not.toMatch(/Petrović|Jovana|1203/)
    expect(arrived!.text).toContain('[PERSON_1]')
    expect(audit.entries[0]).toMatchObject({
      act: 'accepted',
      sha256: createHash('sha256').update(arrived!.bytes).digest('hex'),
      bytes: { out: arrived!.bytes.byteLength },
    })
    expect(audit.entries[1]).toMatchObject({ act: 'completed', bytes: { out: arrived!.bytes.byteLength } })
  })

  test.each([
    ['as it stood', 'Frau Jovana Petrović'],
    ['with other white space', 'Jovana\\nPetrović'],
    ['in capitals', 'PETROVIĆ'],
  ])('stops a masked original %s', async (_, spelling) => {
    const releasable = await releaseTexts('Schreiben Sie an Frau Jovana Petrović.')
    const outing = await open(releasable)
    const error = await failureOf(outing.fetch(url(), post(chat(JSON.parse(`"${spelling}"`) as string))))
    await outing.close({ act: 'interrupted' })
    expect(error).toMatchObject({ kind: 'unprocessable', code: 'egress-blocked', params: { reason: 'leak' } })
    expect(JSON.stringify(error)).not.toMatch(/petrovi/i)
    expect(server.requests).toHaveLength(0)
    expect(audit.acts()).toEqual(['refused'])
  })

  test('stops an original in a key, in JSON within a string, and an identifier that nobody masked', async () => {
    const releasable = await releaseTexts('Schreiben Sie an Frau Jovana Petrović.')
    const bodies = [
      JSON.stringify({ model: 'm-1', messages: [], tools: [{ Petrović: 1 }] }),
      JSON.stringify({ model: 'm-1', arguments: '{"name":"Petrovi\\u0107"}' }),
      chat('Konto DE02120300000000202051'),
    ]
    for (const body of bodies) {
      const outing = await open(releasable)
      expect(await failureOf(outing.fetch(url(), post(body)))).toMatchObject({ code: 'egress-blocked' })
      await outing.close({ act: 'interrupted' })
    }
    expect(server.requests).toHaveLength(0)
    expect(audit.acts()).toEqual(['refused', 'refused', 'refused'])
  })

  test.each([
    ['no JSON', 'Frau Petrović'],
    ['a duplicate key', '{"a":"Petrović","a":"x"}'],
    ['a form', new URLSearchParams({ a: 'x' })],
    ['a stream', new ReadableStream()],
    ['nothing', undefined],
  ])('stops what it cannot read: %s', async (_, body) => {
    const outing = await open(await releaseTexts('Brief'))
    expect(await failureOf(outing.fetch(url(), post(body as never)))).toMatchObject({
      code: 'egress-blocked',
      params: { reason: 'undecodable' },
    })
    await outing.close({ act: 'interrupted' })
    expect(server.requests).toHaveLength(0)
    expect(audit.acts()).toEqual(['refused'])
  })

  test('stops everything when it fails itself', async () => {
    const findLeaks = () => {
      throw new Error('detector is dead')
    }
    const { error } = await askThrough({ config: config(), releasable: await releaseTexts('Brief'), audit, findLeaks })
    expect(error).toMatchObject({ code: 'egress-blocked', params: { reason: 'gate-failed' } })
    expect(server.requests).toHaveLength(0)
  })

  test('has nothing to look for in what policy declared public', async () => {
    const releasable = declarePublic(['Spendenkonto: DE02120300000000202051'])
    expect((await askThrough({ config: config(), releasable, audit })).error).toBeUndefined()
    expect(server.requests).toHaveLength(1)
  })

  test('a person’s text that looks like a raw one does not compile', () => {
    // @ts-expect-error content must come from a Releasable
    const message: { role: 'user'; content: ReleasedText } = { role: 'user', content: 'Frau Petrović' }
    expect(message.role).toBe('user')
  })
})

describe('the door', () => {
  test.each([
    ['another host', () => 'http://127.0.0.1:9/v1/chat/completions'],
    ['another scheme', () => url().replace('http:', 'https:')],
    ['a path beside', () => `${server.url}/v2/chat/completions`],
    ['a path that only begins alike', () => `${server.url}/v1evil/chat`],
    ['a way out by dots', () => `${server.urls.openai}/../admin`],
    ['a way out by encoded dots', () => `${server.urls.openai}/%2e%2e/admin`],
    ['an encoded slash', () => `${server.urls.openai}/..%2fadmin`],
    ['a query', () => `${url()}?name=Petrovic`],
    ['credentials', () => url().replace('127.0.0.1', 'a:b@127.0.0.1')],
    ['the metadata service', () => 'http://169.254.169.254/latest'],
    ['no URL', () => '/v1/chat/completions'],
  ])('is not for %s', async (_, target) => {
    const outing = await open(await releaseTexts('Brief'))
    expect(await failureOf(outing.fetch(target(), post(chat('Brief'))))).toMatchObject({
      code: 'egress-blocked',
      params: { reason: 'url' },
    })
    await outing.close({ act: 'interrupted' })
    expect(server.requests).toHaveLength(0)
    expect(audit.acts()).toEqual(['refused'])
  })

  test('is for POST only', async () => {
    const outing = await open(await releaseTexts('Brief'))
    expect(await failureOf(outing.fetch(url()))).toMatchObject({ params: { reason: 'method' } })
    await outing.close({ act: 'interrupted' })
  })

  test('opens once: a second request would be an attempt without an entry', async () => {
    const outing = await open(await releaseTexts('Brief'))
    await (await outing.fetch(url(), post(chat('Brief')))).text()
    expect(await failureOf(outing.fetch(url(), post(chat('Brief'))))).toMatchObject({
      params: { reason: 'second-request' },
    })
    await outing.close({ act: 'interrupted' })
    expect(server.requests).toHaveLength(1)
    expect(audit.acts()).toEqual(['accepted', 'interrupted'])
  })

  test('bytes that change after the gate has read them do not leave changed', async () => {
    const outing = await open(await releaseTexts('Brief'))
    const bytes = new TextEncoder().encode(chat('AAAAAAAA'))
    const asked = outing.fetch(url(), post(bytes))
    bytes.fill(0x42)
    await (await asked).text()
    expect(server.requests[0]!.text).toBe(chat('AAAAAAAA'))
  })

  test('headers are those of a list', async () => {
    const outing = await open(await releaseTexts('Brief'))
    const headers = { authorization: 'Bearer k', 'x-stainless-os': 'Linux', 'x-name': 'Petrovic', cookie: 'a=b' }
    await (await outing.fetch(url(), post(chat('Brief'), { headers }))).text()
    const given = server.requests[0]!.headers
    expect(given).toMatchObject({ authorization: 'Bearer k', 'user-agent': 'ki-reallabor' })
    expect(Object.keys(given)).not.toEqual(expect.arrayContaining(['cookie']))
    expect(JSON.stringify(given)).not.toMatch(/stainless|Petrovic/)
  })

  test('of an answer only status and type come in', async () => {
    server.play({
      status: 200,
      headers: { 'content-type': 'text/plain', 'set-cookie': 'a=b', 'x-other': '1' },
      body: ['ja'],
    })
    const outing = await open(await releaseTexts('Brief'))
    const answer = await outing.fetch(url(), post(chat('Brief')))
    expect([...answer.headers]).toEqual([['content-type', 'text/plain']])
  })

  test.each(['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1'])(
    'a name that points to %s is not called',
    async address => {
      const resolveName = ((_host: string, _options: object, done: (...args: unknown[]) => void) =>
        done(null, [{ address, family: address.includes(':') ? 6 : 4 }])) as never
      const transport = createHttpTransport(1_000, resolveName)
      const { signal } = new AbortController()
      const named = new URL('http://harmless.example/v1')
      const error = await failureOf(transport.send({ url: named, headers: {}, body: new Uint8Array(), signal }))
      expect(error).toMatchObject({ code: 'EACCES' })
      await transport.close()
    },
  )
})

test('the reader sets the pace: what nobody reads is not fetched', async () => {
  const piece = 'x'.repeat(60_000)
  let produced = 0
  server.play({
    text: Array.from({ length: 200 }, () => piece),
    before: () => {
      produced++
      return undefined
    },
  })
  const outing = await open(await releaseTexts('Brief'))
  const reader = (await outing.fetch(url(), post(chat('Brief')))).body!.getReader()
  await reader.read()
  // Whatever the sockets between hold is full by the time the server has to wait.
  for (let same = 0, last = 0; same < 20; last = produced) {
    await new Promise(resolve => setImmediate(resolve))
    same = produced === last ? same + 1 : 0
  }
  expect(produced).toBeLessThan(200)
  await outing.close({ act: 'interrupted' })
  await server.requests[0]!.hungUp
})

test('the log entry of a refusal by status names the end, and the body was never read', async () => {
  server.play(answers.echoingError(500, 'Brief'))
  const { audit: log } = await askThrough({ config: config(), releasable: await releaseTexts('Brief'), audit })
  expect(log.entries.at(-1)).toMatchObject({ act: 'interrupted', bytes: { in: 0 } })
})
