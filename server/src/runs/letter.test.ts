import { expect, test } from 'vitest'
import type { Segment } from './contract.ts'
import { fileNameOf, type LetterSource, languageOf, letterOf } from './letter.ts'

const label = 'Hinweis: mit KI erstellt (Art. 50 KI-VO).'
const scenario = {
  version: 'f'.repeat(64),
  definition: { id: 'anhoerung', number: 'S01', title: 'Anhörung' },
} as LetterSource['scenario']
const source = (of: Partial<LetterSource> = {}): LetterSource => ({
  scenario,
  inputs: {
    empfaengerin: 'Frau Jovana Petrović',
    anschrift: 'Lindenweg 7, 36399 Auental',
    bg_nummer: '43502//0012345',
  },
  segments: [{ origin: 'model', text: 'Guten Tag\n\n' }, block(`Kontakt\n\n${label}`)],
  blocks: [
    { id: 'kontakt', text: 'Kontakt' },
    { id: 'ki-kennzeichnung', text: label },
  ],
  letterhead: undefined,
  model: { label: 'Modell im Haus', demo: false },
  version: 1,
  draftedAt: new Date('2026-11-23T10:00:00Z'),
  now: new Date('2026-11-24T23:30:00Z'), // the 25th in Germany
  ...of,
})
const block = (text: string): Segment => ({ origin: 'block', text })

test('a letter has the address of the form and the label once, in the words of the block', () => {
  const letter = letterOf(source())
  expect(letter.recipient).toEqual(['Frau Jovana Petrović', 'Lindenweg 7', '36399 Auental'])
  expect([letter.reference, letter.date, letter.language]).toEqual(['43502//0012345', '2026-11-25', 'de-DE'])
  expect(letter.segments.map(it => it.text).join('')).toBe('Guten Tag\n\nKontakt\n\n')
  expect(letter.label).toBe(`${label} Erstellt am 23.11.2026 mit Modell im Haus.`)
})

test.each([
  ['without the block', { segments: [block('Kontakt')] }, /^Dieser Entwurf wurde mit KI erstellt .*\(Art\. 50 KI-VO\)/],
  ['edited', { version: 4 }, /Eine Person hat den Entwurf bearbeitet\.$/],
  ['of the demonstration', { model: { label: 'Demo', demo: true } }, /von keinem Sprachmodell/],
] as const)('the label of a draft %s', (_, of, expected) => {
  expect(letterOf(source(of)).label).toMatch(expected)
})

test('a blind draft doesn’t name its model anywhere', () => {
  expect(JSON.stringify(letterOf(source({ model: null })))).not.toContain('Modell im Haus')
})

test('a draft that begins with the address gets no second one', () => {
  const own = 'Frau Jovana Petrović\nLindenweg 7\n36399 Auental\n\nGuten Tag'
  expect(letterOf(source({ segments: [{ origin: 'model', text: own }] })).recipient).toEqual([])
})

test('a scenario that is no letter has no address', () => {
  expect(letterOf(source({ inputs: {} })).recipient).toEqual([])
})

test('names of files and languages', () => {
  expect(fileNameOf(scenario, new Date('2026-11-24T12:00:00Z'), 'odt')).toBe('S01-anhoerung-2026-11-24.odt')
  expect([{}, { sprache: 'uk' }, { sprache: 'andere' }, { sprache: '"><' }].map(languageOf)).toEqual([
    'de-DE',
    'uk',
    'und',
    'de-DE',
  ])
})
