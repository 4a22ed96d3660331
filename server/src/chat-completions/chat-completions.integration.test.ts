import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { startTestServer, type TestServer } from '../../test/server.ts'
import type { DataClass } from '../identity/contract.ts'
import { createIdentity } from '../identity/identity.ts'

/** An existing client, the `openai` package, that only changed its base URL. */

let provider: ScriptedProvider
let server: TestServer
let client: OpenAI
let seen: number

const email = 'svenja.oehlers@landkreis-auental.example'

async function tokenFor(dataClass: DataClass, person = email): Promise<{ id: string; secret: string }> {
  const wish = { email: person, name: 'Test', purpose: 'Erprobung', dataClass, days: 1 }
  return createIdentity({ db: server.database.app }).createToken(wish)
}

const clientWith = (apiKey: string) => new OpenAI({ apiKey, baseURL: `${server.address}/v1`, maxRetries: 0 })

beforeAll(async () => {
  provider = await startScriptedProvider()
  const model = (id: string) =>
    `models: [{ id: ${id}, label: ${id}, contextTokens: 32000, price: { input: 1, output: 2 } }]`
  server = await startTestServer({
    providers: `
providers:
  - { id: haus, kind: openai-compatible, baseUrl: "${provider.urls.openai}", hosting: on-premises, ${model('modell')} }
  - { id: wolke, kind: anthropic, baseUrl: "${provider.urls.anthropic}", hosting: third-country, ${model('fern')} }
`,
  })
  client = clientWith((await tokenFor('social')).secret)
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})
beforeEach(() => {
  seen = provider.requests.length
})

const letter = `Frau Dragana Stanković, geb. 03.09.1991, Birkenstraße 112, 34987 Lindenbrunn
BG-Nummer 43502//0054321, IBAN DE06 3704 0044 0047 1108 15
Sehr geehrte Frau Stanković, bitte rufen Sie uns unter 0171 3920083 an oder schreiben Sie an d.stankovic@post.example.`
const details = ['Stanković', 'Dragana', '03.09.1991', 'Birkenstraße', '0054321', '1108 15', '3920083', 'd.stankovic']
const ask = { model: 'haus/modell', messages: [{ role: 'user' as const, content: letter }] }

const logged = async () => {
  const { rows } = await server.database.owner.query<{ envelope: string }>(
    'select envelope from audit_entry order by id',
  )
  return rows.map(row => JSON.parse(row.envelope)).filter(entry => entry.origin === 'api')
}

test('masked on the way out, restored on the way back, in the log; in one piece and as a stream', async () => {
  provider.play('echo', 'echo')
  const whole = await client.chat.completions.create(ask)
  expect(whole.choices[0]!.message.content).toBe(letter)
  expect(whole.choices[0]!.finish_reason).toBe('stop')

  let streamed = ''
  for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
    streamed += chunk.choices[0]?.delta.content ?? ''
  }
  expect(streamed).toBe(letter)

  const sent = provider.requests.slice(seen)
  expect(sent.length).toBe(2)
  for (const { text } of sent) for (const detail of details) expect(text).not.toContain(detail)
  const acts = (await logged()).map(entry => entry.act)
  expect(acts.filter(act => act === 'accepted').length).toBe(2)
  expect(acts.filter(act => act === 'completed').length).toBe(2)
})

test('the system message is masked too, and tools work in both directions', async () => {
  provider.play({
    toolCalls: [{ id: 'c1', name: 'notiere', arguments: ['{"name":"[PERSON', '_1]"}'] }],
    finish: 'tool_calls',
  })
  const answer = await client.chat.completions.create({
    model: 'haus/modell',
    messages: [
      { role: 'system', content: 'Sie helfen Frau Dragana Stanković.' },
      { role: 'user', content: 'Bitte notieren.' },
    ],
    tools: [{ type: 'function', function: { name: 'notiere', parameters: { type: 'object' } } }],
  })
  expect(provider.requests[seen]!.text).not.toContain('Stanković')
  const call = answer.choices[0]!.message.tool_calls![0]!
  expect(call.type === 'function' && call.function).toEqual({
    name: 'notiere',
    arguments: '{"name":"Dragana Stanković"}',
  })
})

test.each([false, true])(
  'several choices, mangled placeholders and tool calls, byte by byte (stream: %s)',
  async stream => {
    const address = 'Birkenstraße 112, 34987 Lindenbrunn'
    provider.play({
      text: ['Grüße an [PERS', 'ON_1], [Anschrift\u00a01]', ' und [PERSON_', '7]'],
      moreChoices: [['[PERSON_1', '0]; \\[PERSON\\_1\\] an [ADDRESS', '_1]']],
      toolCalls: [{ id: 'c1', name: 'notiere', arguments: ['{"wer":"[PERS', 'ON_1]","wo":"\\u005bANSCHRIFT_1]"}'] }],
      splitEvery: 1,
    })
    const choices = ['', '']
    let call = ''
    if (stream) {
      for await (const chunk of await client.chat.completions.create({ ...ask, n: 2, stream: true })) {
        for (const { index, delta } of chunk.choices) {
          choices[index] += delta.content ?? ''
          call += delta.tool_calls?.[0]?.function?.arguments ?? ''
        }
      }
    } else {
      const answer = await client.chat.completions.create({ ...ask, n: 2 })
      for (const { index, message } of answer.choices) {
        choices[index] = message.content ?? ''
        const called = message.tool_calls?.[0]
        if (called?.type === 'function') call = called.function.arguments
      }
    }
    expect(choices).toEqual([
      `Grüße an Dragana Stanković, ${address} und [PERSON_7]`,
      `[PERSON_10]; Dragana Stanković an ${address}`,
    ])
    expect(JSON.parse(call)).toEqual({ wer: 'Dragana Stanković', wo: address })
  },
)

test('an answer asked for as JSON stays JSON', async () => {
  provider.play({ text: ['{"an":"[PERSON_1]","wo":"[ANSCH', 'RIFT_1]"}'] })
  const content = 'Frau Dragana Stanković\nBirkenstraße 112\n34987 Lindenbrunn'
  const answer = await client.chat.completions.create({
    ...{ model: ask.model, messages: [{ role: 'user', content }] },
    response_format: { type: 'json_object' },
  })
  expect(JSON.parse(answer.choices[0]!.message.content!)).toEqual({
    an: 'Dragana Stanković',
    wo: 'Birkenstraße 112\n34987 Lindenbrunn',
  })
})

test('a named conversation goes on: the same person keeps the placeholder; a foreign one is missing', async () => {
  provider.play({ text: ['Gut.'] }, { text: ['[PERSON_1] und [PERSON_2]'] }, { text: ['[PERSON_1]'] })
  const first = await client.chat.completions.create(ask).withResponse()
  const conversation = first.response.headers.get('x-reallabor-conversation')!
  const headers = { 'x-reallabor-conversation': conversation }
  const question = { model: ask.model, messages: [{ role: 'user' as const, content: 'Und Herr Emil Haberkorn?' }] }
  const second = await client.chat.completions.create(question, { headers })
  expect(second.choices[0]!.message.content).toBe('Dragana Stanković und Emil Haberkorn')

  const other = clientWith((await tokenFor('social')).secret)
  await expect(other.chat.completions.create(question, { headers })).rejects.toMatchObject({ status: 404 })
  // Without the header nothing of the first conversation resolves.
  const fresh = await client.chat.completions.create({
    model: ask.model,
    messages: [{ role: 'user', content: 'Hallo' }],
  })
  expect(fresh.choices[0]!.message.content).toBe('[PERSON_1]')
})

test.each([
  ['a wrong token', { key: 'rl_falsch', body: ask, status: 401, code: 'token-invalid' }],
  ['an unknown model', { body: { ...ask, model: 'haus/nein' }, status: 404, code: 'model-unknown' }],
  ['a forbidden model', { body: { ...ask, model: 'wolke/fern' }, status: 403, code: 'hosting-not-permitted' }],
  ['no messages', { body: { ...ask, messages: [] }, status: 400, code: 'request-invalid' }],
  [
    'a picture',
    {
      body: { ...ask, messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:x' } }] }] },
      status: 400,
      code: 'content-unsupported',
    },
  ],
  ['a field nobody knows', { body: { ...ask, geheim: letter }, status: 400, code: 'field-unknown' }],
])('%s: a clear German answer in OpenAI’s shape, nothing sent', async (_, { key, body, status, code }: any) => {
  const asking = (key ? clientWith(key) : client).chat.completions.create(body)
  const error = await asking.then(
    () => undefined,
    (it: InstanceType<typeof OpenAI.APIError>) => it,
  )
  expect([error?.status, error?.code]).toEqual([status, code])
  expect(error!.message).toMatch(/[a-zäöü]{4}/)
  expect(error!.message).not.toContain('Stanković')
  expect(provider.requests.length).toBe(seen)
})

test('what a request says cannot lower the token’s class', async () => {
  const body = { ...ask, model: 'wolke/fern', metadata: { dataClass: 'public' }, user: 'public' }
  await expect(client.chat.completions.create(body)).rejects.toMatchObject({ status: 403 })
  const allowed = clientWith((await tokenFor('public')).secret)
  provider.play('echo')
  await expect(allowed.chat.completions.create({ ...ask, model: 'wolke/fern' })).resolves.toBeTruthy()
  // Masked all the same.
  expect(provider.requests.at(-1)!.text).not.toContain('Stanković')
})

test('models: only those the token may use', async () => {
  const ids = async (it: OpenAI) => (await it.models.list()).data.map(model => model.id)
  expect(await ids(client)).toEqual(['haus/modell'])
  expect(await ids(clientWith((await tokenFor('public')).secret))).toEqual(['haus/modell', 'wolke/fern'])
})

test('a revoked token is worth nothing from the next request on', async () => {
  const { id, secret } = await tokenFor('social')
  await createIdentity({ db: server.database.app }).revokeToken(id)
  await expect(clientWith(secret).models.list()).rejects.toMatchObject({ status: 401 })
})

test('a provider that fails: 502 before the first word, a broken stream without an end after it', async () => {
  provider.play({ status: 500, body: letter } as never)
  await expect(client.chat.completions.create(ask)).rejects.toMatchObject({ status: 502, code: 'provider-refused' })

  provider.play({ text: ['Guten ', 'Tag'], end: 'unfinished' })
  const stream = await client.chat.completions.create({ ...ask, stream: true })
  let text = ''
  const failed = await (async () => {
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
  })().then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(text).toBe('Guten Tag')
  expect(failed).toBeInstanceOf(OpenAI.APIError)
})

test('a client that hangs up ends the request upstream, and the log says interrupted', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  provider.play({ text: ['Anfang', 'Ende'], before: piece => (piece === 1 ? promise : undefined) })
  const stream = await client.chat.completions.create({ ...ask, stream: true })
  for await (const _ of stream) break // leaving the loop aborts the request
  const request = await provider.arrival(seen)
  await request.hungUp
  resolve()
  await expect.poll(async () => (await logged()).at(-1).act, { timeout: 5_000 }).toBe('interrupted')
})

test('large, empty and broken bodies', async () => {
  const { secret } = await tokenFor('social')
  const post = async (body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const answer = await fetch(`${server.address}/v1/chat/completions`, { method: 'POST', headers, body })
    return [answer.status, ((await answer.json()) as any).error.code]
  }
  const megabyte = JSON.stringify({ ...ask, messages: [{ role: 'user', content: 'Wort '.repeat(210_000) }] })
  expect(await post('')).toEqual([400, 'request-invalid'])
  expect(await post('{"model":')).toEqual([400, 'request-invalid'])
  expect(await post(new Uint8Array([0xc3, 0x28, 0x00]))).toEqual([400, 'request-invalid'])
  const mangled = Buffer.from(
    JSON.stringify({ ...ask, messages: [{ role: 'user', content: 'Frau M\u00fcller' }] }),
    'latin1',
  )
  expect(await post(new Uint8Array(mangled))).toEqual([400, 'request-invalid'])
  expect(await post(megabyte)).toEqual([403, 'context-too-small'])
  expect(await post(JSON.stringify({ x: 'y'.repeat(3_000_000) }))).toEqual([413, 'request-too-large'])
  expect(provider.requests.length).toBe(seen)
})
