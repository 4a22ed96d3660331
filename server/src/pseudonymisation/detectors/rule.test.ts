import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from './rule.ts'
import { close, createRecogniser, cued, digits, open, readDigits, whole } from './rule.ts'

const rule = (pattern: RegExp, more: Partial<Rule> = {}): Rule => ({ type: 'OTHER', by: 'test', pattern, ...more })
const find = (text: string, ...rules: Rule[]) =>
  createRecogniser(rules)(text).map(({ start, end }) => text.slice(start, end))

describe('what is found', () => {
  test('the whole match, or its last group, with offsets and the confidence of the rule', () => {
    const recognise = createRecogniser([rule(/Akte ([0-9]+)/u, { confidence: 0.6 })])
    expect(recognise('Die Akte 417 da')).toEqual([{ start: 9, end: 12, type: 'OTHER', by: 'test', confidence: 0.6 }])
    expect(createRecogniser([rule(/Akte/u)])('Akte')).toEqual([
      { start: 0, end: 4, type: 'OTHER', by: 'test', confidence: 0.8 },
    ])
  })
  test('nothing in an empty text, nothing empty', () => {
    expect(find('', rule(/a/u))).toEqual([])
    expect(find('ab', rule(/a(b?)(?=b)/u))).toEqual([])
  })
  test('with `i` in any case, without it as written', () => {
    expect(find('straße STRAßE Straße', rule(/straße/iu))).toEqual(['straße', 'STRAßE', 'Straße'])
    expect(find('weg WEG Weg', rule(/Weg/u))).toEqual(['Weg'])
  })
  test('letters lowered or not stay at their place', () => {
    expect(find('İİ ŞAHİN Weg 7', rule(whole('(weg [0-9])', 'iu')))).toEqual(['Weg 7'])
  })
  test('a find doesn’t begin within an earlier one of its rule, but of another', () => {
    const pair = rule(/[0-9] [0-9]/u)
    expect(find('1 2 3 4 5', pair)).toEqual(['1 2', '3 4'])
    expect(find('1 2 3', pair, rule(/2 3/u))).toEqual(['1 2', '2 3'])
  })
  test('free: not within a word or number', () => {
    expect(find('ab xab abx äab abä ab', rule(whole('ab')))).toEqual(['ab', 'ab'])
    expect(find('12 112 a12 12. 12', rule(whole('[0-9]{2}')))).toEqual(['12', '12', '12'])
  })
  test('a number glued to a word begins, too', () => {
    expect(find('Nelkenstraße11 12', rule(/[0-9]{2}/u))).toEqual(['11', '12'])
  })
})

test.each([
  ['(1)', /\(1\)/u, ['(1)']],
  ['tel +49 1', /\+[0-9]{2}/u, ['+49']],
  ['geb. *1.1.', /\*1/u, ['*1']],
  ['†1', /†1/u, ['†1']],
  ['"a"', /"a"/u, ['"a"']],
  ['[1', /\[1/u, ['[1']],
  ['@a', /@a/u, ['@a']],
])('a rule may begin with a sign: %s', (text, pattern, expected) => expect(find(text, rule(pattern))).toEqual(expected))

describe('accept', () => {
  test('gives the confidence or lets pass; it sees the value, 60 units before and 30 after', () => {
    const seen: string[][] = []
    const recognise = createRecogniser([
      rule(/x([0-9])/u, {
        accept: (...all) => {
          seen.push(all)
          return all[0] === '2' ? undefined : 0.7
        },
      }),
    ])
    const text = `${'a'.repeat(70)} x1 x2 ${'b'.repeat(40)}`
    expect(recognise(text)).toEqual([{ start: 72, end: 73, type: 'OTHER', by: 'test', confidence: 0.7 }])
    expect(seen).toEqual([
      ['1', `${'a'.repeat(58)} x`, ` x2 ${'b'.repeat(26)}`],
      ['2', `${'a'.repeat(55)} x1 x`, ` ${'b'.repeat(29)}`],
    ])
  })
  test('what was let pass may be found from a later beginning', () => {
    const accept = (value: string) => (value.startsWith('b') ? 0.9 : undefined)
    expect(find('a b c', rule(/[a-c] [a-c]/u, { accept }))).toEqual(['b c'])
  })
})

describe('anchor: tried at the words before one', () => {
  const street = rule(/(\p{L}+(?: \p{L}+)? [0-9]+)/u, { anchor: { at: /[0-9]/u, back: 2 } })
  test('from the farthest of them on', () => {
    expect(find('in der Allee 7', street)).toEqual(['der Allee 7'])
    expect(find('Allee 7', street)).toEqual(['Allee 7'])
  })
  test('no farther back', () => {
    expect(find('in der Allee 7', rule(street.pattern, { anchor: { at: /[0-9]/u, back: 1 } }))).toEqual(['Allee 7'])
    expect(find('in der Allee 7', rule(street.pattern, { anchor: { at: /[0-9]/u, back: 0 } }))).toEqual([])
  })
  test('the match must reach beyond the anchor', () => {
    expect(find('a 1 @b', rule(/a 1/u, { anchor: { at: /@/u, back: 3 } }))).toEqual([])
    expect(find('a 1 @b', rule(/a 1 @/u, { anchor: { at: /@/u, back: 3 } }))).toEqual(['a 1 @'])
  })
  test('each find once, and not within the one before', () => {
    expect(find('Weg 7 Weg 8, Allee 9', street)).toEqual(['Weg 7', 'Weg 8', 'Allee 9'])
  })
  test('anchors in any case if they say so', () => {
    const at = (flags: string) => rule(/\p{L} AT/iu, { anchor: { at: new RegExp('at', flags), back: 1 } })
    expect(find('x At', at('iu'))).toEqual(['x At'])
    expect(find('x At', at('u'))).toEqual([])
  })
})

describe('conditions spare a rule the attempt', () => {
  const word = rule(/nr [0-9 ]+[0-9]/iu)
  test('digitWithin: a digit within so many units of the beginning', () => {
    expect(find('Nr 7 7', { ...word, digitWithin: 3 })).toEqual(['Nr 7 7'])
    expect(find('Nr 7 7', { ...word, digitWithin: 2 })).toEqual([])
    expect(find('Nr Nr Nr 7 7', { ...word, digitWithin: 3 })).toEqual(['Nr 7 7'])
    expect(find('Nr', { ...word, digitWithin: 3 })).toEqual([])
  })
  test('requires: a word anywhere in the text, in any case', () => {
    expect(find('a Geboren', rule(/a/u, { requires: 'geboren' }))).toEqual(['a'])
    expect(find('a geb', rule(/a/u, { requires: 'geboren' }))).toEqual([])
  })
  test('minDigits: so many digits, misread ones too, in the run that begins there', () => {
    const number = (minDigits: number) => rule(/[0-9OoIlSBb][0-9OoIlSBb /-]*/u, { minDigits })
    expect(find('12 34-56', number(6))).toEqual(['12 34-56'])
    expect(find('12 34-56', number(7))).toEqual([])
    expect(find('1O 3l', number(4))).toEqual(['1O 3l'])
    // Three separators may stand between two digits, four end the run.
    expect(find('12 - 34', number(4))).toEqual(['12 - 34'])
    expect(find('12 -- 34', number(4))).toEqual([])
  })
})

test('typeAfter: the words before it decide the kind', () => {
  const recognise = createRecogniser([
    rule(/[0-9]{3}/u, { typeAfter: before => (/iban $/i.test(before) ? 'IBAN' : 'PHONE') }),
  ])
  expect(recognise('IBAN 123 Tel 456').map(span => span.type)).toEqual(['IBAN', 'PHONE'])
})

test('trim: units left out at both ends; the next find still begins behind the whole', () => {
  const trim = () => ({ lead: 3, rest: 1 })
  expect(find('in Weg 7, in Weg 8,', rule(/in Weg [0-9],/u, { trim }))).toEqual(['Weg 7', 'Weg 8'])
})

describe('cued: a word in front says what the value is', () => {
  const phone = rule(cued('telefon|tel\\.', digits(3, 5)).pattern)
  test.each([
    ['Telefon 12345', ['12345']],
    ['TELEFON: 12345', ['12345']],
    ['Te1ef0n: 12345', ['12345']],
    ['Tel. (privat)\n12345', ['12345']],
    ['Tel. 1 2-3', ['1 2-3']],
    ['Telefon 12', []],
    ['xTelefon 123', []],
    [`Telefon ${'x'.repeat(40)} 123`, []],
    ['Telefon\n123', ['123']],
    ['Telefon\n\n123', []],
    ['Telefon\na\nb 123', []],
  ])('%j', (text, expected) => expect(find(text, phone)).toEqual(expected))
})

test('digits as scanners write them', () => {
  expect(readDigits('OoIilLSsBb')).toBe('0011115588')
  expect(readDigits('37O4')).toBe('3704')
})

/** All finds of a pattern by the engine itself: the Unicode pattern, from left to right. */
function naive(text: string, { pattern }: Rule): [number, number][] {
  return Array.from(text.matchAll(new RegExp(pattern.source, `${pattern.flags}gd`)), hit => {
    const { indices } = hit as RegExpMatchArray & { indices: [number, number][] }
    return indices.at(-1) ?? indices[0]!
  })
}

const compared: Rule[] = [
  rule(whole('([A-Z]{2}[ ]?[0-9]{3})')),
  rule(whole('(weg[ ][0-9]{1,3}[a-c]?)', 'iu')),
  rule(cued('telefon|tel\\.', digits(3, 6)).pattern),
  rule(new RegExp(`${open}(?:Frau|Herr)[ ]([\\p{Lu}][\\p{L}-]{1,20})${close}`, 'u')),
  rule(new RegExp(`${open}([\\p{L}]{2,12}(?:straße|weg)[ ]{0,2}[0-9])`, 'iu')),
  rule(whole(`(${digits(5)})`)),
  rule(/\(([0-9]{2,3})(?=\))/u),
  rule(/(?<![\p{L}\p{N}])(@[a-zäöü]{2,5})/iu),
]
const fragment = fc.constantFrom(
  ...['AB 123 ', 'weg 7a', 'Telefon: 123-45 ', 'Frau Koç ', 'Lindenstraße 7', '12345', '(12)', ' @äb '],
  ...['DE', 'de', 'AB ', '1', '12', '345', '67-8', ' ', '  ', '\n', '-', '.', ', ', '(', ')', '@', '@ab', 'a', 'c'],
  ...[
    'Tel. ',
    'Telefon: ',
    'te1efon ',
    'Frau ',
    'Herr ',
    'Müller',
    'Özdemir',
    'Łuk',
    'Weg ',
    'Lindenweg ',
    'WEG 7',
    'Görlitzer ',
  ],
  ...['Haupt', 'straße ', 'STRASSE ', 'ß', 'é', 'İ', 'O', 'l', '€', '😀'],
)
test('finds what the pattern itself finds, tried at every character', () => {
  const recognise = createRecogniser(compared.map((one, at) => ({ ...one, by: String(at) })))
  let finds = 0
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), parts => {
      const text = parts.join('')
      const spans = recognise(text)
      // Repetitions count UTF-16 units here and characters there: two signs stand in for one of two units.
      const counted = text.replaceAll('😀', '€€')
      for (const [at, one] of compared.entries()) {
        const found = spans.filter(span => span.by === String(at)).map(({ start, end }) => [start, end])
        expect(found, `${at} in ${JSON.stringify(text)}`).toEqual(naive(counted, one))
        finds += found.length
      }
    }),
    { numRuns: 1500 },
  )
  expect(finds).toBeGreaterThan(1000)
})
