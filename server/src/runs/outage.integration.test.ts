import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, settings, startProduct, temporaryData } from '../../test/product.ts'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'

/** Faults that kill real processes: the database in the middle of a draft, the server in the middle of a draft. */

let data: ReturnType<typeof temporaryData>
let provider: ScriptedProvider
let product: Product
let cookie: string

const start = () => startProduct(settings(data.dataDir, { PROVIDERS_FILE: `${data.dataDir}.yaml` }))

beforeAll(async () => {
  data = temporaryData()
  provider = await startScriptedProvider()
  writeFileSync(`${data.dataDir}.yaml`, provider.file)
  product = await start()
  const people = (await (await fetch(`${product.address}/api/sign-in/people`)).json()) as any[]
  const personId = people.find(it => it.name === 'Svenja Öhlers').id
  const signedIn = await send('POST', '/api/sign-in', { personId })
  cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
}, 120_000)
afterAll(async () => {
  await product?.stop()
  await provider?.close()
  data.remove()
})

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(product.address + path, {
    method,
    headers: { ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const json = async (method: string, path: string, body?: unknown): Promise<any> => {
  const answer = await send(method, path, body)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** A run whose provider has begun and waits for `go`. */
async function drafting() {
  const go = Promise.withResolvers<void>()
  const number = provider.requests.length
  provider.play({ text: ['Erster Teil. ', 'Zweiter Teil.'], before: piece => (piece === 1 ? go.promise : undefined) })
  const conversation = await json('POST', '/api/conversations', {
    scenarioId: 'eingangsbestaetigung',
    purpose: 'Erprobung',
  })
  const path = `/api/conversations/${conversation.id}`
  const { revision } = await json('PUT', `${path}/inputs`, {
    inputs: conversation.scenario.testCases[0].inputs,
    revision: conversation.revision,
  })
  const preview = await json('POST', `${path}/preview`, { revision })
  const idempotencyKey = crypto.randomUUID()
  await json('POST', `${path}/runs`, { digest: preview.digest, revision, models: ['haus/modell'], idempotencyKey })
  await provider.arrival(number)
  return { path, go, number }
}

test('the database is killed while a draft is written: a clear answer meanwhile, nothing lost afterwards', async () => {
  const { path, go } = await drafting()
  const postgres = Number(readFileSync(`${data.dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0])
  process.kill(postgres, 'SIGKILL')

  const answers: { status: number; detail: string }[] = []
  await expect
    .poll(
      async () => {
        const answer = await send('GET', path)
        if (answer.ok) return 'back'
        const { status, detail } = (await answer.json()) as { status: number; detail: string }
        answers.push({ status, detail })
        return 'away'
      },
      { timeout: 30_000, interval: 50 },
    )
    .toBe('back')
  for (const { status, detail } of answers) {
    expect([status, product.output()]).toEqual([503, expect.anything()])
    expect(detail).toContain('Die Datenbank ist gerade nicht erreichbar.')
  }

  go.resolve()
  await expect.poll(async () => (await json('GET', path)).runs[0].status, { timeout: 30_000 }).toBe('completed')
  const run = (await json('GET', path)).runs[0]
  const text = run.segments.map((segment: any) => segment.text).join('')
  expect(text).toContain('Erster Teil. Zweiter Teil.')
  await expect.poll(async () => (await product.command(['audit', 'verify'])).code, { timeout: 30_000 }).toBe(0)
}, 120_000)

test('the server is killed while a draft is written: after the start the run says so, the log says outcome-unknown', async () => {
  const { path, go, number } = await drafting()
  product.process.kill('SIGKILL')
  await once(product.process, 'exit')
  await provider.requests[number]!.hungUp
  go.resolve()

  product = await start()
  const run = (await json('GET', path)).runs[0]
  expect([run.status, run.reason]).toEqual(['interrupted', 'server-stopped'])
  const verified = await product.command(['audit', 'verify', '--json'])
  expect(verified.code).toBe(0)

  const people = (await (await fetch(`${product.address}/api/sign-in/people`)).json()) as any[]
  const officer = people.find(it => it.name === 'Dr. Almut Reinwald')
  const jobcenter = officer.memberships.find((it: any) => it.tenant === 'Jobcenter').tenantId
  const signedIn = await send('POST', '/api/sign-in', { personId: officer.id, tenantId: jobcenter })
  cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
  const { entries } = await json('GET', '/api/audit/entries')
  expect(entries.map((entry: any) => entry.state)).toContain('outcome-unknown')
}, 120_000)
