import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'

/** The thread from the form to the rating, against a real HTTP provider that keeps every byte it gets. */

let provider: ScriptedProvider
let server: TestServer
let tester: Client

beforeAll(async () => {
  provider = await startScriptedProvider()
  server = await startTestServer({
    providers: `${provider.file}  - id: wolke
    kind: anthropic
    baseUrl: ${provider.urls.anthropic}
    hosting: third-country
    contract: { avv: 2026-03-01, notified: 2026-02-10 }
    models: [{ id: fern, label: Fern, contextTokens: 32000, price: { input: 1, output: 2 } }]
  - id: ohnevertrag
    kind: openai-compatible
    baseUrl: ${provider.urls.openai}
    hosting: eu
    models: [{ id: modell, label: Ohne Vertrag, contextTokens: 32000, price: { input: 1, output: 2 } }]
`,
  })
  tester = await server.as('svenja')
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

/** Ten personal details of an invented person, as they are typed. */
const details = {
  name: 'Dragana Stanković',
  surname: 'Stanković',
  birth: '03.09.1991',
  street: 'Birkenstraße 112',
  place: '34987 Lindenbrunn',
  bg: '43502//0054321',
  customer: '917K305528',
  iban: 'DE06 3704 0044 0047 1108 15',
  phone: '0171 3920083',
  mail: 'd.stankovic@post.example',
}

const inputs = {
  empfaengerin: `Frau ${details.name}`,
  geburtsdatum: '1991-09-03',
  anschrift: `${details.street}, ${details.place}`,
  bg_nummer: details.bg,
  kundennummer: details.customer,
  sachverhalt: [
    `Frau ${details.surname} erhält Leistungen und hilft sonntags im Taubenschlag.`,
    `Das Entgelt von 520,00 € ging auf das Konto ${details.iban} ein.`,
    `Sie ist unter ${details.phone} und ${details.mail} erreichbar.`,
  ].join('\n'),
}

/** A conversation with the Anhörung, filled in as its own test case with our details on top. */
async function filledIn(client = tester): Promise<{ id: string; revision: number }> {
  const conversation = await client.ok('POST', '/api/conversations', { scenarioId: 'anhoerung', purpose: 'Erprobung' })
  const base = conversation.scenario.testCases[0].inputs
  const { revision } = await client.ok('PUT', `/api/conversations/${conversation.id}/inputs`, {
    inputs: { ...base, ...inputs },
    revision: conversation.revision,
  })
  return { id: conversation.id, revision }
}

async function previewed(client = tester) {
  const conversation = await filledIn(client)
  const preview = await client.ok('POST', `/api/conversations/${conversation.id}/preview`, {
    revision: conversation.revision,
  })
  return { ...conversation, preview }
}

const releaseBody = (it: { revision: number; preview: { digest: string } }, models = ['haus/modell']) => ({
  digest: it.preview.digest,
  revision: it.revision,
  models,
  idempotencyKey: crypto.randomUUID(),
})

async function released(models?: string[]) {
  const it = await previewed()
  const { runs } = await tester.ok('POST', `/api/conversations/${it.id}/runs`, releaseBody(it, models))
  return { ...it, runs }
}

const textOf = (run: { segments: { text: string }[] }) => run.segments.map(segment => segment.text).join('')
const finalOf = async (runId: string) => (await readEvents(tester, server.address, runId)).at(-1).run

/** Acts of one request's entries, in the order of the log. */
async function actsOf(runId: string): Promise<string[]> {
  const { rows } = await server.database.owner.query<{ envelope: string }>('select envelope from audit_entry')
  return rows
    .map(row => JSON.parse(row.envelope))
    .filter(entry => entry.request === runId)
    .sort((a, b) => a.wseq - b.wseq)
    .map(entry => entry.act)
}

describe('one draft', () => {
  let seen: number
  beforeEach(() => {
    seen = provider.requests.length
  })

  test('nothing personal leaves, everything is back, the log says so', async () => {
    provider.play('echo')
    const { id, preview, runs } = await released()
    const run = await finalOf(runs[0].id)

    const sent = provider.requests[seen]!
    for (const detail of Object.values(details)) expect(sent.text).not.toContain(detail)
    expect(sent.text).toContain('[PERSON_1')

    // What was shown is what left, character by character.
    const shown = preview.messages.map((message: any) => message.pieces.map((piece: any) => piece.text).join(''))
    expect(JSON.parse(sent.text).messages.map((message: any) => message.content)).toEqual(shown)

    expect(run.status).toBe('completed')
    for (const detail of Object.values(details)) expect(textOf(run)).toContain(detail)
    expect(textOf(run)).not.toMatch(/\[[A-Z_]+_\d+/)
    expect(await actsOf(run.id)).toEqual(['accepted', 'completed'])

    const again = await tester.ok('GET', `/api/conversations/${id}`)
    expect(again.runs[0]).toEqual(run)
    expect(again.inputs.sachverhalt).toBe(inputs.sachverhalt)
  })

  test('"accepted" stood in the log before the first byte arrived', async () => {
    let entries: string[] = []
    provider.onRequest(async request => {
      const { rows } = await server.database.owner.query('select envelope from audit_entry')
      entries = rows
        .map(row => JSON.parse(row.envelope))
        .filter(entry => entry.sha256 === createHash('sha256').update(request.bytes).digest('hex'))
        .map(entry => entry.act)
    })
    provider.play({ text: ['Guten Tag'] })
    const { runs } = await released()
    await finalOf(runs[0].id)
    provider.onRequest(() => undefined)
    const sent = provider.requests.filter(it => it.bytes.equals(provider.requests.at(-1)!.bytes))
    expect(entries).toEqual(sent.map(() => 'accepted'))
  })

  test('a second window, a stale preview and a used key are told, and nothing is sent', async () => {
    const it = await previewed()
    const path = `/api/conversations/${it.id}`
    const stale = await tester.call('PUT', `${path}/inputs`, { inputs, revision: it.revision - 1 })
    expect([stale.status, (stale.json as any).code]).toEqual([409, 'stale-revision'])

    const other = await tester.call('POST', `${path}/runs`, { ...releaseBody(it), digest: 'f'.repeat(64) })
    expect([other.status, (other.json as any).code]).toEqual([409, 'stale-preview'])
    expect(provider.requests.length).toBe(seen)

    provider.play({ text: ['Guten Tag'] })
    const body = releaseBody(it)
    const all = await Promise.all(Array.from({ length: 20 }, () => tester.call('POST', `${path}/runs`, body)))
    expect(new Set(all.map(answer => answer.status))).toEqual(new Set([200]))
    const ids = new Set(all.flatMap(answer => (answer.json as any).runs.map((run: any) => run.id)))
    expect(ids.size).toBe(1)
    await finalOf([...ids][0] as string)
    expect(provider.requests.length).toBe(seen + 1)

    const reused = await tester.call('POST', `${path}/runs`, { ...body, models: ['ohnevertrag/modell'] })
    expect([reused.status, (reused.json as any).code]).toEqual([422, 'idempotency-key-reused'])
  })

  test.each([
    ['wolke/fern', 'hosting-not-permitted'],
    ['ohnevertrag/modell', 'contract-missing'],
  ])('%s is refused for Sozialdaten, named and logged; no byte leaves', async (model, rule) => {
    const { preview, runs } = await released([model])
    const offer = preview.models.find((it: any) => it.id === model)
    expect(offer.decision).toMatchObject({ verdict: 'refused', rule })
    const run = await finalOf(runs[0].id)
    expect(run).toMatchObject({ status: 'refused', reason: rule, segments: [] })
    expect(await actsOf(run.id)).toEqual(['refused'])
    expect(provider.requests.length).toBe(seen)
  })

  test('an unknown model is told before anything happens', async () => {
    const it = await previewed()
    const answer = await tester.call('POST', `/api/conversations/${it.id}/runs`, releaseBody(it, ['haus/gibtesnicht']))
    expect([answer.status, (answer.json as any).code]).toEqual([404, 'model-unknown'])
    expect((await tester.ok('GET', `/api/conversations/${it.id}`)).runs).toEqual([])
  })

  test('a provider that stops mid-stream: what was there is kept, and it never looks complete', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const text = ['Sehr geehrte Frau [PER', 'SON_1], wir schreiben. Erster Satz', '']
    provider.play({ text, before: piece => (piece === 2 ? promise : undefined), end: 'destroyed' })
    const { runs } = await released()
    await firstGrowth(runs[0].id)
    resolve()
    const run = await finalOf(runs[0].id)
    expect(run).toMatchObject({ status: 'interrupted', reason: 'provider-broken' })
    expect(textOf(run)).toBe(`Sehr geehrte Frau ${details.surname}, wir schreiben. Erster Satz`)
    expect(await actsOf(run.id)).toEqual(['accepted', 'interrupted'])
  })

  test('a provider that is down, or answers with an error that repeats the prompt: a plain reason', async () => {
    provider.play({ status: 500, body: 'Fehler bei [PERSON_1]' } as never)
    const { runs } = await released()
    expect(await finalOf(runs[0].id)).toMatchObject({ status: 'failed', reason: 'provider-refused', segments: [] })
    expect(await actsOf(runs[0].id)).toEqual(['accepted', 'interrupted'])
  })

  test('stopping closes the line and keeps the text', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    provider.play({ text: ['Erster Satz. ', 'Nie gesehen.'], before: piece => (piece === 1 ? promise : undefined) })
    const { runs } = await released()
    const request = await provider.arrival(seen)
    await firstGrowth(runs[0].id)
    const stopped = await tester.ok('POST', `/api/runs/${runs[0].id}/stop`)
    await request.hungUp
    resolve()
    expect(stopped).toMatchObject({ status: 'interrupted', reason: 'stopped' })
    expect(textOf(stopped)).toBe('Erster Satz. ')
    expect(await actsOf(runs[0].id)).toEqual(['accepted', 'interrupted'])
  })

  test('two models side by side, blind until rated', async () => {
    provider.play({ text: ['Guten Tag'] }, { text: ['Guten Tag'] })
    const it = await previewed()
    const body = { ...releaseBody(it, ['haus/modell', 'ohnevertrag/modell']), blind: true }
    const { runs } = await tester.ok('POST', `/api/conversations/${it.id}/runs`, body)
    expect(runs.map((run: any) => [run.letter, run.model])).toEqual([
      ['A', null],
      ['B', null],
    ])
    const done = runs.find((run: any) => run.letter === 'A')
    expect((await finalOf(done.id)).model).toBeNull()
    const { rubric } = (await tester.ok('GET', `/api/conversations/${it.id}`)).scenario
    const scores = Object.fromEntries(rubric.criteria.map((criterion: any) => [criterion.id, 3]))
    await tester.ok('PUT', `/api/runs/${done.id}/rating`, {
      scores,
      overall: 3,
      flags: [],
      effort: 'none',
      comment: '',
    })
    const shown = (await tester.ok('GET', `/api/conversations/${it.id}`)).runs
    expect(shown.map((run: any) => [run.letter, run.model !== null])).toEqual([
      ['A', true],
      ['B', false],
    ])
  })

  test('two models side by side, not blind, stand as they were chosen', async () => {
    const models = ['ohnevertrag/modell', 'haus/modell']
    const { id, runs } = await released(models)
    expect(runs.map((run: any) => [run.letter, run.model.id])).toEqual([
      ['A', models[0]],
      ['B', models[1]],
    ])
    for (const run of runs) await finalOf(run.id)
    expect((await tester.ok('GET', `/api/conversations/${id}`)).runs.map((run: any) => run.model.id)).toEqual(models)
  })

  async function firstGrowth(runId: string): Promise<void> {
    const abort = new AbortController()
    const response = await fetch(`${server.address}/api/runs/${runId}/events`, {
      headers: tester.headers(),
      signal: abort.signal,
    })
    let text = ''
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk).toString()
      if (text.includes('Erster Satz')) break
    }
    abort.abort()
  }
})

describe('doors', () => {
  test('somebody else’s conversation and run are missing, also for other roles and units', async () => {
    provider.play({ text: ['Guten Tag'] })
    const { id, runs } = await released()
    await finalOf(runs[0].id)
    for (const [email, status] of [
      ['mirjana', 404],
      ['tobias', 404],
      ['petra', 404],
      ['almut', 403],
    ] as const) {
      const other = await server.as(email)
      const answers = await Promise.all([
        other.call('GET', `/api/conversations/${id}`),
        other.call('PUT', `/api/conversations/${id}/inputs`, { inputs: {}, revision: 1 }),
        other.call('POST', `/api/conversations/${id}/preview`, { revision: 1 }),
        other.call('DELETE', `/api/conversations/${id}`),
        other.call('GET', `/api/runs/${runs[0].id}/events`),
        other.call('POST', `/api/runs/${runs[0].id}/stop`),
        other.call('PUT', `/api/runs/${runs[0].id}/rating`, {
          ...{ scores: {}, overall: 3, flags: [], effort: 'none', comment: '' },
        }),
      ])
      expect([email, ...answers.map(answer => answer.status)]).toEqual([email, ...answers.map(() => status)])
    }
    expect((await tester.ok('GET', `/api/conversations/${id}`)).id).toBe(id)
  })

  test('every route but the open ones needs someone signed in', async () => {
    const { paths } = (await server.stranger.ok('GET', '/api/openapi.json')) as { paths: Record<string, object> }
    const open = ['/healthz', '/readyz', '/api/sign-in/people', '/api/sign-in']
    const closed = Object.entries(paths).flatMap(([path, methods]) =>
      open.includes(path) ? [] : Object.keys(methods).map(method => [method.toUpperCase(), path] as const),
    )
    expect(closed.length).toBeGreaterThan(18)
    for (const [method, path] of closed) {
      const url = path.replaceAll(/\{\w+\}/g, crypto.randomUUID())
      const answer = await server.stranger.call(method, url, method === 'GET' ? undefined : {})
      expect([method, path, answer.status]).toEqual([method, path, 401])
    }
  })

  test('a change asked for by a foreign page is refused', async () => {
    const body = { scenarioId: 'anhoerung', purpose: 'Erprobung' }
    for (const headers of [
      { origin: 'https://fremd.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const answer = await tester.call('POST', '/api/conversations', body, headers as never)
      expect([answer.status, (answer.json as any).code]).toEqual([403, 'foreign-origin'])
    }
  })

  test('only the data protection officer reads the log', async () => {
    expect((await tester.call('GET', '/api/audit/entries')).status).toBe(403)
    const officer = await server.as('almut')
    expect((await officer.ok('GET', '/api/audit/entries')).total).toBeGreaterThan(0)
    const report = await officer.ok('POST', '/api/audit/verification')
    expect(report).toMatchObject({ ok: true, findings: [] })
    const foreign = await server.as('nadja')
    expect((await foreign.ok('GET', '/api/audit/entries')).total).toBe(0)
  })

  test('hostile bodies: a clear answer, never a crash, nothing of the content in the log', async () => {
    const canary = 'Kanarienvogel-4711'
    const { id, revision } = await filledIn()
    const path = `/api/conversations/${id}/inputs`
    const raw = { 'content-type': 'application/json' }
    const cases: [string, number][] = [
      ['', 400],
      ['{', 400],
      [`{"inputs":{"x":"${canary}"`, 400],
      [`"${canary}"`, 400],
      [JSON.stringify({ inputs: { a: canary.repeat(200_000) }, revision }), 413],
      [JSON.stringify({ inputs: { __proto__: canary }, revision: 'x' }), 400],
    ]
    for (const [body, status] of cases) {
      const answer = await tester.call('PUT', path, body, raw)
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), status])
      expect(answer.text).not.toContain(canary)
      expect((answer.json as any).detail).toMatch(/[a-zäöü]/)
    }
    const binary = await fetch(server.address + path, {
      method: 'PUT',
      headers: { ...tester.headers(), ...raw },
      body: Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]),
    })
    expect(binary.status).toBe(400)
    expect(server.logged.join('')).not.toContain(canary)
    expect((await tester.ok('GET', `/api/conversations/${id}`)).revision).toBe(revision)
  })

  test('the security headers stand on every answer', async () => {
    const answer = await server.stranger.call('GET', '/api/session')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('at rest', () => {
  test('a dump of the database holds nothing that was typed, drafted or commented', async () => {
    provider.play('echo')
    const { id, runs } = await released()
    await finalOf(runs[0].id)
    const { rubric } = (await tester.ok('GET', `/api/conversations/${id}`)).scenario
    const scores = Object.fromEntries(rubric.criteria.map((criterion: any) => [criterion.id, 4]))
    const comment = 'Kommentar-Kanarienvogel'
    await tester.ok('PUT', `/api/runs/${runs[0].id}/rating`, { scores, overall: 4, flags: [], effort: 'none', comment })

    const { rows: tables } = await server.database.owner.query(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    for (const { table_name } of tables) {
      const { rows } = await server.database.owner.query(`select t::text as row from "${table_name}" t`)
      const dump = rows.map(row => row.row).join('\n')
      // bytea shows as hex: what stands there as plain bytes is found, too.
      for (const canary of [...Object.values(details), comment, 'Taubenschlag']) {
        expect([table_name, canary, dump.includes(canary)]).toEqual([table_name, canary, false])
        expect([table_name, dump.includes(Buffer.from(canary).toString('hex'))]).toEqual([table_name, false])
      }
    }
  })

  test('discarding destroys the key: gone for the page, unreadable for ever', async () => {
    const { id } = await filledIn()
    await tester.ok('DELETE', `/api/conversations/${id}`)
    expect((await tester.call('GET', `/api/conversations/${id}`)).status).toBe(404)
    const { rows } = await server.database.owner.query(
      'select octet_length(wrapped_key) as key, inputs, mapping from conversation where id = $1',
      [id],
    )
    expect(rows).toEqual([{ key: 0, inputs: null, mapping: null }])
  })
})
