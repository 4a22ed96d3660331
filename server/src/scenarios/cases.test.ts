import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultBlocks } from './blocks.ts'
import { loadScenarios } from './catalogue.ts'
import { renderBlocks } from './core/assemble.ts'
import { inputProblems } from './core/inputs.ts'

const scenarios = await loadScenarios(join(import.meta.dirname, '../../../scenarios'))
const letterhead = {
  authority: 'Jobcenter Auental',
  street: 'Marktplatz 1',
  town: '36399 Auental',
  phone: '030 23125 100',
  email: 'jobcenter@auental.example',
}

describe.each(scenarios.map(scenario => [scenario.definition.id, scenario] as const))('%s', (_, scenario) => {
  const { blocks, fields, testCases, rechtskreis } = scenario.definition

  test('each test case can be sent as it stands', () => {
    for (const { id, inputs } of testCases) expect(inputProblems(fields, inputs), id).toEqual([])
  })
  test('each block exists and fits the Rechtskreis', () => {
    for (const { id } of blocks) {
      const block = defaultBlocks.find(b => b.id === id)
      expect(block, id).toBeDefined()
      expect(['beide', rechtskreis], id).toContain(block!.rechtskreis)
    }
  })
  test('a block that depends on a choice depends on one the form offers', () => {
    for (const { id, when } of blocks) {
      if (!when) continue
      const field = fields.find(f => f.name === when.field)!
      const values = field.kind === 'yes-no' ? ['ja', 'nein'] : (field.options ?? []).map(option => option.value)
      expect(values, id).toContain(when.equals)
      expect(field.required, id).toBe(true)
    }
  })
  test('no block of a test case lacks a value', () => {
    for (const { id, inputs } of testCases)
      for (const block of renderBlocks(scenario, defaultBlocks, letterhead, inputs))
        expect(block.text, `${id}: ${block.id}`).not.toMatch(/\{\{|\[PRÜFEN: [^\]]* fehlt/)
  })
})

test('the first invitation to a cooperation plan carries no Rechtsfolgenbelehrung', () => {
  const scenario = scenarios.find(s => s.definition.id === 'einladung')!
  const idsFor = (rfb_version: string) =>
    renderBlocks(scenario, defaultBlocks, letterhead, { rfb_version }).map(block => block.id)
  expect(idsFor('rfb-meldung-2026-07')).toContain('rfb-meldung-2026-07')
  for (const other of ['erste-einladung', 'freiwillig']) expect(idsFor(other)).toEqual(['kontakt', 'ki-kennzeichnung'])
})
