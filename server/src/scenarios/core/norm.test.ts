import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Citation, findNorms } from './norm.ts'

const parse = (text: string) => findNorms(text).map(found => found.citation)
const p = (gesetz: string, paragraf: string, rest: Partial<Citation> = {}): Citation => ({
  gesetz,
  typ: '§',
  paragraf,
  ...rest,
})

test.each<[string, Citation[]]>([
  ['Das folgt aus § 24 Abs. 1 SGB X. Danach gilt …', [p('SGB X', '24', { absatz: '1' })]],
  ['§ 48 Abs. 1 Satz 2 Nr. 3 SGB X', [p('SGB X', '48', { absatz: '1', satz: '2', nummer: '3' })]],
  ['§ 48 Abs. 1 S. 2 Nr. 3 SGB X', [p('SGB X', '48', { absatz: '1', satz: '2', nummer: '3' })]],
  ['§ 48 I 2 Nr. 3 SGB X', [p('SGB X', '48', { absatz: '1', satz: '2', nummer: '3' })]],
  ['§ 7 Abs. 3 Nr. 3 Buchst. c SGB II', [p('SGB II', '7', { absatz: '3', nummer: '3', buchstabe: 'c' })]],
  ['§ 45 Abs. 2 Satz 3 Halbsatz 2 SGB X', [p('SGB X', '45', { absatz: '2', satz: '3', halbsatz: '2' })]],
  ['§ 45 Abs. 4 Satz 1, 2. Halbsatz SGB X', [p('SGB X', '45', { absatz: '4', satz: '1', halbsatz: '2' })]],
  ['§ 60 Abs. 1 Satz 1 Nr. 1 und 3 SGB I', [p('SGB I', '60', { absatz: '1', satz: '1', nummer: ['1', '3'] })]],
  ['§ 60 Abs. 1 Nr. 1 und Nr. 3 SGB I', [p('SGB I', '60', { absatz: '1', nummer: ['1', '3'] })]],
  ['§ 17 Abs. 1 bis 3 SGB I', [p('SGB I', '17', { absatz: '1-3' })]],
  ['§ 31a SGB II', [p('SGB II', '31a')]],
  ['§ 66 ff. SGB I', [p('SGB I', '66', { folge: 'ff.' })]],
  ['§ 60 f. SGB I', [p('SGB I', '60', { folge: 'f.' })]],
  ['§§ 60 bis 67 SGB I', [p('SGB I', '60', { paragraf_bis: '67' })]],
  ['§§ 60–65, 66 Abs. 3 SGB I', [p('SGB I', '60', { paragraf_bis: '65' }), p('SGB I', '66', { absatz: '3' })]],
  ['§§ 45, 48, 50 SGB X', [p('SGB X', '45'), p('SGB X', '48'), p('SGB X', '50')]],
  [
    '§§ 45 Abs. 2 Satz 3, 48 Abs. 1 SGB X',
    [p('SGB X', '45', { absatz: '2', satz: '3' }), p('SGB X', '48', { absatz: '1' })],
  ],
  [
    '§ 40 Abs. 2 Nr. 3 SGB II i. V. m. § 330 Abs. 3 Satz 1 SGB III',
    [
      p('SGB II', '40', { absatz: '2', nummer: '3' }),
      p('SGB III', '330', { absatz: '3', satz: '1', verbindung: 'i. V. m.' }),
    ],
  ],
  ['§ 60 i.V.m. § 66 SGB I', [p('SGB I', '60'), p('SGB I', '66', { verbindung: 'i. V. m.' })]],
  ['§ 60 Abs. 1 und § 66 Abs. 3 SGB I', [p('SGB I', '60', { absatz: '1' }), p('SGB I', '66', { absatz: '3' })]],
  ['§ 31a SGB II a. F.', [p('SGB II', '31a', { fassung: 'a. F.' })]],
  ['§ 24 Absatz 1 des Zehnten Buches Sozialgesetzbuch (SGB X)', [p('SGB X', '24', { absatz: '1' })]],
  [
    'Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO',
    [{ gesetz: 'DSGVO', typ: 'Art.', paragraf: '6', absatz: '1', unterabsatz: '1', buchstabe: 'e' }],
  ],
  ['Art. 6 Abs. 1 lit. e) DS-GVO', [{ gesetz: 'DSGVO', typ: 'Art.', paragraf: '6', absatz: '1', buchstabe: 'e' }]],
  ['Nach § 48 gilt das.', [p('', '48')]],
  ['§\u00a024\u00a0SGB\u00a0X', [p('SGB X', '24')]], // protected blanks, DIN 5008
  ['§ 24 SGB 10', [p('SGB X', '24')]],
  ['§ 66 SGB I und Art. 13 DSGVO', [p('SGB I', '66'), { gesetz: 'DSGVO', typ: 'Art.', paragraf: '13' }]],
  ['§ 24 Abs. 1 SGB X und 14 Tage Zeit', [p('SGB X', '24', { absatz: '1' })]],
])('%s', (text, expected) => {
  expect(parse(text)).toEqual(expected)
})

test.each(['Artikel 5 der Speisekarte', 'z. B. 24 SGB', 'S. 2 und Nr. 3', 'Abs. 1', 'am 3. Mai', ''])(
  'no citation: %s',
  text => {
    expect(parse(text)).toEqual([])
  },
)

test('an abbreviation nobody knows is read and marked', () => {
  expect(findNorms('§ 3 FANTASIEG').map(f => [f.citation.gesetz, f.known])).toEqual([['FANTASIEG', false]])
})

describe('round trip', () => {
  const figure = fc.integer({ min: 1, max: 400 }).map(String)
  const small = fc.integer({ min: 1, max: 9 }).map(String)
  const citation = fc.record(
    {
      gesetz: fc.constantFrom('SGB I', 'SGB II', 'SGB X', 'SGB XII', 'BGB', 'SGG', 'VwGO', 'WoGG'),
      typ: fc.constant('§' as const),
      paragraf: fc.tuple(figure, fc.constantFrom('', 'a', 'b')).map(([n, l]) => n + l),
      absatz: small,
      satz: small,
      nummer: small,
      buchstabe: fc.constantFrom('a', 'b', 'c'),
    },
    { requiredKeys: ['gesetz', 'typ', 'paragraf'] },
  )
  const spell = (c: Citation) =>
    [
      `§ ${c.paragraf}`,
      c.absatz && `Abs. ${c.absatz}`,
      c.satz && `Satz ${c.satz}`,
      c.nummer && `Nr. ${c.nummer}`,
      c.buchstabe && `Buchst. ${c.buchstabe}`,
      c.gesetz,
    ]
      .filter(Boolean)
      .join(' ')

  test('what is spelled is read', () => {
    fc.assert(
      fc.property(citation, citation, (one, two) => {
        const text = `Hier gilt ${spell(one)}. Dort gilt ${spell(two)}, wie gesagt.`
        expect(parse(text)).toEqual([one, two])
      }),
    )
  })
  test('any text is survived, and places lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const text = `${a}§§ 1, ${b} Abs. § i. V. m. Art. ${a}`
        for (const { start, end } of findNorms(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
