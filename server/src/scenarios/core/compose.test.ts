import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadScenarios } from '../catalogue.ts'
import { composePrompt } from './compose.ts'
import { inputProblems } from './inputs.ts'

const scenarios = await loadScenarios(join(import.meta.dirname, '../../../../scenarios'))

describe.each(scenarios.map(s => [s.definition.number, s] as const))('%s', (_, scenario) => {
  const { fields, testCases } = scenario.definition

  test('every test case fills the form', () => {
    for (const { id, inputs } of testCases) expect(inputProblems(fields, inputs), id).toEqual([])
  })

  test('what a person typed is never fixed text, and nothing of it is lost', () => {
    for (const { inputs } of testCases) {
      const [system, user] = composePrompt(scenario, inputs)
      expect(system!.parts.every(part => part.fixed)).toBe(true)
      const typed = user!.parts.filter(part => !part.fixed).map(part => part.text)
      expect(typed).toHaveLength(Object.values(inputs).filter(value => value !== '').length)
      const fixed = user!.parts
        .filter(part => part.fixed)
        .map(part => part.text)
        .join('\n')
      for (const field of fields.filter(f => f.holds && inputs[f.name]))
        expect(fixed, field.name).not.toContain(inputs[field.name])
    }
  })

  test('the fixed text is the same for every case but for what is missing', () => {
    const [one, two] = testCases.map(({ inputs }) => composePrompt(scenario, inputs)[0])
    expect(one).toEqual(two)
  })

  test('the house rules are there, and the labels in their order', () => {
    const [system, user] = composePrompt(scenario, {})
    const text = user!.parts.map(part => part.text).join('')
    expect(system!.parts[0]!.text).toContain('Platzhalter')
    let at = -1
    const layout = scenario.definition.prompt.layout ?? [{ fields: fields.map(field => field.name) }]
    for (const name of layout.flatMap(section => section.fields)) {
      const next = text.indexOf(`${fields.find(f => f.name === name)!.label}: keine Angabe`, at + 1)
      expect(next, name).toBeGreaterThan(at)
      at = next
    }
  })
})

test('hints reach the parts of their fields', () => {
  const scenario = scenarios.find(s => s.definition.number === 'S01')!
  const [, user] = composePrompt(scenario, scenario.definition.testCases[0]!.inputs)
  expect(user!.parts.filter(part => part.hint).map(part => [part.hint, part.text])).toEqual([
    ['PERSON', 'Frau Jovana Petrović'],
    ['DOB', '17.04.1989'],
    ['ADDRESS', 'Lindenweg 7, 36399 Auental'],
    ['BG_NUMBER', '43502//0012345'],
    ['CUSTOMER_NO', '435D123456'],
  ])
})
