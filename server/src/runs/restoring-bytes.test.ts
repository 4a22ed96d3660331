import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asking, providerConfig, releaseTexts } from '../../test/outing.ts'
import { type ScriptedProvider, startScriptedProvider } from '../../test/scripted-provider.ts'
import type { ChatRequest } from '../gateway/provider.ts'
import { createProvider } from '../gateway/providers/create.ts'
import type { Mapping } from '../pseudonymisation/pseudonymisation.ts'
import { type RestoredEvent, restoring } from './restoring.ts'

/**
 * From the bytes on the line to the restored text, through the decoder of each wire format. A socket joins what was
 * written apart, so the bytes are taken from a real provider once and then handed over cut at each place in turn.
 */
const mapping: Mapping = {
  version: 1,
  entries: [
    { placeholder: '[PERSON_1]', type: 'PERSON', number: 1, canonical: 'Žofie "Žo" Müllerová 🙂', forms: {} },
    { placeholder: '[PERSON_10]', type: 'PERSON', number: 10, canonical: 'Emil Haberkorn', forms: {} },
    { placeholder: '[ANSCHRIFT_1]', type: 'ADDRESS', number: 1, canonical: 'Weg 1\n34987 Lindenbrunn', forms: {} },
  ],
}

/** Strict, mangled, with characters of one to four bytes around; cut in pieces within placeholders. */
const answer = {
  text: ['Grüße 🙂 an [PERS', 'ON_1], „[Person\u00a010]“ in\n[', 'ANSCHRIFT_', '1]; \\[PERSON\\_1\\] [PERSON_1', '1]'],
  moreChoices: [['[PERSON_1', '0] – [PERSON_', '1] [', 'PERSON_1']],
  toolCalls: [
    { id: 'c1', name: 'notiere', arguments: ['{"an":"[PERS', 'ON_1]","wo":"\\u005bANSCHRIFT_1]","n":1', '0}'] },
  ],
}
const restored = [
  'Grüße 🙂 an Žofie "Žo" Müllerová 🙂, „Emil Haberkorn“ in\nWeg 1\n34987 Lindenbrunn; Žofie "Žo" Müllerová 🙂 [PERSON_11]',
  'Emil Haberkorn – Žofie "Žo" Müllerová 🙂 Žofie "Žo" Müllerová 🙂',
]
const restoredCall = { an: 'Žofie "Žo" Müllerová 🙂', wo: 'Weg 1\n34987 Lindenbrunn', n: 10 }

let server: ScriptedProvider
beforeAll(async () => {
  server = await startScriptedProvider()
})
afterAll(() => server.close())

const formats = [
  { name: 'openai', kind: 'openai-compatible', path: '/v1/chat/completions', choices: 2, type: 'text/event-stream' },
  { name: 'anthropic', kind: 'anthropic', path: '/v1/messages', choices: 1, type: 'text/event-stream' },
  { name: 'ollama', kind: 'langchain', path: '/api/chat', choices: 1, type: 'application/x-ndjson' },
] as const

describe.each(formats)('$name', ({ kind, path, choices, type }) => {
  const config = providerConfig({
    ...{ kind, baseUrl: 'http://provider.example/v1' },
    ...(kind === 'langchain' && { driver: 'ollama' }),
  })
  let bytes: Buffer
  let request: ChatRequest
  beforeAll(async () => {
    server.play({ ...answer, moreChoices: choices === 2 ? answer.moreChoices : [] })
    const body = JSON.stringify({ model: 'm-1', messages: [{ role: 'user', content: 'x' }] })
    bytes = Buffer.from(await (await fetch(server.url + path, { method: 'POST', body })).arrayBuffer())
    request = asking(await releaseTexts('Guten Tag'), { parameters: { n: choices } })
  })

  async function restoredFrom(chunks: readonly Uint8Array[]) {
    const fetch = async () => new Response(ReadableStream.from(chunks), { headers: { 'content-type': type } })
    const stream = createProvider(config).stream(config.models[0]!, request, fetch, new AbortController().signal)
    const events: RestoredEvent[] = []
    for await (const event of restoring(stream, mapping)) events.push(event)
    return events
  }
  function expectAll(events: readonly RestoredEvent[]) {
    for (let choice = 0; choice < choices; choice++) {
      const pieces = events.flatMap(event => (event.type === 'text' && event.choice === choice ? event.pieces : []))
      expect(pieces.map(piece => piece.text).join('')).toBe(restored[choice])
    }
    const calls = events.flatMap(event => (event.type === 'tool-call' ? [event.arguments ?? ''] : []))
    expect(JSON.parse(calls.join(''))).toEqual(restoredCall)
  }

  test('exact at every byte split', { timeout: 60_000 }, async () => {
    expect(bytes.length).toBeGreaterThan(800)
    for (let at = 1; at < bytes.length; at++) expectAll(await restoredFrom([bytes.subarray(0, at), bytes.subarray(at)]))
  })

  test.each([1, 2, 3, 5])('and in pieces of %i bytes', async size => {
    const count = Math.ceil(bytes.length / size)
    expectAll(await restoredFrom(Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size))))
  })
})
