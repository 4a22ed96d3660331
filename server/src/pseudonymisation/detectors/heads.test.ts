import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headsOf, isDigit, isSign, isWordish, symbolCount, symbolOf } from './heads.ts'

const symbol = (char: string) => symbolOf(char.charCodeAt(0))
const symbols = (text: string) => Array.from(text.slice(0, 3), char => String.fromCharCode(symbol(char))).join('')

describe('symbols', () => {
  test('one for a letter in both cases, one for all digits, one for each sign, 0 for the rest', () => {
    for (const letter of 'abcxyzäöü') expect(symbol(letter)).toBe(symbol(letter.toUpperCase()))
    expect(symbol('ß')).toBe(symbol('ẞ'))
    expect(new Set(Array.from('0123456789', symbol)).size).toBe(1)
    expect(new Set(Array.from('łşĞжあ', symbol)).size).toBe(1)
    for (const other of ' \n.,;:-/§€\u00a0') expect(symbol(other)).toBe(0)
    // 26 letters, ä ö ü ß, other letters, digits, seven signs, and the rest.
    const all = [...'abcdefghijklmnopqrstuvwxyzäöüß', 'ł', '7', ...'(+*@†"[', '.']
    expect(new Set(all.map(symbol)).size).toBe(all.length)
    expect(symbolCount).toBe(all.length)
  })

  test('what words and numbers are made of, and signs', () => {
    for (const char of 'aZäßł7\u0301') expect([isWordish(symbol(char)), isSign(symbol(char))]).toEqual([true, false])
    for (const char of '(+*@†"[') expect([isWordish(symbol(char)), isSign(symbol(char))]).toEqual([false, true])
    for (const char of ' .-') expect([isWordish(symbol(char)), isSign(symbol(char))]).toEqual([false, false])
    expect([...'7a.'].map(char => isDigit(symbol(char)))).toEqual([true, false, false])
  })
})

// Worked out by hand; '' stands for "may begin with anything".
const worked: [string, string[]][] = [
  ['abcd', ['abc']],
  ['ab', ['ab']],
  ['IBAN', ['iba']],
  ['a|bc|def', ['a', 'bc', 'def']],
  ['(?:ab|c)d', ['abd', 'cd']],
  ['(ab|c)d', ['abd', 'cd']],
  ['(?<key>ab|c)d', ['abd', 'cd']],
  ['ab?c', ['abc', 'ac']],
  ['ab??c', ['abc', 'ac']],
  ['a(?:bc)?d', ['abc', 'ad']],
  ['(?:a|)b', ['ab', 'b']],
  ['a?b?c', ['abc', 'ac', 'bc', 'c']],
  ['[ab]c', ['ac', 'bc']],
  ['[a-c]', ['a', 'b', 'c']],
  ['[ab-]c', ['ac', 'bc', '-c']],
  ['[A-Ca-c]', ['a', 'b', 'c']],
  ['[^a]b', ['']],
  ['a[^b]c', ['a']],
  ['.a', ['']],
  ['a.b', ['a']],
  ['[0-9]x', ['1x']],
  [String.raw`\dx`, ['1x']],
  [String.raw`\p{L}x`, ['']],
  [String.raw`a\p{L}x`, ['a']],
  ['[0-9]{2}', ['11']],
  ['[0-9]{2,4}x', ['11x', '111']],
  ['[0-9]{2,}', ['11', '111']],
  [String.raw`\d+`, ['1', '11', '111']],
  ['a*b', ['b', 'ab', 'aab', 'aaa']],
  ['a*', ['', 'a', 'aa', 'aaa']],
  ['a{0,1}b', ['b', 'ab']],
  ['(?:ab){2}', ['aba']],
  ['(?:ab){1,2}c', ['abc', 'aba']],
  ['(?<!x)ab', ['ab']],
  ['(?<![a-z0-9])(?=a)ab(?!c)', ['ab']],
  ['(?<=x|yz)(?:a|b)', ['a', 'b']],
  ['^ab$', ['ab']],
  [String.raw`\(a\)`, ['(a)']],
  [String.raw`\+49`, ['+11']],
  [String.raw`a\.b`, ['a.b']],
  [String.raw`a[ \t.\-]b`, ['a.b']],
  [String.raw`a\s1`, ['a 1']],
  ['\\u0041b', ['ab']],
  ['\\x41b', ['ab']],
  ['ä[öü]ß', ['äöß', 'äüß']],
  ['x[a-z]y', ['x']],
]
test.each(worked)('%s begins with %j', (source, expected) => {
  expect(headsOf(source)).toEqual(new Set(expected.map(symbols)))
})

test('of a wide class all letters count at the first place, with what follows', () => {
  const expected = Array.from('abcdefghijklmnopqrstuvwxyz', letter => symbols(`${letter}1`))
  expect(headsOf('[a-z]1')).toEqual(new Set(expected))
})

test('many of a wide class: only the first is told apart', () => {
  const expected = Array.from('abcdefghijklmnopqrstuvwxyz', letter => symbols(letter))
  expect(headsOf('[a-z]{2}1')).toEqual(new Set(expected))
  expect(headsOf('[a-z]?1')).toEqual(new Set([...expected, symbols('1')]))
})

test('what it cannot read is an error of the rule', () => {
  expect(() => headsOf('a)b')).toThrow('unreadable pattern')
})

/** A pattern, and a string it matches for each sequence of choices. */
type Made = { source: string; sample: (choose: (below: number) => number) => string }

const literal = fc
  .constantFrom(...'abkzäß07+@("-. ')
  .map((char): Made => ({ source: /[+(.-]/.test(char) ? `\\${char}` : char, sample: () => char }))
const classes: [string, string][] = [
  ['[ab]', 'ab'],
  ['[a-z]', 'acmz'],
  ['[A-Za-zÀ-ɏ]', 'aZäşŁ'],
  ['[0-9OoIl]', '07OoIl'],
  ['[^ab]', 'xyz 1.'],
  ['\\d', '09'],
  ['.', 'aß1 .('],
  ['[ .\\-/]', ' .-/'],
  ['[\\u0370-\\u04ff]', 'Ωжя'],
]
const charClass = fc
  .constantFrom(...classes)
  .map(([source, all]): Made => ({ source, sample: choose => all[choose(all.length)]! }))
const around = fc
  .constantFrom('(?<![0-9])', '(?!q)', '(?=[^q])', '^')
  .map((source): Made => ({ source, sample: () => '' }))
const ranges: [string, number, number][] = [
  ['?', 0, 1],
  ['*', 0, 5],
  ['+', 1, 5],
  ['{2}', 2, 2],
  ['{1,3}', 1, 3],
  ['{2,}?', 2, 5],
  ['{0,4}?', 0, 4],
]
const { pattern } = fc.letrec<{ pattern: Made; piece: Made }>(tie => ({
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    literal,
    charClass,
    fc
      .tuple(tie('pattern'), fc.constantFrom('(?:', '('))
      .map(([one, open]): Made => ({ source: `${open}${one.source})`, sample: one.sample })),
    fc.tuple(tie('piece'), fc.constantFrom(...ranges)).map(
      ([one, [sign, least, most]]): Made => ({
        source: `(?:${one.source})${sign}`,
        sample: choose => Array.from({ length: least + choose(most - least + 1) }, () => one.sample(choose)).join(''),
      }),
    ),
  ),
  pattern: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    fc.tuple(fc.option(around, { nil: undefined }), fc.array(tie('piece'), { minLength: 1, maxLength: 4 })).map(
      ([first, pieces]): Made => ({
        source: (first?.source ?? '') + pieces.map(one => one.source).join(''),
        sample: choose => pieces.map(one => one.sample(choose)).join(''),
      }),
    ),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map(
      (all): Made => ({
        source: `(?:${all.map(one => one.source).join('|')})`,
        sample: choose => all[choose(all.length)]!.sample(choose),
      }),
    ),
  ),
}))

test('the first symbols of whatever a pattern matches are among its beginnings', () => {
  let matched = 0
  fc.assert(
    fc.property(pattern, fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), (made, choices) => {
      let at = 0
      const text = made.sample(below => choices[at++ % choices.length]! % below)
      // Lookarounds may rule out what the pieces would allow: only what the engine matches counts.
      if (!new RegExp(`^(?:${made.source})$`, 's').test(text)) return
      matched++
      const begun = symbols(text)
      expect([...headsOf(made.source)].some(head => begun.startsWith(head))).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(matched).toBeGreaterThan(1000)
})
