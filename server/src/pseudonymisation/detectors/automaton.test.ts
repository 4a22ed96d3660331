import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { readPattern } from './pattern.ts'

/** Which of the patterns may match at a place. */
const ahead = (patterns: readonly string[], text: string, at = 0) => {
  const automaton = new Automaton(patterns.map(source => readPattern(source, false).tree))
  return automaton.patterns(automaton.walk(text, at)).map(order => patterns[order])
}
const behind = (patterns: readonly string[], text: string, at = text.length) => {
  const automaton = new Automaton(
    patterns.map(source => readPattern(source, false).behind),
    true,
  )
  return automaton.patterns(automaton.walk(text, at - 1)).map(order => patterns[order])
}

describe('what may match', () => {
  test.each([
    [['Akte', 'Aktenzeichen', 'Amt'], 'Akte', ['Akte']],
    [['ab', 'abc', 'b'], 'abc', ['ab', 'abc']],
    [['[0-9]{3}', '[0-9]{2}x', '[0-9]+'], '12x', ['[0-9]{2}x', '[0-9]+']],
    [['a{2,3}b', 'a*c', '(?:a|b){3}'], 'aab', ['a{2,3}b', '(?:a|b){3}']],
    [['(?:x|)y', '(?:x?){2}z'], 'xy', ['(?:x|)y']],
    [['ab'], 'a', []],
    [['ab'], '', []],
    [['(?=ab)ac'], 'ac', ['(?=ab)ac']],
  ])('%j at %j', (patterns, text, expected) => expect(ahead(patterns, text)).toEqual(expected))

  test('from a place in a text on', () => expect(ahead(['ab', 'ba'], 'xab', 1)).toEqual(['ab']))
})

test('what stands before, read backwards', () => {
  const patterns = ['(?<=Weg[ ]?)x', '(?<=^|\n)x', '(?<![a-z])x', '(?<=(?:ab){1,2})x']
  expect(behind(patterns, 'Weg ')).toEqual([patterns[0], patterns[2]])
  expect(behind(patterns, 'Weg')).toEqual([patterns[0]])
  expect(behind(patterns, '')).toEqual([patterns[1], patterns[2]])
  expect(behind(patterns, 'a\n')).toEqual([patterns[1], patterns[2]])
  expect(behind(patterns, 'abab')).toEqual([patterns[3]])
})

test('tells apart as much as it has room for, and never too much', () => {
  // Each word of twelve letters leads to states of its own.
  const letters = 'abcdefghijkl'
  const words = Array.from({ length: 3000 }, (_, at) =>
    Array.from({ length: 6 }, (_, place) => letters[Math.floor(at / 4 ** place) % 12]).join(''),
  )
  const automaton = new Automaton(words.map(word => readPattern(word, false).tree))
  for (const [at, word] of words.entries()) expect(automaton.patterns(automaton.walk(word, 0))).toContain(at)
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

test('whatever a pattern matches may match there', () => {
  let matched = 0
  fc.assert(
    fc.property(pattern, fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), (made, choices) => {
      let at = 0
      const text = made.sample(below => choices[at++ % choices.length]! % below)
      // Lookarounds may rule out what the pieces would allow: only what the engine matches counts.
      if (!new RegExp(`^(?:${made.source})$`, 's').test(text)) return
      matched++
      expect(ahead([made.source], text)).toEqual([made.source])
      expect(behind([`(?<=${made.source})`], text)).toHaveLength(1)
    }),
    { numRuns: 3000 },
  )
  expect(matched).toBeGreaterThan(1000)
})
