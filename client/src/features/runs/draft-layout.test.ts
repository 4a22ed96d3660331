import type { Segment } from '@ki-reallabor/server/runs/contract'
import type { Finding } from '@ki-reallabor/server/scenarios/contract'
import { describe, expect, it } from 'vitest'
import { layoutDraft, numberFindings, plainText } from './draft-layout.ts'
import { paragraphsOf, slice } from './text-slices.ts'

const model = (text: string): Segment => ({ origin: 'model', text })
const finding = (verdict: Finding['verdict'], start?: number, end?: number): Finding => ({
  check: 'TON',
  verdict,
  code: 'x',
  params: {},
  ...(start !== undefined && end !== undefined ? { span: { start, end } } : {}),
})
const flat = (parts: ReturnType<typeof layoutDraft>) =>
  parts.map(part => part.paragraphs.map(paragraph => paragraph.inlines.map(inline => inline.text).join('')))

describe('slices', () => {
  it('cut at every border and join to the whole', () =>
    expect(
      slice(10, [
        { start: 2, end: 5 },
        { start: 4, end: 99 },
      ]),
    ).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 5, end: 10 },
    ]))
  it('find paragraphs between blank lines', () => {
    const text = '\nAn\nFrau A\n \nText  \n\n\nEnde\n'
    expect(paragraphsOf(text).map(range => text.slice(range.start, range.end))).toEqual(['An\nFrau A', 'Text', 'Ende'])
  })
})

describe('the layout of a draft', () => {
  it('keeps restored names as pieces of their own', () => {
    const parts = layoutDraft(
      [
        model('Sehr geehrte Frau '),
        { origin: 'model', text: 'Petrović', placeholder: '[PERSON_1]' },
        model(',\n\nTag'),
      ],
      [],
    )
    expect(parts).toHaveLength(1)
    expect(parts[0]!.paragraphs[0]!.inlines.map(inline => [inline.text, inline.segment.placeholder])).toEqual([
      ['Sehr geehrte Frau ', undefined],
      ['Petrović', '[PERSON_1]'],
      [',', undefined],
    ])
  })
  it('sets prescribed blocks apart', () => {
    const parts = layoutDraft(
      [model('Text.\n\n'), { origin: 'block', text: 'Hinweis A\n\nHinweis B' }, model('\n\nGruß')],
      [],
    )
    expect(parts.map(part => [part.block, part.paragraphs.length])).toEqual([
      [false, 1],
      [true, 2],
      [false, 1],
    ])
  })
  it('turns Markdown into headings and bold without its signs', () => {
    const parts = layoutDraft([model('## Anhörung\n\n**Was gilt**\n\nBis zum **14.12.2026** bitte. 2 ** 3')], [])
    expect(flat(parts)).toEqual([['Anhörung', 'Was gilt', 'Bis zum 14.12.2026 bitte. 2 ** 3']])
    expect(parts[0]!.paragraphs.map(paragraph => paragraph.heading)).toEqual([true, true, false])
    expect(parts[0]!.paragraphs[2]!.inlines.find(inline => inline.strong)?.text).toBe('14.12.2026')
    expect(plainText([model('**Was gilt**\n\nText')])).toBe('Was gilt\n\nText')
  })
  it('shows no more than it is told', () =>
    expect(flat(layoutDraft([model('Erster Satz. Zwei')], [], 13))).toEqual([['Erster Satz.']]))
})

describe('findings in the draft', () => {
  const text = 'Eins zwei drei.\n\nVier fünf.'
  it('are numbered errors first, then by place; passed ones have no number', () => {
    const numbered = numberFindings([finding('warn', 0, 4), finding('ok'), finding('fail', 5, 9), finding('fail')])
    expect(numbered.map(({ number, finding: { verdict, span } }) => [number, verdict, span?.start])).toEqual([
      [1, 'fail', 5],
      [2, 'fail', undefined],
      [3, 'warn', 0],
    ])
  })
  it('mark their place and put one pin at its end, also across names and overlaps', () => {
    const numbered = numberFindings([finding('fail', 0, 9), finding('warn', 5, 15)])
    const [first] = layoutDraft(
      [model('Eins zw'), { origin: 'model', text: 'ei', placeholder: '[PERSON_1]' }, model(' drei.\n\nVier fünf.')],
      numbered,
    )
    const marked = first!.paragraphs[0]!.inlines.map(inline => [
      inline.text,
      inline.marks.map(mark => mark.number).join(),
      inline.starts.map(start => start.number).join(),
      inline.pins.map(pin => pin.number).join(),
    ])
    expect(marked).toEqual([
      ['Eins ', '1', '1', ''],
      ['zw', '1,2', '2', ''],
      ['ei', '1,2', '', '1'],
      [' drei.', '2', '', '2'],
    ])
  })
  it('that span paragraphs mark all and pin once, in the last', () => {
    const parts = layoutDraft([model(text)], numberFindings([finding('fail', 10, text.length)]))
    const pins = parts[0]!.paragraphs.map(paragraph => paragraph.inlines.flatMap(inline => inline.pins).length)
    expect(pins).toEqual([0, 1])
  })
  it('beyond the shown text wait', () =>
    expect(
      layoutDraft([model(text)], numberFindings([finding('fail', 17, 20)]), 16)[0]!.paragraphs[0]!.inlines[0]!.marks,
    ).toEqual([]))
})
