import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Segment } from './contract.ts'
import { edited, keptStretches, partsOf, placeNow, textOf } from './edit.ts'

const model = (text: string): Segment => ({ origin: 'model', text })
const name = (text: string, placeholder = '[PERSON_1]'): Segment => ({ origin: 'model', text, placeholder })
const block = (text: string): Segment => ({ origin: 'block', text })
const person = (text: string): Segment => ({ origin: 'person', text })

const letter = [
  model('Sehr geehrte Frau '),
  name('Petrović'),
  model(',\n\nwir prüfen den Bescheid.\n\n'),
  block('So erreichen Sie uns\nTelefon: 030 23125-100\n\n'),
  model('Mit freundlichen Grüßen\n'),
]
const parts = (segments: readonly Segment[]) => partsOf(segments).stretches.map(textOf)

describe('an edited draft', () => {
  test('that nobody changed is the model’s', () => {
    expect(edited(letter, parts(letter)).segments).toEqual(letter)
  })

  test('says who wrote what', () => {
    const [first, second] = parts(letter)
    const { segments } = edited(letter, [first!.replace('prüfen', 'überdenken'), `${second}Im Auftrag`])
    expect(segments).toEqual([
      model('Sehr geehrte Frau '),
      name('Petrović'),
      model(',\n\nwir '),
      person('überdenken'),
      model(' den Bescheid.\n\n'),
      letter[3],
      model('Mit freundlichen Grüßen\n'),
      person('Im Auftrag'),
    ])
  })

  test.each([
    ['gone', 'Guten Tag,\n\nwir prüfen den Bescheid.\n\n', []],
    ['kept beside changes', 'Liebe Frau Petrović!\n\nwir prüfen den Bescheid.\n\n', [name('Petrović')]],
    ['changed itself', 'Sehr geehrte Frau Petrovićs,\n\nwir prüfen den Bescheid.\n\n', []],
  ])('a restored name: %s', (_, text, names) => {
    const { segments } = edited(letter, [text, parts(letter)[1]!])
    expect(segments.filter(it => it.placeholder)).toEqual(names)
    expect(textOf(partsOf(segments).stretches[0]!)).toBe(text)
  })

  test('a name of two words with something put between is no longer the restored one', () => {
    const { segments } = edited([model('Frau '), name('Dragana Stanković')], ['Frau Dragana Maria Stanković'])
    expect(segments.some(it => it.placeholder)).toBe(false)
    expect(textOf(segments)).toBe('Frau Dragana Maria Stanković')
  })

  test('a block may stand at either end, and two may follow each other', () => {
    const blocks = [block('Eins\n\n'), block('Zwei\n\n'), model('Text'), block('\n\nDrei')]
    expect(edited(blocks, ['Davor\n', '', 'Text', '']).segments).toEqual([person('Davor\n'), ...blocks])
  })

  test('deleted altogether leaves the blocks', () => {
    expect(edited(letter, ['', '']).segments).toEqual([letter[3]])
  })
})

describe('any change', () => {
  const words = fc.array(
    fc.constantFrom('Bescheid', 'Frau', 'Petrović', ' ', '\n', '.', '😀', 'א', '\u0301', '  ', 'über'),
    {
      maxLength: 40,
    },
  )
  const text = fc.oneof(
    words.map(it => it.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string(),
  )
  const segment = fc.oneof(
    text.map(model),
    text.map(it => name(it === '' ? 'x' : it)),
    text.map(it => block(`Baustein ${it}`)),
    text.map((it): Segment => ({ origin: 'model', text: it === '' ? 'x' : it, unknown: true })),
  )
  const draft = fc.array(segment, { maxLength: 8 })
  const change = draft.chain(segments =>
    fc.tuple(
      fc.constant(segments),
      fc.tuple(
        ...parts(segments).map(part =>
          fc.oneof(
            fc.constant(part),
            text,
            text.map(it => part + it),
          ),
        ),
      ),
    ),
  )

  test('reads exactly as saved, and leaves blocks and whole restored names alone', () => {
    fc.assert(
      fc.property(change, ([segments, wanted]) => {
        const { segments: now, kept } = edited(segments, wanted)
        const { stretches, blocks } = partsOf(now)
        expect(stretches.map(textOf)).toEqual(wanted)
        expect(blocks).toEqual(partsOf(segments).blocks)
        for (const it of now) if (it.placeholder || it.unknown) expect(segments).toContainEqual(it)
        for (const it of kept)
          expect(textOf(now).slice(it.after, it.after + it.length)).toBe(
            textOf(segments).slice(it.before, it.before + it.length),
          )
      }),
      { numRuns: 500 },
    )
  })

  test('is found without crossing: what is kept stays in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = keptStretches(before, after)
        for (const [i, it] of kept.entries()) {
          expect(after.slice(it.after, it.after + it.length)).toBe(before.slice(it.before, it.before + it.length))
          const next = kept[i + 1]
          if (next)
            expect([next.before >= it.before + it.length, next.after >= it.after + it.length]).toEqual([true, true])
        }
      }),
    )
  })
})

test('a place moves with its words and is gone with them', () => {
  const { kept } = edited([model('Wir prüfen den Bescheid.')], ['Guten Tag. Wir prüfen Ihren Bescheid.'])
  expect(placeNow({ start: 4, end: 10 }, kept)).toEqual({ start: 15, end: 21 }) // "prüfen"
  expect(placeNow({ start: 11, end: 14 }, kept)).toBeUndefined() // "den"
  expect(placeNow({ start: 4, end: 23 }, kept)).toBeUndefined()
})

test('hostile texts are compared in bounded time', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => `w${i}`).join(' ')
  const other = Array.from({ length: 40_000 }, (_, i) => `x${i * 7}`).join(' ')
  const started = performance.now()
  for (const [before, after] of [
    [many, other],
    [`${'a '.repeat(90_000)}`, `${'b a '.repeat(45_000)}`],
    ['\n'.repeat(200_000), ' \n'.repeat(100_000)],
    ['\u0301'.repeat(200_000), '\ud83d'.repeat(200_000)],
  ] as const) {
    expect(textOf(edited([model(before)], [after]).segments)).toBe(after)
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})
