import { expect, test } from 'vitest'
import { textsOfBody } from './body.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textsOf = (value: unknown) => textsOfBody(bytes(JSON.stringify(value)))

test('collects every string, keys too, however deep', () => {
  const texts = textsOf({
    model: 'm',
    messages: [{ role: 'user', content: 'Frau Müller' }],
    x: { 'Herr Schmidt': [['tief']] },
  })
  expect(texts).toEqual(
    expect.arrayContaining(['m', 'user', 'Frau Müller', 'Herr Schmidt', 'tief', 'messages', 'content']),
  )
})

test('reads JSON within strings, where escapes would hide a name', () => {
  expect(textsOf({ arguments: '{"name":"M\\u00fcller","list":["{\\"x\\":\\"Gr\\u00fcn\\"}"]}' })).toEqual(
    expect.arrayContaining(['Müller', 'Grün']),
  )
})

test('takes long numbers for texts: identifiers can be written so', () => {
  expect(textsOf({ id: 86095742719, seed: 7 })).toEqual(expect.arrayContaining(['86095742719']))
  expect(textsOf({ id: 86095742719, seed: 7 })).not.toContain('7')
})

test.each([
  ['no JSON', bytes('{"a":')],
  ['no object', bytes('"text"')],
  ['nothing', bytes('')],
  ['a name that stands twice', bytes('{"a":"Frau Müller","a":"x"}')],
  ['an escape that need not be', bytes('{"a":"M\\u00fcller"}')],
  ['white space that need not be', bytes('{"a": "x"}')],
  ['broken UTF-8', Uint8Array.of(...bytes('{"a":"'), 0xff, ...bytes('"}'))],
  ['a byte order mark', bytes('\ufeff{"a":"x"}')],
  ['something behind it', bytes('{"a":"x"}{"b":"y"}')],
  ['nesting without end', bytes(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)],
])('%s is not read', (_, body) => {
  expect(textsOfBody(body)).toBeUndefined()
})
