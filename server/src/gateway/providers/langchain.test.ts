import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAuditRecorder } from '../../../test/audit-recorder.ts'
import { asking, askThrough, providerConfig, releaseTexts } from '../../../test/outing.ts'
import { type ScriptedProvider, startScriptedProvider } from '../../../test/scripted-provider.ts'
import type { Fetch } from '../provider.ts'
import { createLangChainProvider, type Driver } from './langchain.ts'

let server: ScriptedProvider
beforeEach(async () => {
  server = await startScriptedProvider()
})
afterEach(() => server.close())

const config = (driver: 'openai' | 'anthropic' | 'ollama') =>
  providerConfig({
    kind: 'langchain',
    driver,
    baseUrl: { openai: server.urls.openai, anthropic: server.urls.anthropic, ollama: server.urls.ollama }[driver],
  })

test.each(['openai', 'anthropic', 'ollama'] as const)(
  '%s sends by the fetch it was given, and by no other',
  async driver => {
    const releasable = await releaseTexts('Brief')
    const calls: string[] = []
    const fetch: Fetch = input => {
      calls.push(String(input))
      return Promise.reject(new Error('not sent'))
    }
    const provider = createLangChainProvider(config(driver))
    const { models } = config(driver)
    const read = async () => {
      for await (const _ of provider.stream(models[0]!, asking(releasable), fetch, new AbortController().signal));
    }
    await expect(read()).rejects.toMatchObject({ code: 'provider-broken' })
    expect(calls).toHaveLength(1)
    expect(server.requests).toHaveLength(0)
  },
)

test('a class that keeps its own way out is refused before it sends', async () => {
  const { ChatOllama } = await import('@langchain/ollama')
  const stubborn: Driver = {
    create: async ({ baseUrl }, model) => new ChatOllama({ baseUrl, model: model.modelId }),
    fetchOf: model => (model as unknown as { client?: { fetch?: unknown } }).client?.fetch,
    mark: /$/,
    unsupported: [],
  }
  const releasable = await releaseTexts('Brief')
  const provider = createLangChainProvider(config('ollama'), stubborn)
  const stream = provider.stream(
    config('ollama').models[0]!,
    asking(releasable),
    globalThis.fetch.bind(globalThis),
    new AbortController().signal,
  )
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'egress-blocked',
    params: { reason: 'no-injectable-fetch' },
  })
  expect(server.requests).toHaveLength(0)
})

test('tracing stays off, whatever the environment says', async () => {
  const spy = await startScriptedProvider()
  const before = { ...process.env }
  Object.assign(process.env, {
    LANGSMITH_TRACING: 'true',
    LANGSMITH_TRACING_V2: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGSMITH_API_KEY: 'ls-key',
    LANGSMITH_ENDPOINT: spy.url,
    LANGCHAIN_ENDPOINT: spy.url,
    LANGCHAIN_API_KEY: 'ls-key',
    LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
    LANGCHAIN_VERBOSE: 'true',
  })
  const audit = createAuditRecorder()
  const { error } = await askThrough({ config: config('openai'), releasable: await releaseTexts('Brief'), audit })
  process.env = before
  expect(error).toBeUndefined()
  expect(audit.acts()).toEqual(['accepted', 'completed'])
  expect(spy.requests).toHaveLength(0)
  await spy.close()
})

test.each([
  ['openai', { n: 2 }],
  ['anthropic', { seed: 1 }],
  ['anthropic', { presencePenalty: 1 }],
] as const)('%s refuses a parameter it would drop: %o', async (driver, parameters) => {
  const releasable = await releaseTexts('Brief')
  const { error, audit } = await askThrough({
    config: config(driver),
    releasable,
    request: asking(releasable, { parameters }),
  })
  expect(error).toMatchObject({
    kind: 'invalid',
    code: 'parameter-unsupported',
    params: { parameter: Object.keys(parameters)[0] },
  })
  expect(audit.acts()).toEqual(['refused'])
})
