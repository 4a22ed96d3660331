import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultBlocks } from '../blocks.ts'
import { loadScenarios } from '../catalogue.ts'
import type { DraftSegment } from '../checks/check.ts'
import { assembleDraft, renderBlocks } from './assemble.ts'

const scenarios = await loadScenarios(join(import.meta.dirname, '../../../../scenarios'))
const s05 = scenarios.find(s => s.definition.number === 'S05')!
const letterhead = {
  authority: 'Jobcenter Auental',
  street: 'Marktplatz 1',
  town: '36399 Auental',
  phone: '030 23125 100',
  email: 'jobcenter@auental.example',
}
const text = (segments: readonly DraftSegment[]) => segments.map(s => s.text).join('')

describe('renderBlocks', () => {
  const { inputs } = s05.definition.testCases[0]!
  test('words the notice for this letter', () => {
    const [notice, kontakt] = renderBlocks(s05, defaultBlocks, letterhead, inputs)
    expect(notice!.id).toBe('hinweis-66-versagung')
    expect(notice!.text).toContain('bis zum 11.12.2026')
    expect(notice!.text).toContain('(Grundsicherungsgeld ab dem 01.11.2026)')
    expect(kontakt!.text).toContain('Marktplatz 1, 36399 Auental')
  })
  test('the field decides between Versagung and Entziehung', () => {
    const ids = renderBlocks(s05, defaultBlocks, letterhead, { ...inputs, verfahren: 'laufend' }).map(b => b.id)
    expect(ids).toEqual(['hinweis-66-entziehung', 'kontakt', 'ki-kennzeichnung'])
  })
  test('a missing value, letterhead or block stays visible', () => {
    const { frist: _, ...rest } = inputs
    expect(renderBlocks(s05, defaultBlocks, letterhead, rest)[0]!.text).toContain('[PRÜFEN: Frist fehlt]')
    expect(renderBlocks(s05, defaultBlocks, undefined, inputs)[1]!.text).toContain(
      '[PRÜFEN: behoerde fehlt im Briefkopf]',
    )
    expect(renderBlocks(s05, [], letterhead, inputs)[0]!.text).toContain('[PRÜFEN: Textbaustein')
  })
  test('a value cannot bring a variable of its own', () => {
    const [notice] = renderBlocks(s05, defaultBlocks, letterhead, { ...inputs, leistung: '{{telefon}} $& $1' })
    expect(notice!.text).toContain('({{telefon}} $& $1)')
  })
})

describe('assembleDraft', () => {
  const block = (position: 'end' | { before: string } | { after: string }) => [{ id: 'b', text: 'BLOCK', position }]
  const draft: DraftSegment[] = [
    { origin: 'model', text: 'Sehr geehrte Frau ' },
    { origin: 'model', text: 'Petrović', placeholder: '[PERSON_1]' },
    { origin: 'model', text: ',\n\nbitte antworten Sie.\n\nMit freundlichen Grüßen' },
  ]
  test('before the closing', () => {
    expect(text(assembleDraft(draft, block({ before: 'Mit freundlichen' })))).toBe(
      'Sehr geehrte Frau Petrović,\n\nbitte antworten Sie.\n\nBLOCK\n\nMit freundlichen Grüßen',
    )
  })
  test('after a line', () => {
    expect(text(assembleDraft(draft, block({ after: 'bitte antworten' })))).toBe(
      'Sehr geehrte Frau Petrović,\n\nbitte antworten Sie.\n\nBLOCK\n\nMit freundlichen Grüßen',
    )
  })
  test('at the end, also where the marker is missing', () => {
    expect(text(assembleDraft(draft, block('end')))).toMatch(/Grüßen\n\nBLOCK$/)
    expect(text(assembleDraft(draft, block({ before: 'Hochachtungsvoll' })))).toMatch(/Grüßen\n\nBLOCK$/)
  })
  test('an empty draft is the blocks alone', () => {
    expect(assembleDraft([], block('end'))).toEqual([{ origin: 'block', text: 'BLOCK' }])
  })
  test('blocks with one marker keep their order', () => {
    const two = [
      ...block({ before: 'Mit freundlichen' }),
      { id: 'c', text: 'ZWEI', position: { before: 'Mit freundlichen' } },
    ]
    expect(text(assembleDraft(draft, two))).toContain('BLOCK\n\nZWEI\n\nMit')
  })
  test('the model’s words are never changed, however they are cut', () => {
    const piece = fc.record(
      { origin: fc.constant('model' as const), text: fc.string(), placeholder: fc.constant('[PERSON_1]') },
      { requiredKeys: ['origin', 'text'] },
    )
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('end' as const, { before: 'a' }, { after: 'a' }),
        (segments, position) => {
          const letter = assembleDraft(segments, block(position))
          expect(text(letter.filter(s => s.origin === 'model'))).toBe(text(segments))
          expect(letter.filter(s => s.origin === 'block').map(s => s.text.trim())).toEqual(['BLOCK'])
          expect(letter.filter(s => s.placeholder).map(s => s.text)).toEqual(
            segments.filter(s => s.placeholder).map(s => s.text),
          )
        },
      ),
    )
  })
})
