import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'

/** A draft in a person's hands: versions, windows, restoring, checks anew, files, and what is counted. */

let provider: ScriptedProvider
let server: TestServer
let tester: Client

beforeAll(async () => {
  provider = await startScriptedProvider()
  server = await startTestServer({ providers: provider.file })
  tester = await server.as('svenja')
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

const words = [
  'Anhörung nach § 24 SGB X\n\n',
  'Sehr geehrte Frau [PERSON_1_NACHNAME],\n\n',
  'wir beabsichtigen, den Bescheid vom 12.02.2026 teilweise aufzuheben. Bitte rufen Sie Herrn Tassilo Brandmüller an.\n\n',
  'Mit freundlichen Grüßen\n',
]

let conversationId: string
let runId: string
/** The draft as the model wrote it. */
let model: any

/** `null`: the provider fails before the first word. */
async function drafted(text: readonly string[] | null = words) {
  provider.play(text ? { text: [...text] } : { status: 400, body: ['{}'] })
  const conversation = await tester.ok('POST', '/api/conversations', { scenarioId: 'anhoerung', purpose: 'Erprobung' })
  const path = `/api/conversations/${conversation.id}`
  const { revision } = await tester.ok('PUT', `${path}/inputs`, {
    inputs: conversation.scenario.testCases[0].inputs,
    revision: conversation.revision,
  })
  const { digest } = await tester.ok('POST', `${path}/preview`, { revision })
  const release = { digest, revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() }
  const { runs } = await tester.ok('POST', `${path}/runs`, release)
  const run = (await readEvents(tester, server.address, runs[0].id)).at(-1).run
  return { id: conversation.id as string, run }
}

beforeEach(async () => {
  const { id, run } = await drafted()
  conversationId = id
  runId = run.id
  model = run
})

type Segment = { origin: string; text: string; placeholder?: string }
const textOf = (it: { segments: Segment[] }) => it.segments.map(segment => segment.text).join('')

/** The texts around the blocks, as a page would send them. */
function partsOf({ segments }: { segments: Segment[] }): string[] {
  const parts = ['']
  for (const { origin, text } of segments) {
    if (origin === 'block') parts.push('')
    else parts[parts.length - 1] += text
  }
  return parts
}
const changed = (it: { segments: Segment[] }, from: string, to: string) => {
  expect(textOf(it)).toContain(from)
  return partsOf(it).map(part => part.replace(from, to))
}
const save = (parts: string[], base: number, client = tester) =>
  client.call('PUT', `/api/runs/${runId}/draft`, { base, parts })
const saved = async (parts: string[], base: number): Promise<any> => {
  const { status, json } = await save(parts, base)
  expect([status, json]).toEqual([200, expect.anything()])
  return json
}
const list = async (): Promise<any[]> => (await tester.ok('GET', `/api/runs/${runId}/drafts`)).items
const shown = async () => (await tester.ok('GET', `/api/conversations/${conversationId}`)).runs[0]
const rows = async (query: string, values: unknown[] = []) => (await server.database.owner.query(query, values)).rows
const age = (minutes: number) =>
  rows(`update draft_version set created_at = created_at - $1::interval where run_id = $2`, [`${minutes} min`, runId])
const bytesOf = async (format: string, client = tester) => {
  const response = await fetch(`${server.address}/api/runs/${runId}/draft.${format}`, { headers: client.headers() })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('saving', () => {
  test('makes a version: blocks and untouched words stay what they are, the rest is the person’s', async () => {
    expect(model.version).toBe(1)
    const version = await saved(changed(model, 'teilweise aufzuheben', 'zum Teil aufzuheben'), 1)
    expect(version).toMatchObject({ number: 2, by: 'person', restored: null })
    expect(version.segments.filter((it: Segment) => it.origin === 'person')).toEqual([
      { origin: 'person', text: 'zum Teil' },
    ])
    const blocks = (it: any) => it.segments.filter(({ origin }: Segment) => origin === 'block')
    expect(blocks(version)).toEqual(blocks(model))
    expect(blocks(model).length).toBeGreaterThan(0)
    expect(version.segments).toContainEqual({ origin: 'model', text: 'Petrović', placeholder: '[PERSON_1_NACHNAME]' })
    expect(textOf(version)).toBe(textOf(model).replace('teilweise', 'zum Teil'))
    expect(await shown()).toMatchObject({ version: 2, segments: version.segments, findings: version.findings })
    expect((await list()).map(it => [it.number, it.by])).toEqual([
      [2, 'person'],
      [1, 'model'],
    ])
  })

  test('checks the new words: what was put right is right, what was put in is found, at its place', async () => {
    const promise = 'Sie erhalten auf jeden Fall 999,99 €.'
    const version = await saved(changed(model, 'Bitte rufen', `${promise} Bitte rufen`), 1)
    const amounts = version.findings.filter((it: any) => it.check === 'FAKTEN' && it.verdict !== 'ok')
    expect(amounts.map((it: any) => textOf(version).slice(it.span.start, it.span.end)).join()).toContain('999,99')
    expect(version.failed + version.warned).toBeGreaterThan(0)
    const found = version.findings.filter((it: any) => it.verdict === 'fail').length
    const listed = (await tester.ok('GET', '/api/conversations')).items.find((it: any) => it.id === conversationId)
    expect([listed.failed, listed.warned]).toEqual([version.failed, version.warned])
    expect(found).toBe(version.failed)

    const right = await saved(partsOf(model), 2)
    expect(right.findings).toEqual(model.findings)
    expect(right.segments).toEqual(model.segments)
  })

  test('what the model did with personal details stays found; its place moves with the words, or is gone', async () => {
    const invented = (it: any) => it.findings.find(({ check, verdict }: any) => check === 'PII' && verdict === 'fail')
    const at = ({ span }: any, it: any) => span && textOf(it).slice(span.start, span.end)
    expect(at(invented(model), model)).toContain('Brandmüller')
    const moved = await saved(changed(model, 'Anhörung nach', 'Kurze Anhörung nach'), 1)
    expect(at(invented(moved), moved)).toBe(at(invented(model), model))
    const gone = await saved(changed(moved, 'Herrn Tassilo Brandmüller', 'uns'), 2)
    expect(invented(gone)).toMatchObject({ check: 'PII', verdict: 'fail' })
    expect(invented(gone).span).toBeUndefined()
  })

  test('checks against what was released, whatever was typed since', async () => {
    const { revision, inputs } = await tester.ok('GET', `/api/conversations/${conversationId}`)
    await tester.ok('PUT', `/api/conversations/${conversationId}/inputs`, {
      revision,
      inputs: { ...inputs, sachverhalt: 'Etwas ganz anderes', entscheidung: 'Nichts', normen: '§ 1 SGB I' },
    })
    const version = await saved(changed(model, 'Mit freundlichen', 'Mit sehr freundlichen'), 1)
    const verdicts = (it: any) => it.findings.map(({ check, verdict, code }: any) => [check, verdict, code])
    expect(verdicts(version)).toEqual(verdicts(model))
  })

  test('the same words make no version', async () => {
    expect(await saved(partsOf(model), 1)).toMatchObject({ number: 1, by: 'model' })
    const version = await saved(changed(model, 'Bitte', 'Gern'), 1)
    expect((await saved(partsOf(version), 2)).number).toBe(2)
    expect(await list()).toHaveLength(2)
  })

  test('saves in a row go into one version; after five minutes, a rating or a file the next one begins', async () => {
    await saved(changed(model, 'Bitte', 'Gern'), 1)
    await saved(changed(model, 'Bitte', 'Sehr gern'), 2)
    const third = await saved(changed(model, 'Bitte', 'Nun'), 3)
    expect((await list()).map(it => it.number)).toEqual([4, 1])
    await age(6)
    const fourth = await saved(changed(third, 'Nun', 'Jetzt'), 4)
    expect((await list()).map(it => it.number)).toEqual([5, 4, 1])
    expect((await bytesOf('odt')).response.status).toBe(200)
    await saved(changed(fourth, 'Jetzt', 'Später'), 5)
    expect((await list()).map(it => it.number)).toEqual([6, 5, 4, 1])
    expect(textOf(await tester.ok('GET', `/api/runs/${runId}/drafts/1`))).toBe(textOf(model))
    expect(textOf(await tester.ok('GET', `/api/runs/${runId}/drafts/5`))).toContain('Jetzt')
  })

  test('of two windows the first wins, the second is told and nothing is lost', async () => {
    const first = await saved(changed(model, 'Bitte', 'Gern'), 1)
    for (const base of [1, 3, 0, -1]) {
      const { status, json } = await save(changed(model, 'Bitte', 'Anders'), base)
      expect([status, (json as any).code]).toEqual([409, 'stale-draft'])
    }
    expect((await shown()).segments).toEqual(first.segments)
    // Saved over it after all: both stay.
    const second = await saved(changed(model, 'Bitte', 'Anders'), 2)
    expect((await list()).map(it => it.number)).toEqual([3, 2, 1])
    // One of twenty at once.
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => save(changed(second, 'Anders', `Fassung${i}`), 3)),
    )
    expect(all.map(it => it.status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
  })

  test('what can’t be saved is refused by name and changes nothing', async () => {
    const parts = partsOf(model)
    const [first, ...others] = parts
    const cases: [string[], number, string][] = [
      [parts.slice(1), 422, 'draft-blocks-differ'],
      [[...parts, ''], 422, 'draft-blocks-differ'],
      [[], 400, 'request-invalid'],
      [['x'.repeat(200_001), ...others], 400, 'request-invalid'],
      [['x'.repeat(200_000), ...others], 422, 'draft-too-long'],
      ...['\u0000', '\u001b[2J', '\u202e', '\u2066', '\ud800', '\u{e0041}', '\ufeff'].map(
        (sign): [string[], number, string] => [[`${first}${sign}`, ...others], 422, 'draft-unreadable-characters'],
      ),
    ]
    for (const [wanted, status, code] of cases) {
      const { status: got, json } = await save(wanted, 1)
      expect([got, (json as any).code]).toEqual([status, code])
    }
    expect(await list()).toHaveLength(1)
  })

  test('any text is kept as it is, and is never read as anything else', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '[PERSON_1]',
      '[PERSON_2_NACHNAME]',
      "'); drop table draft_version; --",
      '{{behoerde}} %00',
      'مرحبا بالعالم',
      '👩‍👩‍👧',
      'e\u0301',
      '\t',
      'So erreichen Sie uns',
    ].join('\n')
    const version = await saved([`${partsOf(model)[0]}${hostile}\r\nEnde\n`, ...partsOf(model).slice(1)], 1)
    expect(textOf(version)).toContain(`${hostile}\nEnde\n`)
    expect(textOf(await shown())).toBe(textOf(version))
  })
})

test('an earlier version can be taken again, as a version of its own', async () => {
  const second = await saved(changed(model, 'Bitte', 'Gern'), 1)
  const restore = (number: number, base: number) =>
    tester.call('POST', `/api/runs/${runId}/drafts/${number}/restore`, { base })
  expect((await restore(1, 1)).status).toBe(409)
  expect(await restore(7, 2)).toMatchObject({ status: 404, json: { code: 'draft-missing' } })
  const back = (await restore(1, 2)).json as any
  expect(back).toMatchObject({
    number: 3,
    by: 'person',
    restored: 1,
    segments: model.segments,
    findings: model.findings,
  })
  await saved(changed(back, 'Bitte', 'Nun'), 3)
  expect((await list()).map(it => [it.number, it.restored])).toEqual([
    [4, null],
    [3, 1],
    [2, null],
    [1, null],
  ])
  expect(textOf(await tester.ok('GET', `/api/runs/${runId}/drafts/2`))).toBe(textOf(second))
})

test('nobody else reads, saves, restores or takes along', async () => {
  await saved(changed(model, 'Bitte', 'Gern'), 1)
  for (const email of ['emre', 'petra', 'mirjana', 'tobias']) {
    const client = await server.as(email)
    const path = `/api/runs/${runId}`
    const answers = [
      await save(partsOf(model), 2, client),
      await client.call('GET', `${path}/drafts`),
      await client.call('GET', `${path}/drafts/1`),
      await client.call('POST', `${path}/drafts/1/restore`, { base: 2 }),
      await client.call('GET', `${path}/draft.docx`),
    ]
    expect([email, answers.map(it => it.status)]).toEqual([email, answers.map(() => 404)])
  }
  expect((await server.stranger.call('GET', `/api/runs/${runId}/draft.pdf`)).status).toBe(401)
})

test('what was typed lies in the database sealed, and is gone with the run', async () => {
  await saved(changed(model, 'Bitte', 'Kanarienvogel'), 1)
  await bytesOf('docx')
  const all = async () =>
    JSON.stringify([
      await rows('select d::text from draft_version d'),
      await rows('select r::text from run r'),
      await rows('select envelope from audit_entry'),
    ])
  expect(await all()).not.toContain('Kanarienvogel')
  expect(await all()).not.toContain(Buffer.from('Kanarienvogel').toString('hex'))
  expect(await all()).not.toContain(Buffer.from('Petrović').toString('hex'))
  await tester.call('DELETE', `/api/conversations/${conversationId}`)
  expect((await tester.call('GET', `/api/runs/${runId}/drafts`)).status).toBe(404)
  expect((await save(partsOf(model), 2)).status).toBe(404)
  expect(await rows('select wrapped_key from conversation where id = $1', [conversationId])).toEqual([
    { wrapped_key: Buffer.alloc(0) },
  ])
})

describe('a file', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['odt', 'application/vnd.oasis.opendocument.text', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
  ])(
    '%s is the newest version, stored nowhere, named without a person, and stands in the log',
    async (format, type, magic) => {
      await saved(changed(model, 'Bitte', 'Freundlicherweise'), 1)
      const { response, bytes } = await bytesOf(format)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="S01-anhoerung-\\d{4}-\\d{2}-\\d{2}\\.${format}"$`),
      )
      expect(bytes.subarray(0, magic.length).toString()).toBe(magic)
      const read = await fetch(`${server.address}/api/documents`, {
        method: 'POST',
        headers: tester.headers(),
        body: fileForm(bytes, `brief.${format}`),
      })
      const text = ((await read.json()) as any).text.replace(/\s+/g, ' ')
      expect(text).toContain('Freundlicherweise')
      expect(text).toContain('Frau Jovana Petrović')
      expect(text.match(/Art\. 50 KI-VO/g)).toHaveLength(1)
      const exported = (await rows('select envelope from audit_entry'))
        .map(row => JSON.parse(row.envelope))
        .filter(it => it.subject === runId)
      expect(exported).toMatchObject([{ act: 'exported', scenario: 'anhoerung', role: 'tester' }])
      expect(JSON.stringify(exported)).not.toContain('Petrović')
    },
  )

  test('of another kind isn’t there; nor are versions of a run without words', async () => {
    expect((await tester.call('GET', `/api/runs/${runId}/draft.rtf`)).status).toBe(404)
    const { run } = await drafted(null)
    expect(run.version).toBeNull()
    const path = `/api/runs/${run.id}`
    expect(await tester.ok('GET', `${path}/drafts`)).toEqual({ items: [] })
    for (const [method, place, body] of [
      ['GET', 'drafts/1'],
      ['GET', 'draft.docx'],
      ['PUT', 'draft', { base: 1, parts: ['Text'] }],
      ['POST', 'drafts/1/restore', { base: 1 }],
    ] as const)
      expect((await tester.call(method, `${path}/${place}`, body)).json).toMatchObject({ code: 'draft-missing' })
  })
})

function fileForm(bytes: Buffer, name: string): FormData {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}

test('how much was changed is counted once, without person, run or time, and shown from five drafts on', async () => {
  await rows('delete from edit_distance')
  const count = async () => rows('select tenth, drafts from edit_distance order by tenth')
  await saved(changed(model, 'Bitte', 'Gern'), 1)
  await bytesOf('docx')
  await bytesOf('docx')
  const once = await count()
  expect(once).toEqual([{ tenth: 1, drafts: 1 }])
  await saved(['Ganz neu', ...partsOf(model).slice(1)], 2)
  await bytesOf('odt')
  expect(await count()).toEqual(once)
  const [row] = await rows('select e::text as row from edit_distance e')
  expect(row.row.split(',')).toHaveLength(4) // tenant, version of the scenario, tenth, number

  const shown = () => tester.ok('GET', '/api/scenarios/anhoerung/edits')
  expect(await shown()).toBeNull()
  await rows('update edit_distance set drafts = 4')
  expect(await shown()).toBeNull()
  await rows('update edit_distance set drafts = 5')
  expect(await shown()).toEqual({ drafts: 5, shares: { none: 0, little: 100, much: 0, most: 0 } })
  expect(await (await server.as('emre')).ok('GET', '/api/scenarios/anhoerung/edits')).toEqual(await shown())
  expect(await (await server.as('tobias')).ok('GET', '/api/scenarios/anhoerung/edits')).toBeNull()
})
