import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadScenarios } from './catalogue.ts'
import { checks } from './checks/catalogue.ts'
import { checkNames } from './checks/check.ts'
import { checkTexts, findingText, findingTexts } from './checks/texts.ts'
import { scenarioDetail } from './contract.ts'
import { describe as describeScenario } from './scenarios.ts'

const content = join(import.meta.dirname, '../../../scenarios')

test('the twenty scenarios, by number, in the shape the page expects', async () => {
  const scenarios = await loadScenarios(content)
  const numbers = Array.from({ length: 20 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`)
  expect(scenarios.map(s => s.definition.number)).toEqual(numbers)
  for (const scenario of scenarios) {
    expect(scenarioDetail.parse(describeScenario(scenario))).toBeTruthy()
    expect(scenario.version).toMatch(/^[0-9a-f]{64}$/)
  }
})

describe('broken files', () => {
  let directory: string
  beforeEach(async () => {
    // Below the repository, so that the import of the authoring function resolves.
    directory = await mkdtemp(join(content, '.test-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  const write = (name: string, text: string) => writeFile(join(directory, name), text)
  const fault = () =>
    loadScenarios(directory).then(
      () => 'loaded',
      error => `${error.code} ${error.params.file}:${error.params.line} ${error.params.reason}`,
    )

  test('nothing exported', async () => {
    await write('leer.scenario.ts', 'export const nothing = 1')
    expect(await fault()).toMatch(/^scenario-invalid leer\.scenario\.ts:1 .*export default/)
  })
  test('not TypeScript', async () => {
    await write('kaputt.scenario.ts', 'export default {{{')
    expect(await fault()).toMatch(/^scenario-invalid kaputt\.scenario\.ts:1 Das ist kein gültiges TypeScript/)
  })
  test('class D and a missing title', async () => {
    const source = await readFile(join(content, 'anhoerung.scenario.ts'), 'utf8')
    await write('d.scenario.ts', source.replace("riskClass: 'C'", "riskClass: 'D'"))
    expect(await fault()).toMatch(/^scenario-invalid d\.scenario\.ts:\d+ riskClass: Klasse D ist gesperrt/)
  })
  test('the same scenario twice', async () => {
    await cp(join(content, 'anhoerung.scenario.ts'), join(directory, 'a.scenario.ts'))
    await cp(join(content, 'anhoerung.scenario.ts'), join(directory, 'b.scenario.ts'))
    expect(await fault()).toBe('scenario-invalid b.scenario.ts:4 id: Kennung anhoerung trägt schon a.scenario.ts')
  })
  test('other files are left alone', async () => {
    await write('notizen.txt', 'kein Szenario')
    expect(await fault()).toBe('loaded')
  })
})

describe('checks', () => {
  test('each is built under its name and explained in both languages', () => {
    for (const name of checkNames) {
      expect(checks[name].name).toBe(name)
      for (const language of ['de', 'en'] as const) {
        const about = checkTexts[name][language]
        expect(
          Object.values(about).every(text => text.length > 10),
          `${name} ${language}`,
        ).toBe(true)
      }
    }
  })
  test('texts of both languages name the same parameters', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort()
    for (const [code, { de, en }] of Object.entries(findingTexts)) expect(names(en), code).toEqual(names(de))
  })
  test('a finding is told with its values', () => {
    expect(findingText('deadline-missing', { date: '14.12.2026' }, 'de')).toBe('Die Frist 14.12.2026 fehlt im Text.')
    expect(findingText('toString', {}, 'de')).toBe('toString')
  })
})
