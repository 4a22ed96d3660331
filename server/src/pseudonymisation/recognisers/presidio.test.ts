import type { lookup } from 'node:dns'
import type { ServerResponse } from 'node:http'
import fc from 'fast-check'
import { getGlobalDispatcher, ProxyAgent, setGlobalDispatcher } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ScriptedPresidio, startPresidio } from '../../../test/presidio.ts'
import { Secret } from '../../keys/secret.ts'
import { join } from '../detector.ts'
import { createPseudonymisation, emptyMapping, type Part } from '../pseudonymisation.ts'
import { codePointStarts, createPresidio } from './presidio.ts'
import type { PresidioConfig } from './recogniser.ts'

let presidio: ScriptedPresidio
beforeAll(async () => {
  presidio = await startPresidio()
})
beforeEach(() => {
  presidio.answer = undefined
  presidio.words = {}
})
afterAll(() => presidio.close())

const config = (more: Partial<PresidioConfig> = {}): PresidioConfig => ({
  url: presidio.url,
  token: undefined,
  language: 'de',
  minScore: 0.4,
  timeoutMs: 5_000,
  anywhere: false,
  ...more,
})

const masking = (more: Partial<PresidioConfig> = {}, resolve?: typeof lookup) =>
  createPseudonymisation({ recognisers: [createPresidio(config(more), resolve)] })

const maskParts = async (parts: readonly Part[], more: Partial<PresidioConfig> = {}) =>
  (await masking(more).mask([parts], emptyMapping())).documents[0]!.text
const maskText = (text: string, more: Partial<PresidioConfig> = {}) => maskParts([{ text }], more)
const rules = createPseudonymisation()
const byRules = async (text: string) => (await rules.mask([[{ text }]], emptyMapping())).documents[0]!.text

describe('united with the rules', () => {
  // A name in small letters that no list knows, and nothing introduces it.
  const text = 'Gestern war morgengrau hier, Frau Petrović auch. IBAN DE89370400440532013000'

  test('adds what they lack', async () => {
    expect(await byRules(text)).toBe('Gestern war morgengrau hier, Frau [PERSON_1] auch. IBAN [IBAN_1]')
    presidio.words = { morgengrau: 'PERSON' }
    expect(await maskText(text)).toBe('Gestern war [PERSON_1] hier, Frau [PERSON_2] auch. IBAN [IBAN_1]')
  })

  test('finds nothing: what the rules find stays masked', async () => {
    expect(await maskText(text)).toBe(await byRules(text))
  })

  test('cannot replace, cut or rename a find of the rules', async () => {
    presidio.words = { Petrović: 'LOCATION', DE89370400440532013000: 'PHONE_NUMBER', Pet: 'ORGANIZATION' }
    expect(await maskText(text)).toBe(await byRules(text))
  })

  test('covers what it finds beyond a find of the rules', async () => {
    presidio.words = { 'Frau Petrović auch': 'PERSON' }
    const masked = await maskText(text)
    expect(masked).not.toMatch(/Petrović|auch/)
    expect(masked).toContain('Frau [PERSON_')
  })

  test('leaves dates that are no birth, warns of groups, masks what nobody here knows', async () => {
    presidio.words = { '12.03.2026': 'DATE_TIME', methodistisch: 'NRP', 'Kita-Platz 7b': 'KITA_PLATZ' }
    const masked = await masking().mask(
      [[{ text: 'Am 12.03.2026 ging es um Kita-Platz 7b und die methodistisch geprägte Gruppe.' }]],
      emptyMapping(),
    )
    expect(masked.documents[0]!.text).toBe('Am 12.03.2026 ging es um [ANGABE_1] und die methodistisch geprägte Gruppe.')
    expect(masked.warnings).toContainEqual({ document: 0, start: 47, end: 60, kind: 'SPECIAL' })
  })

  test('salutation and title stay outside a name', async () => {
    presidio.words = { 'Frau Dr. Xaloquent': 'PERSON' }
    expect(await maskText('Es sprach Frau Dr. Xaloquent.')).toBe('Es sprach Frau Dr. [PERSON_1].')
  })
})

describe('the request', () => {
  test('asks as the analyzer’s interface wants it, with the token if there is one', async () => {
    await maskText('Ein Satz.', { url: `${presidio.url}/analysis/`, token: new Secret('geheim') })
    const request = presidio.requests.at(-1)!
    expect(request.path).toBe('/analysis/analyze')
    expect(request.headers.authorization).toBe('Bearer geheim')
    expect(request.body).toEqual({ text: 'Ein Satz.', language: 'de', score_threshold: 0.4 })
  })

  test('holds people’s words only, at their places', async () => {
    presidio.words = { Xaloquent: 'PERSON', Anweisung: 'PERSON' }
    const parts: Part[] = [
      { text: 'Anweisung des Szenarios: ', fixed: true },
      { text: '😀 Xaloquent kommt.' },
      { text: '\nAnweisung Ende', fixed: true },
    ]
    expect(await maskParts(parts)).toBe('Anweisung des Szenarios: 😀 [PERSON_1] kommt.\nAnweisung Ende')
    expect(presidio.requests.at(-1)!.body.text.trim()).toBe('😀 Xaloquent kommt.')
  })

  test('is not made for a text without people’s words', async () => {
    const before = presidio.requests.length
    await maskParts([{ text: 'Fest.', fixed: true }, { text: ' \n' }])
    expect(presidio.requests.length).toBe(before)
  })

  test('cuts a long text into overlapping pieces and misses nothing at the cuts', async () => {
    presidio.words = { 'Xaloquent Uvarro': 'PERSON' }
    const before = presidio.requests.length
    const text = 'Xaloquent Uvarro 😀 '.repeat(3_000)
    const finds = await createPresidio(config()).detect(join([{ text }]))
    expect(finds.length).toBe(3_000)
    expect(finds.every(({ start, end }) => text.slice(start, end) === 'Xaloquent Uvarro')).toBe(true)
    const sent = presidio.requests.slice(before).map(request => request.body.text as string)
    expect(sent.length).toBeGreaterThan(2)
    expect(Math.max(...sent.map(piece => piece.length))).toBeLessThanOrEqual(20_000)
  })
})

test('code points become UTF-16 units', () => {
  // U+1F600 and U+10400 take two units each, “ä” in two marks two of each.
  expect(codePointStarts('a😀𐐀a\u0308')).toEqual([0, 1, 3, 5, 6, 7])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), text => {
      const characters = Array.from(text)
      expect(codePointStarts(text)).toEqual(
        [...characters.keys(), characters.length].map(at => characters.slice(0, at).join('').length),
      )
    }),
  )
})

test('finds behind characters beyond the basic plane stand where they are', async () => {
  presidio.words = { morgengrau: 'PERSON' }
  expect(await maskText('👨‍👩‍👧 𝔘nd 😀: morgengrau 😀')).toBe('👨‍👩‍👧 𝔘nd 😀: [PERSON_1] 😀')
})

describe('fails closed', () => {
  const secret = 'Xaloquent von der Taubenweide'
  const reply =
    (body: unknown, status = 200) =>
    (_: unknown, outgoing: ServerResponse) => {
      outgoing.writeHead(status, { 'content-type': 'application/json' })
      outgoing.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
  const find = (more: object) => reply([{ entity_type: 'PERSON', start: 0, end: 4, score: 0.8, ...more }])

  async function refusal(more: Partial<PresidioConfig> = {}, resolve?: typeof lookup): Promise<string> {
    const error = await masking(more, resolve)
      .mask([[{ text: secret }]], emptyMapping())
      .then(
        () => new Error('it masked'),
        (error: Error & { code: string; params: { detector: string }; cause: unknown }) => error,
      )
    expect(error).toMatchObject({ kind: 'unavailable', code: 'pseudonymisation-failed' })
    expect(`${JSON.stringify(error)} ${error.stack} ${error.cause}`).not.toMatch(/Xaloquent|Taubenweide/)
    return (error as unknown as { params: { detector: string } }).params.detector
  }

  test.each<[string, string, (request: { text: string }, outgoing: ServerResponse) => unknown]>([
    ['an error that repeats the text', 'presidio: HTTP 500', ({ text }, out) => reply({ error: text }, 500)(0, out)],
    ['no German', 'presidio: HTTP 400', reply({ error: 'No matching recognizers' }, 400)],
    ['another good status', 'presidio: HTTP 204', reply('', 204)],
    ['no JSON', 'presidio: malformed answer', ({ text }, out) => reply(`[{"entity_type": ${text}`)(0, out)],
    ['no list', 'presidio: malformed answer', reply({ finds: [] })],
    ['a find without a score', 'presidio: malformed answer', find({ score: undefined })],
    ['a negative offset', 'presidio: malformed answer', find({ start: -1 })],
    ['half an offset', 'presidio: malformed answer', find({ end: 1.5 })],
    ['an end beyond the text', 'presidio: offsets', find({ end: Array.from(secret).length + 1 })],
    ['an end before the start', 'presidio: offsets', find({ start: 5, end: 5 })],
    ['broken UTF-8', 'presidio: malformed answer', (_, out) => out.end(Buffer.from([0x5b, 0xff, 0x5d]))],
    ['a broken line', 'presidio: connection', (_, out) => out.destroy()],
    [
      'half an answer',
      'presidio: connection',
      (_, out) => out.writeHead(200, { 'content-length': '9' }) && out.write('[') && out.destroy(),
    ],
  ])('%s', async (_, reason, answer) => {
    presidio.answer = answer
    expect(await refusal()).toBe(reason)
  })

  test('an answer without an end', async () => {
    presidio.answer = (_, outgoing) => {
      const more = () => {
        while (outgoing.write(' '.repeat(65_536)));
      }
      outgoing.writeHead(200).on('drain', more)
      more()
    }
    expect(await refusal()).toBe('presidio: answer too large')
  })

  test('silence', async () => {
    presidio.answer = () => {}
    expect(await refusal({ timeoutMs: 60 })).toBe('presidio: timeout')
  })

  test('an answer that stops half way', async () => {
    presidio.answer = (_, outgoing) => outgoing.writeHead(200).write('[')
    expect(await refusal({ timeoutMs: 60 })).toBe('presidio: timeout')
  })

  test('nobody there', async () => {
    const gone = await startPresidio()
    await gone.close()
    expect(await refusal({ url: gone.url })).toBe('presidio: connection')
  })

  test('a redirect, which is not followed', async () => {
    const other = await startPresidio()
    presidio.answer = (_, outgoing) => outgoing.writeHead(307, { location: `${other.url}/analyze` }).end()
    expect(await refusal()).toBe('presidio: HTTP 307')
    expect(other.requests).toEqual([])
    await other.close()
  })

  test('a name that resolves to an address outside the house, even beside one inside', async () => {
    const before = presidio.requests.length
    const outside = ((_host: string, _options: object, done: (...args: unknown[]) => void) =>
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '203.0.113.7', family: 4 },
      ])) as unknown as typeof lookup
    const url = presidio.url.replace('127.0.0.1', 'presidio.haus.example')
    expect(await refusal({ url }, outside)).toBe('presidio: address')
    expect(presidio.requests.length).toBe(before)
  })

  test('no proxy of the process gets the text', async () => {
    const proxy = await startPresidio()
    const usual = getGlobalDispatcher()
    const detour = new ProxyAgent(proxy.url)
    setGlobalDispatcher(detour)
    try {
      expect(await maskText('Ein Satz.')).toBe('Ein Satz.')
    } finally {
      setGlobalDispatcher(usual)
      await detour.close()
    }
    expect(proxy.requests).toEqual([])
    await proxy.close()
  })
})
