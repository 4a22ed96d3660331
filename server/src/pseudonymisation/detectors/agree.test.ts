import { describe, expect, test } from 'vitest'
import type { Span } from '../entity.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import type { Tagged } from '../tagger/tagger.ts'
import { agree } from './agree.ts'
import { tokenise } from './token.ts'

/** What the lists know, for this test. */
const lists: Readonly<Record<string, number>> = {
  Amara: kind.givenF,
  Till: kind.givenM,
  Petra: kind.givenF,
  Müller: kind.surname | kind.givenF | kind.rare,
  Zwiebler: kind.surname,
  Okonkwo: kind.surname,
}
const bitsOf = (word: string) => lists[word] ?? 0

const place = (text: string, value: string) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length })
type Ruled = [value: string, by: string, more?: Partial<Span>]
const run = (text: string, ruled: Ruled[], tagged: [string, number][]) =>
  agree(
    text,
    tokenise(text),
    ruled.map(([value, by, more]): Span => ({ ...place(text, value), type: 'PERSON', by, confidence: 0.8, ...more })),
    tagged.map(([value, confidence]): Tagged => ({ ...place(text, value), type: 'PERSON', confidence })),
    bitsOf,
  )
const found = (...all: Parameters<typeof run>) => run(...all).map(({ start, end }) => all[0].slice(start, end))

describe('rules and tagger together', () => {
  const text = 'Dann rief Amara Zwiebler an.'
  test('each finds what the other missed', () => {
    expect(found(text, [['Amara Zwiebler', 'name']], [])).toEqual(['Amara Zwiebler'])
    expect(found(text, [], [['Amara Zwiebler', 0.9]])).toEqual(['Amara Zwiebler'])
    const two = 'Amara Zwiebler und Till Okonkwo'
    expect(found(two, [['Till Okonkwo', 'name']], [['Amara Zwiebler', 0.9]])).toEqual([
      'Amara Zwiebler',
      'Till Okonkwo',
    ])
    expect(found(text, [], [])).toEqual([])
  })
  test('the longer find of a sure tagger is the name, with what the rule knows of the person', () => {
    expect(run(text, [['Amara', 'given', { gender: 'f' }]], [['Amara Zwiebler', 0.9]])).toEqual([
      { ...place(text, 'Amara Zwiebler'), type: 'PERSON', by: 'given', confidence: 0.8, gender: 'f' },
    ])
  })
  test('the longer find of an unsure one leaves the rule’s as it is', () => {
    const all = run(text, [['Amara', 'given', { gender: 'f' }]], [['Amara Zwiebler', 0.4]])
    expect(all).toContainEqual({ ...place(text, 'Amara'), type: 'PERSON', by: 'given', confidence: 0.8, gender: 'f' })
  })
  test('a shorter find of the tagger adds nothing', () => {
    expect(found(text, [['Amara Zwiebler', 'name']], [['Amara', 0.9]])).toEqual(['Amara Zwiebler'])
  })
  test('a surname that is a first name or a word stands before the comma if the tagger is sure', () => {
    const text = 'Zahler: Till, Amara'
    expect(found(text, [['Amara', 'given']], [['Till, Amara', 0.9]])).toEqual(['Till, Amara'])
    expect(found(text, [['Amara', 'given']], [['Till, Amara', 0.4]])).toEqual(['Till', 'Amara'])
  })
  test('a lone surname of the lists is believed only with the tagger', () => {
    const text = 'Der Zwiebler kommt.'
    expect(found(text, [['Zwiebler', 'surname']], [])).toEqual([])
    expect(found(text, [['Zwiebler', 'surname']], [['Zwiebler', 0.9]])).toEqual(['Zwiebler'])
  })
  test('alone the tagger’s probability is the confidence, below what words in front announce', () => {
    expect(run(text, [], [['Amara Zwiebler', 1]])[0]).toMatchObject({ by: 'tagger', confidence: 0.8 })
    expect(run(text, [], [['Amara Zwiebler', 0.6]])[0]!.confidence).toBeCloseTo(0.66)
  })
})

describe('what is no part of a name is cut off', () => {
  test.each([
    ['Frau Amara Zwiebler', ['Amara Zwiebler']],
    ['Herrn Dr. Till Okonkwo', ['Till Okonkwo']],
    ['Amara Zwiebler IBAN', ['Amara Zwiebler']],
    ['Amara Zwiebler  Till Okonkwo', ['Amara Zwiebler', 'Till Okonkwo']],
    ['Amara Zwiebler\tTill Okonkwo', ['Amara Zwiebler', 'Till Okonkwo']],
    ['Telefonnummer', []],
    ['und der', []],
  ])('of the tagger’s %j', (text, expected) => expect(found(text, [], [[text, 0.9]])).toEqual(expected))

  test('of a rule’s that read on', () => {
    expect(found('Dr. Amara Zwiebler Kundennummer', [['Dr. Amara Zwiebler Kundennummer', 'name']], [])).toEqual([
      'Amara Zwiebler',
    ])
  })
  test('but not of one that knew where the name ends', () => {
    expect(found('Name: Amara Kundennummer', [['Amara Kundennummer', 'column']], [])).toEqual(['Amara Kundennummer'])
  })
  test('a thing behind a word that announces a name is none, unless the tagger says so', () => {
    expect(found('Sachbearbeiter Telefonnummer', [['Telefonnummer', 'cue']], [])).toEqual([])
  })
})

describe('two pieces of one name are joined', () => {
  test.each([
    ['Amara Zwiebler', ['Amara', 'Zwiebler'], ['Amara Zwiebler']],
    ['Zwiebler, Amara', ['Zwiebler', 'Amara'], ['Zwiebler, Amara']],
    [
      '1. Zwiebler, Amara\n2. Okonkwo, Till',
      ['Zwiebler', 'Amara', 'Okonkwo', 'Till'],
      ['Zwiebler, Amara', 'Okonkwo, Till'],
    ],
    ['A. Zwiebler', ['A', 'Zwiebler'], ['A. Zwiebler']],
    // A list of people in a sentence, two first names, and words between them.
    ['Amara, Till', ['Amara', 'Till'], ['Amara', 'Till']],
    ['mit Zwiebler, Amara und', ['Zwiebler', 'Amara'], ['Zwiebler', 'Amara']],
    ['Amara und Till', ['Amara', 'Till'], ['Amara', 'Till']],
    ['Amara\nTill', ['Amara', 'Till'], ['Amara', 'Till']],
  ])('%j', (text, pieces, expected) => {
    const ruled = pieces.map((piece): Ruled => [piece, 'column'])
    expect(found(text, ruled, [])).toEqual(expected)
  })
  // Fault: `given & ~kind.rare` takes the bit of a rare name away, not the rare names: "Müller" is one of somebody.
  test('also if the surname is a rare first name', () => {
    expect(
      found(
        'Müller, Amara',
        [
          ['Müller', 'column'],
          ['Amara', 'column'],
        ],
        [],
      ),
    ).toEqual(['Müller, Amara'])
  })
  test('the second piece’s tail is the name’s', () => {
    const text = 'Amara Okonkwos Antrag'
    expect(
      run(
        text,
        [
          ['Amara', 'column'],
          ['Okonkwos', 'column', { tail: 1 }],
        ],
        [],
      ),
    ).toMatchObject([{ ...place(text, 'Amara Okonkwos'), tail: 1 }])
  })
})

describe('a genitive’s s', () => {
  const tails = (text: string, names: string[]) =>
    run(
      text,
      names.map((name): Ruled => [name, 'column']),
      [],
    ).map(span => span.tail ?? 0)
  test('is none of the name if the lists know it without', () => {
    expect(tails('Okonkwos Antrag', ['Okonkwos'])).toEqual([1])
    expect(tails('Amara Zwieblers Antrag', ['Amara Zwieblers'])).toEqual([1])
  })
  test('or if another mention does', () => {
    expect(tails('Xaverella kam. Xaverellas Antrag', ['Xaverella', 'Xaverellas'])).toEqual([0, 1])
  })
  test('stays where nobody knows it without', () => expect(tails('Ymbrels Antrag', ['Ymbrels'])).toEqual([0]))
  test('"ss" is no genitive', () => expect(tails('Voss Antrag', ['Voss'])).toEqual([0]))
})
