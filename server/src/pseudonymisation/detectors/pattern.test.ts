import { expect, test } from 'vitest'
import { edge, readPattern, symbolCount, symbolOf } from './pattern.ts'

const symbol = (char: string) => symbolOf(char.charCodeAt(0))

test('one symbol for each of ASCII and of the German letters, one for all others, one for the edge', () => {
  const all = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), ...'äöüßÄÖÜ', 'ł']
  expect(new Set(all.map(symbol)).size).toBe(all.length)
  expect(new Set(Array.from('łşĞжあ€–†ẞ', symbol)).size).toBe(1)
  expect(all.map(symbol)).not.toContain(edge)
  expect(symbolCount).toBe(all.length + 1)
})

/** The characters among these that a pattern's only place takes. */
const tried = [...'aAbBkzZäÄßſ\u212aẞÅ€07_- \n.(']
const taken = (source: string, ignoreCase: boolean) => {
  const { tree } = readPattern(source, ignoreCase)
  return tree.sort === 'one' ? tried.filter(char => tree.of[symbol(char)] === 1).join('') : undefined
}
const others = 'ſ\u212aẞÅ€'

test.each([
  ['a', false, 'a'],
  ['a', true, 'aA'],
  ['ä', true, 'äÄ'],
  ['[a-z]', false, 'abkz'],
  ['[A-Za-c]', false, 'aAbBZ'],
  // The Kelvin sign's small letter is k, that of capital ß is ß.
  ['k', true, `k${others}`],
  ['ß', true, `ß${others}`],
  ['[ab-]', false, 'ab-'],
  ['[^a-z0-9]', false, `ABZäÄß${others}_- \n.(`],
  ['[^a]', true, `bBkzZäÄß${others}07_- \n.(`],
  [String.raw`\d`, false, '07'],
  [String.raw`\s`, false, `${others} \n`],
  [String.raw`[\s\-.]`, false, `${others}- \n.`],
  [String.raw`\(`, false, '('],
  [String.raw`\x41`, false, 'A'],
  ['\\u00e4', false, 'ä'],
  ['[\\u0100-\\u024f]', false, others],
  ['€', false, others],
  ['.', false, tried.join('')],
])('%s, case ignored %s: takes %j', (source, ignoreCase, expected) => {
  // The table of what is tried goes by symbols, and all others share one.
  expect(taken(source, ignoreCase)).toBe(expected)
})

test.each([
  ['ab?c', 2],
  ['a|bcd', 1],
  ['(?:ab){2,4}c+', 5],
  ['(?<name>ab)*', 0],
  ['(?=abc)a$', 1],
])('%s takes at least %d', (source, least) => expect(readPattern(source, false).tree.least).toBe(least))

test('what must stand before is read where the whole pattern begins with it', () => {
  expect(readPattern('(?<=ab)c', false).behind?.least).toBe(2)
  expect(readPattern('(?<![a-z])c', false).behind).toMatchObject({ sort: 'one', least: 1 })
  expect(readPattern('(?<!ab)c', false).behind).toBeUndefined()
  expect(readPattern('(?<![a-z]b)c', false).behind).toBeUndefined()
  expect(readPattern('(?<=a)b|c', false).behind).toBeUndefined()
  expect(readPattern('a(?<=a)b', false).behind).toBeUndefined()
})

test('what it cannot read is an error of the rule', () => {
  expect(() => readPattern('a)b', false)).toThrow('unreadable pattern')
})
