import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../test/server.ts'

/** Life of a version at a unit, by HTTP, in a server that watches its files. */

const content = join(import.meta.dirname, '../../../scenarios')
let directory: string
let server: TestServer

beforeAll(async () => {
  // Below the repository, so that the import of the authoring function resolves.
  directory = await mkdtemp(join(content, '.test-'))
  await cp(join(content, 'anhoerung.scenario.ts'), join(directory, 'anhoerung.scenario.ts'))
  server = await startTestServer({ env: { SCENARIOS_DIR: directory, SCENARIOS_WATCH: '1' } })
}, 60_000)
afterAll(async () => {
  await server?.close()
  await rm(directory, { recursive: true, force: true })
})

const file = () => join(directory, 'anhoerung.scenario.ts')
const versions = async (who: string) => (await server.as(who)).ok('GET', '/api/scenario-reviews')
const take = async (who: string, version: string, step: string, reason?: string) =>
  (await server.as(who)).call('POST', `/api/scenarios/anhoerung/versions/${version}/steps`, { step, reason })

test('a saved file is there within a second; a broken one keeps the last good version and shows the fault', async () => {
  const tester = await server.as('svenja')
  const developer = await server.as('petra')
  const title = async () => (await tester.ok('GET', '/api/scenarios'))[0].title
  const source = await readFile(file(), 'utf8')

  const saved = performance.now()
  await writeFile(file(), source.replace(/title: '[^']+'/, "title: 'Anhörung, neu gefasst'"))
  await expect.poll(title, { interval: 20, timeout: 5_000 }).toBe('Anhörung, neu gefasst')
  // The limit is a second; fivefold slack on a loaded machine.
  expect(performance.now() - saved).toBeLessThan(5_000)

  await writeFile(file(), source.replace("kind: 'line'", "kind: 'zeile'"))
  await expect
    .poll(async () => (await developer.ok('GET', '/api/scenario-faults')).faults, { interval: 20, timeout: 5_000 })
    .toMatchObject([{ file: 'anhoerung.scenario.ts', where: 'fields › 0 › kind' }])
  expect(await title()).toBe('Anhörung, neu gefasst')
  expect((await tester.call('GET', '/api/scenario-faults')).status).toBe(403)
})

test('withdrawn, handed in, returned, handed in again, released by another person; each step is logged', async () => {
  const before = (await versions('petra')) as any[]
  const current = before.find(it => it.current)
  expect([current.state, current.title]).toEqual(['released', 'Anhörung, neu gefasst'])
  const { version } = current

  expect((await take('jonas', version, 'withdrawn')).status).toBe(403)
  expect((await take('petra', version, 'withdrawn')).json).toMatchObject({ state: 'expired' })
  // The version released before it is the one in use again.
  const tester = await server.as('svenja')
  expect((await tester.ok('GET', '/api/scenarios'))[0].title).toBe('Anhörung vor Aufhebung und Erstattung')

  expect((await take('petra', version, 'submitted')).json).toMatchObject({ state: 'review', may: ['returned'] })
  expect((await take('petra', version, 'released')).json).toMatchObject({ code: 'scenario-own-submission' })
  expect((await take('petra', version, 'returned')).json).toMatchObject({ code: 'scenario-step-impossible' })
  expect((await take('petra', version, 'returned', 'law')).json).toMatchObject({ state: 'draft' })

  const officer = await server.as('almut')
  const { entries } = await officer.ok('GET', '/api/audit/entries?kind=all')
  const acts = entries.map((it: any) => it.act ?? it.state)
  for (const act of ['scenario-withdrawn', 'scenario-submitted', 'scenario-returned']) expect(acts).toContain(act)
})

test('what changed between two versions', async () => {
  const [a, b] = ((await versions('petra')) as any[]).filter(it => it.scenarioId === 'anhoerung')
  const reviewer = await server.as('petra')
  const path = (version: string, since: string) => `/api/scenarios/anhoerung/versions/${version}/changes?since=${since}`
  expect(await reviewer.ok('GET', path(a.version, b.version))).toEqual([
    { path: ['definition', 'title'], before: b.title, after: a.title },
  ])
  expect((await reviewer.call('GET', path(a.version, '0'.repeat(64)))).status).toBe(404)
})
