import { describe, expect, test } from 'vitest'
import { defineScenario, type ScenarioInput, scenarioDefinition } from './scenario.ts'

const anchors: [string, string, string] = ['schlecht', 'mittel', 'gut']
const testCase = {
  title: 'Fall',
  kind: 'plain' as const,
  inputs: { name: 'Frau Petrović' },
  expected: { facts: ['x'] },
}
const valid = {
  id: 'beispiel',
  number: 'S99',
  title: 'Beispiel',
  summary: 'Ein Beispiel.',
  area: 'Jobcenter',
  purpose: 'Zum Prüfen.',
  limits: ['Nichts entscheiden.'],
  legalBases: ['§ 24 SGB X'],
  norms: { 'SGB X § 24': 2, 'KI-VO Art. 50': 7 },
  rechtsstand: '2026-07-01',
  rechtskreis: 'SGG',
  riskClass: 'A',
  riskReason: 'Harmlos.',
  dataClass: 'social',
  fields: [
    { name: 'name', label: 'Name', kind: 'line' },
    { name: 'frist', label: 'Frist', kind: 'date' },
  ],
  prompt: { system: 'Sie schreiben Briefe.', task: 'Schreiben Sie einen.' },
  checks: [{ check: 'PLATZHALTER' }, { check: 'PII' }, { check: 'FAKTEN' }, { check: 'NORM' }],
  rubric: {
    version: '1',
    anchors: {
      richtigkeit: anchors,
      vollstaendigkeit: anchors,
      rechtsbezug: anchors,
      verstaendlichkeit: anchors,
      ton: anchors,
    },
  },
  testCases: [
    { ...testCase, id: 'eins' },
    { ...testCase, id: 'zwei' },
    { ...testCase, id: 'drei' },
  ],
} satisfies ScenarioInput<'name' | 'frist'>

const faults = (changes: object) =>
  scenarioDefinition.safeParse({ ...valid, ...changes }).error?.issues.map(issue => issue.message) ?? []

test('a right one passes, with its defaults', () => {
  const scenario = defineScenario(valid)
  expect(scenario.fields[0]).toMatchObject({ required: false, maxLength: 200, takesFile: false })
  expect(scenario.blocks).toEqual([])
})

describe('refused', () => {
  test('class D, with the reason', () => {
    expect(faults({ riskClass: 'D' })[0]).toMatch(/Klasse D ist gesperrt.*Anhang III KI-VO/)
  })
  test.each<[string, object, RegExp]>([
    ['an unknown property', { colour: 'red' }, /colour/],
    ['a check that does not exist', { checks: [...valid.checks, { check: 'GEFUEHL' }] }, /GEFUEHL|Invalid/],
    ['without a basic check', { checks: [{ check: 'PII' }, { check: 'FAKTEN' }, { check: 'NORM' }] }, /PLATZHALTER/],
    ['two fields of one name', { fields: [valid.fields[0], valid.fields[0]] }, /doppelt/],
    [
      'a field without a place in the layout',
      { prompt: { ...valid.prompt, layout: [{ title: 'A', fields: ['name'] }] } },
      /„frist“ fehlt/,
    ],
    [
      'a field in the layout twice',
      { prompt: { ...valid.prompt, layout: [{ title: 'A', fields: ['name', 'name', 'frist'] }] } },
      /doppelt/,
    ],
    [
      'a choice without options',
      { fields: [...valid.fields, { name: 'art', label: 'Art', kind: 'choice' }] },
      /Auswahl/,
    ],
    [
      'a file in a line',
      { fields: [...valid.fields, { name: 'datei', label: 'Datei', kind: 'line', takesFile: true }] },
      /Datei/,
    ],
    ['a norm in a wrong spelling', { norms: { '§ 24 SGB X': 2 } }, /SGB X § 24/],
    ['a Rechtsstand that is no date', { rechtsstand: '01.07.2026' }, /./],
    ['two test cases', { testCases: valid.testCases.slice(1) }, /./],
    [
      'a test case with an unknown field',
      { testCases: [...valid.testCases, { ...testCase, id: 'vier', inputs: { nme: 'x' } }] },
      /„nme“ gibt es nicht/,
    ],
    ['a function', { prompt: { ...valid.prompt, task: () => 'x' } }, /./],
  ])('%s', (_, changes, message) => {
    expect(faults(changes).join('; ')).toMatch(message)
  })
})

// Only compiled: each line must be an error of the compiler, or this file doesn't compile.
export function typos() {
  defineScenario({
    ...valid,
    fields: [{ name: 'frist', label: 'Frist', kind: 'date' }],
    // @ts-expect-error no such field
    checks: [{ check: 'FRIST', fields: ['frst'] }],
    testCases: [],
  })
  defineScenario({
    ...valid,
    fields: [{ name: 'frist', label: 'Frist', kind: 'date' }],
    checks: [],
    // @ts-expect-error no such field
    testCases: [{ ...testCase, id: 'x', inputs: { frst: '2026-12-14' } }],
  })
  defineScenario({
    ...valid,
    fields: [{ name: 'frist', label: 'Frist', kind: 'date' }],
    checks: [],
    testCases: [],
    // @ts-expect-error no such field
    prompt: { system: 's', task: 't', layout: [{ title: 'A', fields: ['frst'] }] },
  })
  // @ts-expect-error no such check
  defineScenario({ ...valid, checks: [{ check: 'FRISST' }] })
}
