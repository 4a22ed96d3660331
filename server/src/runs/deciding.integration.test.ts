import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import { type Client, readEvents, startTestServer, type TestServer } from '../../test/server.ts'

/** What a person decides about single passages, from the preview to the bytes that a real HTTP provider gets. */

let provider: ScriptedProvider
let server: TestServer
let tester: Client

beforeAll(async () => {
  provider = await startScriptedProvider()
  server = await startTestServer({
    providers: provider.file,
  })
  tester = await server.as('svenja')
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

const facts = [
  'Frau Stanković hilft im Taubenschlag. Das Fest dort hieß Jovana Petrović und war gut besucht.',
  'Vom Taubenschlag hat sie erzählt. Jovana Petrović findet wieder statt. Sie hat Diabetes.',
  'Die Kleine Bühne hat gezahlt. Ihr Konto ist DE06 3704 0044 0047 1108 15.',
]

async function begin(client = tester, sachverhalt = facts.join('\n')) {
  const { id, scenario, revision } = await client.ok('POST', '/api/conversations', {
    ...{ scenarioId: 'anhoerung', purpose: 'Erprobung' },
  })
  const inputs = { ...scenario.testCases[0].inputs, empfaengerin: 'Frau Dragana Stanković', sachverhalt }
  const path = `/api/conversations/${id}`
  const saved = await client.ok('PUT', `${path}/inputs`, { inputs, revision })
  return { id, path, inputs, revision: saved.revision as number }
}
type Begun = Awaited<ReturnType<typeof begin>>

const preview = ({ path, revision }: Begun) => tester.ok('POST', `${path}/preview`, { revision })
const decide = ({ path, revision }: Begun, decision: object) =>
  tester.call('POST', `${path}/decisions`, { revision, decision })
async function decided(it: Begun, decision: object): Promise<any> {
  const answer = await decide(it, decision)
  expect([answer.status, answer.text]).toEqual([200, expect.anything()])
  return answer.json
}
const textOf = (shown: any): string =>
  shown.messages.flatMap((message: any) => message.pieces.map((piece: any) => piece.text)).join('')
const pieceOf = (shown: any, original: string) =>
  shown.messages.flatMap((message: any) => message.pieces).find((piece: any) => piece.original === original)

async function release(it: Begun, digest: string) {
  return tester.call('POST', `${it.path}/runs`, {
    ...{ digest, revision: it.revision, models: ['haus/modell'], idempotencyKey: crypto.randomUUID() },
  })
}

test('decisions hold for the whole text, survive its changes, and are what leaves; the log has their number', async () => {
  const it = await begin()
  const before = await preview(it)
  expect(before.decisions).toEqual([])
  expect(pieceOf(before, 'Jovana Petrović')).toMatchObject({ type: 'PERSON', keep: 'yes' })
  expect(pieceOf(before, 'DE06 3704 0044 0047 1108 15')).toMatchObject({ keep: 'certain' })
  expect(textOf(before)).toContain('Taubenschlag')

  await decided(it, { kind: 'mask', text: 'Taubenschlag', type: 'LOCATION' })
  await decided(it, { kind: 'mask', text: 'Diabetes', type: 'SPECIAL' })
  const after = await decided(it, { kind: 'keep', text: 'Jovana Petrović' })
  expect(after.decisions.map((one: any) => [one.kind, one.texts, one.type, one.count])).toEqual([
    ['mask', ['Taubenschlag'], 'LOCATION', 2],
    ['mask', ['Diabetes'], 'SPECIAL', 1],
    ['keep', ['Jovana Petrović'], null, 2],
  ])
  expect(before.warnings.length - after.warnings.length).toBe(1)
  expect(await preview(it)).toEqual(after)

  // What was seen before the decisions can't leave any more.
  const stale = await release(it, before.digest)
  expect([stale.status, (stale.json as any).code]).toEqual([409, 'stale-preview'])

  const changed = `Vorweg: Der Taubenschlag ist alt.\n${facts.join('\n')}\nJovana Petrović beginnt um acht.`
  const saved = await tester.ok('PUT', `${it.path}/inputs`, {
    ...{ inputs: { ...it.inputs, sachverhalt: changed }, revision: it.revision },
  })
  it.revision = saved.revision
  const now = await preview(it)
  expect(now.decisions.map((one: any) => one.count)).toEqual([3, 1, 3])
  const seen = provider.requests.length
  const { runs } = (await release(it, now.digest)).json as any
  const run = (await readEvents(tester, server.address, runs[0].id)).at(-1).run
  expect(run.status).toBe('completed')

  const sent = provider.requests[seen]!.text
  for (const hidden of ['Taubenschlag', 'Diabetes', 'Stanković', 'DE06'])
    expect([hidden, sent.includes(hidden)]).toEqual([hidden, false])
  expect(sent.split('Jovana Petrović')).toHaveLength(4)
  const draft = run.segments.map((segment: any) => segment.text).join('')
  for (const back of ['Taubenschlag', 'Diabetes', 'Jovana Petrović']) expect(draft).toContain(back)
  // Visible by choice isn't a detail that the model let slip.
  expect(run.findings.filter((finding: any) => JSON.stringify(finding).includes('Petrović'))).toEqual([])

  const officer = await server.as('almut')
  const { entries } = await officer.ok('GET', '/api/audit/entries')
  const detail = await officer.ok('GET', `/api/audit/entries/${entries[0].id}`)
  expect(entries[0]).toMatchObject({ unmasked: 3, added: 4, retyped: 0 })
  expect(JSON.parse(detail.envelope)).toMatchObject({ act: 'accepted', request: run.id, unmasked: 3, added: 4 })
  for (const content of ['Taubenschlag', 'Petrović']) expect(JSON.stringify(detail)).not.toContain(content)
  expect(await officer.ok('POST', '/api/audit/verification')).toMatchObject({ ok: true, findings: [] })
})

test('another kind, taken back again', async () => {
  const it = await begin()
  const before = await preview(it)
  const after = await decided(it, { kind: 'mask', text: 'Jovana Petrović', type: 'ORG' })
  expect(after.decisions).toMatchObject([{ kind: 'retype', type: 'ORG', count: 2 }])
  expect(pieceOf(after, 'Jovana Petrović')).toMatchObject({ type: 'ORG', decision: after.decisions[0].id })
  const undone = await tester.ok('DELETE', `${it.path}/decisions/${after.decisions[0].id}`)
  expect([undone.digest, undone.decisions]).toEqual([before.digest, []])

  // Also what nobody recognises, and also after it left.
  const masked = await decided(it, { kind: 'mask', text: 'Diabetes', type: 'SPECIAL' })
  const { runs } = (await release(it, masked.digest)).json as any
  const run = (await readEvents(tester, server.address, runs[0].id)).at(-1).run
  const again = await tester.ok('DELETE', `${it.path}/decisions/${masked.decisions[0].id}`)
  expect([again.digest, again.warnings]).toEqual([before.digest, before.warnings])
  expect(run.segments.map((segment: any) => segment.text).join('')).toContain('Diabetes')
})

test('a decision takes the place of the one before about the same words', async () => {
  const it = await begin()
  await decided(it, { kind: 'keep', text: 'Jovana Petrović' })
  const after = await decided(it, { kind: 'mask', text: 'jovana  petrović', type: 'ORG' })
  expect(after.decisions.map((one: any) => one.kind)).toEqual(['retype'])
})

test.each([
  ['a name that a form field and "Frau" make certain', { kind: 'keep', text: 'Stanković' }, 'keep-not-permitted'],
  ['an IBAN', { kind: 'keep', text: 'DE06 3704 0044 0047 1108 15' }, 'keep-not-permitted'],
  ['what nobody replaces', { kind: 'keep', text: 'gezahlt' }, 'passage-not-found'],
  ['what isn’t there', { kind: 'mask', text: 'Hühnerstall', type: 'LOCATION' }, 'passage-not-found'],
  ['a part of a word', { kind: 'mask', text: 'aubensch', type: 'LOCATION' }, 'passage-not-found'],
])('%s: refused by name, nothing is changed', async (_, decision, code) => {
  const it = await begin()
  const before = await preview(it)
  const answer = await decide(it, decision)
  expect([answer.status, (answer.json as any).code]).toEqual([422, code])
  expect(answer.text).not.toContain(decision.text)
  expect(await preview(it)).toEqual(before)
})

test.each([
  ['no kind', { kind: 'mask', text: 'Taubenschlag' }],
  ['a kind that is none of a person’s', { kind: 'mask', text: 'Taubenschlag', type: 'LITERAL' }],
  ['one character', { kind: 'keep', text: ' a ' }],
  ['a whole page', { kind: 'mask', text: 'a'.repeat(201), type: 'ORG' }],
])('%s is no decision', async (_, decision) => {
  expect((await decide(await begin(), decision)).status).toBe(400)
})

test('a name that was kept is replaced as soon as it is certain', async () => {
  const it = await begin()
  await decided(it, { kind: 'keep', text: 'Jovana Petrović' })
  const { revision } = await tester.ok('PUT', `${it.path}/inputs`, {
    inputs: { ...it.inputs, sachverhalt: `${facts.join('\n')}\nSie fragte Frau Jovana Petrović.` },
    revision: it.revision,
  })
  const now = await preview({ ...it, revision })
  expect(textOf(now)).not.toContain('Petrović')
  expect(now.decisions).toMatchObject([{ kind: 'keep', count: 0 }])
})

test('two at once are both kept', async () => {
  const it = await begin()
  await Promise.all([
    decided(it, { kind: 'mask', text: 'Taubenschlag', type: 'LOCATION' }),
    decided(it, { kind: 'mask', text: 'Kleine Bühne', type: 'ORG' }),
  ])
  expect((await preview(it)).decisions.map((one: any) => one.texts[0]).sort()).toEqual(['Kleine Bühne', 'Taubenschlag'])
})

test('of another window’s inputs: told, and nothing is changed', async () => {
  const it = await begin()
  const answer = await decide({ ...it, revision: it.revision - 1 }, { kind: 'keep', text: 'Jovana Petrović' })
  expect([answer.status, (answer.json as any).code]).toEqual([409, 'stale-revision'])
})

test('somebody else decides nothing, and what was decided is unreadable at rest and gone with the run', async () => {
  const it = await begin()
  const { decisions } = await decided(it, { kind: 'mask', text: 'Taubenschlag', type: 'LOCATION' })
  for (const [email, status] of [
    ['mirjana', 404],
    ['tobias', 404],
    ['almut', 403],
  ] as const) {
    const other = await server.as(email)
    const body = { revision: it.revision, decision: { kind: 'keep', text: 'Taubenschlag' } }
    expect((await other.call('POST', `${it.path}/decisions`, body)).status).toBe(status)
    expect((await other.call('DELETE', `${it.path}/decisions/${decisions[0].id}`)).status).toBe(status)
  }
  const stored = () =>
    server.database.owner.query<{ decisions: Buffer | null }>('select decisions from conversation where id = $1', [
      it.id,
    ])
  expect((await stored()).rows[0]!.decisions!.includes('Taubenschlag')).toBe(false)
  await tester.ok('DELETE', it.path)
  expect((await stored()).rows).toEqual([{ decisions: null }])
})
