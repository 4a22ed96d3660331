import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { pseudonymise } from './commands.ts'
import { DetectorFailure } from './detector.ts'
import { createPseudonymisation, type Pseudonymisation } from './pseudonymisation.ts'

async function run(input: string | Uint8Array, jsonl: boolean, masking?: Pseudonymisation) {
  let output = ''
  let errors = ''
  const sink = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        take(String(chunk))
        done()
      },
    })
  const code = await pseudonymise(
    {
      input: Readable.from([Buffer.from(input)]),
      output: sink(text => (output += text)),
      errors: sink(text => (errors += text)),
    },
    jsonl,
    masking,
  )
  return { code, output, errors }
}

test('masks plain text', async () => {
  expect(await run('Frau Petrović\nund mehr\n', false)).toEqual({
    code: 0,
    output: 'Frau [PERSON_1]\nund mehr\n',
    errors: '',
  })
})

test('gives spans in UTF-16 units of the input', async () => {
  const text = '😀 Frau Petrović, GdB 60'
  const { code, output } = await run(`${JSON.stringify({ id: 'a', text })}\n\n`, true)
  expect(code).toBe(0)
  expect(JSON.parse(output)).toEqual({
    id: 'a',
    text,
    spans: [
      { start: 8, end: 16, type: 'PERSON', entity: 'PERSON_1', placeholder: '[PERSON_1]' },
      { start: 18, end: 24, type: 'SPECIAL' },
    ],
  })
})

test.each([
  ['{"id":"a","text":"x"}\n{kaputt', 'Zeile 2: kein gültiges JSON.\n'],
  ['{"id":"a"}', 'Zeile 1: erwartet wird ein Objekt mit „id“ (Text oder Zahl) und „text“ (Text).\n'],
])('names the bad line: %j', async (input, message) => {
  const { code, errors } = await run(input, true)
  expect(code).toBe(1)
  expect(errors).toBe(message)
})

test('a recogniser that is down: nothing is written, and it says which', async () => {
  const down = { name: 'presidio', detect: () => Promise.reject(new DetectorFailure('connection')) }
  const masking = createPseudonymisation({ recognisers: [down] })
  const reason = 'Die Pseudonymisierung ist fehlgeschlagen (presidio: connection); es wurde nichts ausgegeben.\n'
  expect(await run('Frau Petrović', false, masking)).toEqual({ code: 1, output: '', errors: reason })
})

test('refuses what is no UTF-8', async () => {
  expect(await run(new Uint8Array([0xff, 0xfe, 0x41]), false)).toEqual({
    code: 1,
    output: '',
    errors: 'Die Eingabe ist kein UTF-8-Text.\n',
  })
})
