import serialize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { canonicalText, parseCanonical } from './json.ts'

describe('RFC 8785, as the library that we use writes it', () => {
  test('§ 3.2.2 input gives the bytes of § 3.2.4', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    const expected =
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e3333333333' +
      '33332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c' +
      '5c5c222f227d'
    expect(Buffer.from(serialize(JSON.parse(input))!).toString('hex')).toBe(expected)
  })

  test('§ 3.2.3 sorts names by UTF-16 code units', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    expect([...canonicalText(JSON.parse(input)).matchAll(/:"([^"]+)"/g)].map(match => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  // Appendix B: IEEE 754 bits and their text.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (bits, text) => {
    expect(serialize(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })
})

describe('what the log accepts', () => {
  test.each([0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '\ud800', undefined])('refuses %s', value => {
    expect(() => canonicalText(value)).toThrow()
    expect(() => canonicalText({ deep: [value ?? 0.5] })).toThrow()
  })

  test.each([
    ['spaces', '{"a": 1}'],
    ['another order', '{"b":1,"a":1}'],
    ['a name that stands twice', '{"a":1,"a":2}'],
    ['a number spelt otherwise', '{"a":1.0}'],
    ['a fraction', '{"a":1.5}'],
    ['an escape that is not needed', '{"a":"\\u0041"}'],
    ['no JSON', '{"a":'],
  ])('text with %s is not canonical', (_, text) => expect(parseCanonical(text)).toBeUndefined())

  test('canonical text comes back as its value', () => {
    expect(parseCanonical('{"a":1,"b":[null,true,"ü"]}')).toEqual({ a: 1, b: [null, true, 'ü'] })
  })
})
