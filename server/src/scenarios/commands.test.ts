import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkScenarios, listScenarioFiles, writeNewScenario } from './commands.ts'
import { idFrom, nextNumber, unwritten } from './starter.ts'

const content = join(import.meta.dirname, '../../../scenarios')
const today = '2026-11-24'
let directory: string
beforeEach(async () => {
  // Below the repository, so that the import of the authoring function resolves.
  directory = await mkdtemp(join(content, '.test-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const wish = {
  title: 'Äußerung (2. Fassung)',
  area: "Bürger's Büro",
  rechtsstand: today,
  rechtskreis: 'VwGO',
  riskClass: 'B',
  dataClass: 'personal',
} as const

test('ids and numbers are derived', () => {
  expect(idFrom('Äußerung (2. Fassung)')).toBe('aeusserung-2-fassung')
  expect(idFrom('20 Fragen')).toBe('fragen')
  expect(idFrom('???')).toBe('')
  expect(nextNumber(['S01', 'S20'])).toBe('S21')
  expect(nextNumber(['S34'])).toBe('S35')
})

test('a new scenario loads, and every text still to be written is named with its line', async () => {
  const written = await writeNewScenario(directory, wish, today)
  const { scenarios, faults } = await listScenarioFiles(directory)
  expect(faults).toEqual([])
  expect(scenarios).toMatchObject([{ id: 'aeusserung-2-fassung', number: 'S21', area: "Bürger's Büro", testCases: 6 }])

  const { remarks } = await checkScenarios(directory, today)
  const lines = (await readFile(written.scenario, 'utf8')).split('\n')
  const places = lines.flatMap((line, at) => (line.includes(unwritten) ? [at + 1] : []))
  expect([...new Set(remarks.filter(it => it.message.startsWith('Dieser Text')).map(it => it.line))]).toEqual(places)
  expect(remarks.filter(it => it.message.includes('drafts/'))).toHaveLength(1)

  await expect(writeNewScenario(directory, wish, today)).rejects.toMatchObject({ code: 'scenario-file-exists' })
})

test.each([
  ["check: 'PLATZHALTER'", "check: 'GIBTSNICHT'", /checks › 0 › check: Ungültige Option/],
  ["id: 'kontakt'", "id: 'kontkat'", /Den Baustein „kontkat“ gibt es nicht/],
  ["'SGB I § 14': 0", "'SGXB I § 14': 0", /Das Gesetz in „SGXB I § 14“ ist hier unbekannt/],
  ["kind: 'text'", "kind: 'texte'", /fields › 1 › kind: Ungültige Option/],
  ["kind: 'clumsy'", "kind: 'plain'", /Ein Testfall der Art „clumsy“ fehlt/],
  ["rechtsstand: '2026-11-24'", "rechtsstand: '2025-11-24'", /älter als ein Jahr/],
  ["title: 'Äu", "titel: 'x', title: 'Äu", /Unbekannter Schlüssel: "titel"/],
])('%s → %s is explained', async (from, to, expected) => {
  const { scenario } = await writeNewScenario(directory, wish, today)
  const source = await readFile(scenario, 'utf8')
  expect(source).toContain(from)
  const changed = source.replace(from, to)
  await writeFile(scenario, changed)
  const { remarks } = await checkScenarios(directory, today)
  const found = remarks.find(it => expected.test(`${it.where}: ${it.message}`))
  expect(found, remarks.map(it => `${it.line} ${it.where}: ${it.message}`).join('\n')).toBeDefined()
  if (!to.startsWith('kind: ')) {
    const line = changed.slice(0, changed.indexOf(to)).split('\n').length
    expect(found!.line).toBe(line)
  }
})

test('data that refer to themselves are refused in words', async () => {
  await writeFile(join(directory, 'kreis.scenario.ts'), 'const a = {}\na.fields = [a]\nexport default a\n')
  expect((await checkScenarios(directory, today)).remarks).toMatchObject([
    { file: 'kreis.scenario.ts', message: expect.stringContaining('verweisen im Kreis') },
  ])
})
