import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAuditRecorder } from '../../../test/audit-recorder.ts'
import { asking, askThrough, providerConfig, releaseTexts, textOf } from '../../../test/outing.ts'
import { answers, type ScriptedProvider, startScriptedProvider } from '../../../test/scripted-provider.ts'
import { Fault } from '../../errors.ts'
import type { ProviderConfig } from '../provider.ts'

const kinds = [
  { name: 'openai-compatible', kind: 'openai-compatible', format: 'openai' },
  { name: 'anthropic', kind: 'anthropic', format: 'anthropic' },
  { name: 'langchain openai', kind: 'langchain', driver: 'openai', format: 'openai' },
  { name: 'langchain anthropic', kind: 'langchain', driver: 'anthropic', format: 'anthropic' },
  { name: 'langchain ollama', kind: 'langchain', driver: 'ollama', format: 'ollama' },
] as const

const timeouts = { connect: 2_000, firstByte: 10_000, idle: 10_000, total: 20_000 }
const umlauts = 'Grüße, 1.008,00 € – „ja“ 🙂 [PERSON_1]'

describe.each(kinds)('$name', ({ kind, format, ...rest }) => {
  let server: ScriptedProvider
  beforeEach(async () => {
    server = await startScriptedProvider()
  })
  afterEach(() => server.close())

  const config = (of: Partial<ProviderConfig> = {}) =>
    providerConfig({ kind, ...('driver' in rest && { driver: rest.driver }), baseUrl: server.urls[format], ...of })
  const ask = async (of: Partial<ProviderConfig> = {}) =>
    askThrough({ config: config(of), releasable: await releaseTexts('Bitte schreiben Sie einen Brief.') })
  const codeOf = (error: unknown) => (error instanceof Fault ? error.code : error)

  test('streams text, a reason and usage, and sends the parameters', async () => {
    server.play({ text: ['Sehr ', 'geehrte ', 'Frau'], usage: { input: 11, output: 3 } })
    const releasable = await releaseTexts('Bitte schreiben Sie einen Brief.')
    const request = asking(releasable, { parameters: { temperature: 0.5, maxTokens: 300, stop: ['ENDE'] } })
    const { events, error } = await askThrough({ config: config(), releasable, request })
    expect(error).toBeUndefined()
    expect(textOf(events)).toBe('Sehr geehrte Frau')
    expect(events.filter(event => event.type !== 'text')).toEqual([
      { type: 'finish', choice: 0, reason: 'stop' },
      { type: 'usage', inputTokens: 11, outputTokens: 3 },
    ])
    const { text } = server.requests[0]!
    for (const part of ['0.5', '300', '"ENDE"', '"m-1"', 'Bitte schreiben Sie einen Brief.'])
      expect(text).toContain(part)
  })

  test.each([1, 2, 3, 7])('puts frames and characters together that were cut every %i bytes', async splitEvery => {
    server.play({ text: [...umlauts], splitEvery })
    expect((await ask()).text).toBe(umlauts)
  })

  test('says where its limit cut the text', async () => {
    server.play({ text: ['halb'], finish: 'length' })
    expect((await ask()).events).toContainEqual({ type: 'finish', choice: 0, reason: 'length' })
  })

  test('keeps system messages apart and passes the conversation on', async () => {
    const releasable = await releaseTexts('Regeln des Hauses', 'Erste Frage', 'Erste Antwort', 'Zweite Frage')
    const [system, first, answer, second] = releasable.texts as never[]
    await askThrough({
      config: config(),
      releasable,
      request: {
        messages: [
          { role: 'system', content: system! },
          { role: 'user', content: first! },
          { role: 'assistant', content: answer! },
          { role: 'user', content: second! },
        ],
        parameters: {},
      },
    })
    const body = JSON.parse(server.requests[0]!.text) as { system?: unknown; messages: { role: string }[] }
    if (format === 'anthropic') {
      expect(JSON.stringify(body.system)).toContain('Regeln des Hauses')
      expect(body.messages.map(message => message.role)).toEqual(['user', 'assistant', 'user'])
    } else expect(body.messages.map(message => message.role)).toEqual(['system', 'user', 'assistant', 'user'])
  })

  test('streams tool calls', async () => {
    server.play({ toolCalls: [{ id: 'call_1', name: 'suche', arguments: ['{"wort":', '"Wohngeld"}'] }] })
    const releasable = await releaseTexts('Suche nach Wohngeld')
    const tool = {
      type: 'function',
      function: { name: 'suche', description: 'Sucht', parameters: { type: 'object', properties: {} } },
    }
    const { events, error } = await askThrough({
      config: config(),
      releasable,
      request: asking(releasable, { tools: [tool] }),
    })
    expect(error).toBeUndefined()
    const calls = events.filter(event => event.type === 'tool-call')
    expect(calls.find(call => call.name)?.name).toBe('suche')
    expect(JSON.parse(calls.map(call => call.arguments ?? '').join(''))).toEqual({ wort: 'Wohngeld' })
    expect(events).toContainEqual({ type: 'finish', choice: 0, reason: 'tool-calls' })
    expect(server.requests[0]!.text).toContain('"suche"')
  })

  test('names itself plainly and sends nothing about this machine', async () => {
    await ask()
    const { headers } = server.requests[0]!
    expect(headers['user-agent']).toBe('ki-reallabor')
    expect(Object.keys(headers).filter(name => name.startsWith('x-stainless'))).toEqual([])
    expect(JSON.stringify(headers)).not.toMatch(/node\/|v26\.|linux|langchain/i)
    expect(JSON.stringify(headers)).toContain('key-of-the-test')
  })

  test.each(['unclosed', 'unfinished', 'destroyed'] as const)(
    'an answer that is %s is broken, never complete',
    async end => {
      server.play({ text: ['Der Anfang '], end })
      const { error, audit, events } = await ask()
      expect(codeOf(error)).toBe('provider-broken')
      expect(audit.acts()).toEqual(['accepted', 'interrupted'])
      if (end !== 'unclosed') expect(events.filter(event => event.type === 'finish')).toEqual([])
    },
  )

  test('an answer that is no JSON is broken, and its text stays out of the fault', async () => {
    const body = { openai: 'data: {"geheim"', anthropic: 'event: message_start\ndata: {"geheim"', ollama: '{"geheim"' }[
      format
    ]
    server.play({ headers: { 'content-type': 'text/event-stream' }, body: [`${body}\n\n`] })
    const { error } = await ask()
    expect(codeOf(error)).toBe('provider-broken')
    expect(everythingIn(error)).not.toContain('geheim')
  })

  test('a closing mark alone completes nothing', async () => {
    const mark = {
      openai: 'data: [DONE]',
      anthropic: 'event: message_stop\ndata: {"type":"message_stop"}',
      ollama:
        '{"model":"m-1","created_at":"2026-11-02T10:00:00Z","message":{"role":"assistant","content":""},"done":true}',
    }[format]
    server.play({ headers: { 'content-type': 'text/event-stream' }, body: [`${mark}\n\n`] })
    expect(codeOf((await ask()).error)).toBe('provider-broken')
  })

  test('an empty answer is broken', async () => {
    server.play({ status: 200, body: [] })
    expect(codeOf((await ask()).error)).toBe('provider-broken')
  })

  test.each([400, 401, 404, 500, 503])(
    'status %i is refused, and what it repeats of the prompt stays out',
    async status => {
      server.play(answers.echoingError(status, 'Bitte schreiben Sie einen Brief.'))
      const { error, audit } = await ask()
      expect(error).toMatchObject({ kind: 'upstream', code: 'provider-refused', params: { provider: 'probe', status } })
      expect(everythingIn(error)).not.toContain('Brief')
      expect(audit.acts()).toEqual(['accepted', 'interrupted'])
      expect(server.requests).toHaveLength(1)
    },
  )

  test('429 says how long to wait and is not tried again', async () => {
    server.play(answers.limited('17'))
    const { error } = await ask()
    expect(error).toMatchObject({ kind: 'limited', code: 'provider-limited', params: { seconds: 17 } })
    expect(server.requests).toHaveLength(1)
  })

  test('follows no redirect', async () => {
    const other = await startScriptedProvider()
    server.play(answers.redirect(`${other.url}/v1/chat/completions`))
    expect((await ask()).error).toMatchObject({ code: 'provider-refused', params: { status: 307 } })
    expect(other.requests).toHaveLength(0)
    await other.close()
  })

  test('nobody there: unreachable', async () => {
    const closed = config()
    await server.close()
    const { error } = await askThrough({ config: closed, releasable: await releaseTexts('Brief') })
    expect(error).toMatchObject({ kind: 'upstream', code: 'provider-unreachable' })
  })

  test('silence ends at the limit for the first byte', async () => {
    server.play(answers.silence)
    const { error } = await ask({ timeouts: { ...timeouts, firstByte: 50 } })
    expect(error).toMatchObject({ kind: 'upstream', code: 'provider-timeout', params: { limit: 'firstByte' } })
    await server.requests[0]!.hungUp
  })

  test('an answer that falls silent ends at the idle limit', async () => {
    server.play({ text: ['Anfang'], end: 'hanging' })
    const { error, text } = await ask({ timeouts: { ...timeouts, idle: 50 } })
    expect(error).toMatchObject({ code: 'provider-timeout', params: { limit: 'idle' } })
    if (format !== 'ollama' || text) expect(text).toBe('Anfang')
    await server.requests[0]!.hungUp
  })

  test('the whole has a limit of its own', async () => {
    server.play({ text: ['Anfang'], end: 'hanging' })
    const { error } = await ask({ timeouts: { ...timeouts, total: 60 } })
    expect(error).toMatchObject({ code: 'provider-timeout', params: { limit: 'total' } })
    await server.requests[0]!.hungUp
  })

  test('a line without an end is cut off at 1 MB', async () => {
    server.play(answers.endlessLine(4_000_000))
    expect((await ask()).error).toMatchObject({ code: 'provider-broken', params: { reason: 'line-too-long' } })
    await server.requests[0]!.hungUp
  })

  test.each(['before the first byte', 'in the middle'])(
    'stopping %s reaches the socket and is no failure',
    async when => {
      const never = new Promise<void>(() => {})
      server.play({
        text: ['eins', 'zwei'],
        before: piece => (when === 'in the middle' && piece < 1 ? undefined : never),
      })
      const stop = new AbortController()
      if (when !== 'in the middle') void server.arrival().then(() => stop.abort())
      const releasable = await releaseTexts('Brief')
      const { error, audit } = await askThrough({
        config: config(),
        releasable,
        signal: stop.signal,
        onEvent: () => stop.abort(),
      })
      const stoppedAt = performance.now()
      await server.requests[0]!.hungUp
      expect(performance.now() - stoppedAt).toBeLessThan(1_000)
      expect(error).toMatchObject({ name: 'AbortError' })
      expect(audit.acts()).toEqual(['accepted', 'interrupted'])
    },
  )

  test('accepted is durable before the first byte arrives', async () => {
    const audit = createAuditRecorder()
    const seen: string[][] = []
    server.onRequest(() => seen.push(audit.acts()))
    await askThrough({ config: config(), releasable: await releaseTexts('Brief'), audit })
    expect(seen).toEqual([['accepted']])
    expect(audit.acts()).toEqual(['accepted', 'completed'])
  })

  test('nothing is sent where the log fails', async () => {
    const audit = createAuditRecorder()
    audit.failing.add('accepted')
    const { error } = await askThrough({ config: config(), releasable: await releaseTexts('Brief'), audit })
    expect(codeOf(error)).toBe('audit-unavailable')
    expect(server.requests).toHaveLength(0)
    expect(audit.acts()).toEqual([])
  })
})

/** All that a log or a page could make of an error. */
const everythingIn = (error: unknown): string => {
  const parts: string[] = []
  for (let it = error; it instanceof Error; it = it.cause) parts.push(it.message, it.stack ?? '', JSON.stringify(it))
  return parts.join('\n')
}
