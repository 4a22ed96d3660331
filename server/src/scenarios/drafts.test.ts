import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultBlocks } from './blocks.ts'
import { loadScenarios } from './catalogue.ts'
import { runChecks } from './checks/catalogue.ts'
import { type DraftSegment, verdictsOf } from './checks/check.ts'
import { assembleDraft, renderBlocks } from './core/assemble.ts'
import { draftFile } from './draft-file.ts'

const root = join(import.meta.dirname, '../../../scenarios')
const scenarios = await loadScenarios(root).catch(error => {
  throw new Error(`${error.params?.file}:${error.params?.line} ${error.params?.reason}`, { cause: error })
})
const letterhead = {
  authority: 'Jobcenter Auental',
  street: 'Marktplatz 1',
  town: '36399 Auental',
  phone: '030 23125 100',
  email: 'jobcenter@auental.example',
}

function restore(text: string, placeholders: Record<string, string>): DraftSegment[] {
  return text.split(/(\[[A-Z_]+_\d+\])/).map(piece => {
    const original = placeholders[piece]
    if (original !== undefined) return { origin: 'model', text: original, placeholder: piece }
    return { origin: 'model', text: piece, ...(/^\[[A-Z_]+_\d+\]$/.test(piece) && { unknown: true as const }) }
  })
}

const files = readdirSync(join(root, 'drafts')).map(name =>
  draftFile.parse(JSON.parse(readFileSync(join(root, 'drafts', name), 'utf8'))),
)

test('each scenario has a good draft and two faulty ones', () => {
  for (const { definition } of scenarios) {
    const drafts = files.filter(f => f.scenario === definition.id).flatMap(f => f.drafts)
    expect(drafts.filter(d => Object.keys(d.expected).length === 0).length, definition.id).toBeGreaterThanOrEqual(1)
    expect(drafts.filter(d => Object.keys(d.expected).length > 0).length, definition.id).toBeGreaterThanOrEqual(2)
  }
})

describe.each(files)('$scenario', ({ scenario: id, testCase, today, placeholders, drafts }) => {
  test.each(drafts)('$name', ({ text, personal, tamper, expected }) => {
    const scenario = scenarios.find(s => s.definition.id === id)!
    const { inputs } = scenario.definition.testCases.find(c => c.id === testCase)!
    const blocks = renderBlocks(scenario, defaultBlocks, letterhead, inputs)
    const segments = assembleDraft(restore(text, placeholders), blocks).map(segment =>
      tamper && segment.origin === 'block' ? { ...segment, text: segment.text.replace(...tamper) } : segment,
    )
    const findings = runChecks(scenario.definition.checks, {
      scenario: scenario.definition,
      inputs,
      maskedDraft: text,
      issuedPlaceholders: Object.keys(placeholders),
      segments,
      draft: segments.map(segment => segment.text).join(''),
      today,
      land: 'HE',
      blocks,
      detected: personal.map(words => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        type: /\d/.test(words) ? 'PHONE' : 'PERSON',
      })),
    })
    const verdicts = Object.fromEntries([...verdictsOf(findings)].filter(([, verdict]) => verdict !== 'ok'))
    const said = findings.filter(f => f.verdict !== 'ok').map(f => `${f.check} ${f.code} ${JSON.stringify(f.params)}`)
    expect(verdicts, said.join('\n')).toEqual(expected)
    for (const use of scenario.definition.checks)
      expect(
        findings.some(f => f.check === use.check),
        use.check,
      ).toBe(true)
  })
})
