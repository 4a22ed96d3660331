import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { demoProviders, loadProviders, parseProviders } from './provider-file.ts'

const good = `providers:
  - id: hausnetz
    kind: openai-compatible
    baseUrl: http://127.0.0.1:11434/v1/
    apiKey: { env: HAUSNETZ_API_KEY }
    hosting: on-premises
    contract: { avv: 2026-03-01, notified: 2026-02-10 }
    models:
      - { id: llama-3.3-70b, label: "Llama 3.3 70B (Rechenzentrum)", contextTokens: 32000, price: { input: 0, output: 0 } }
      - { id: "mistral:7b", contextTokens: 8000, price: { input: 0.2, output: 0.6 }, defaults: { temperature: 0.2 } }
  - id: fern
    kind: langchain
    driver: anthropic
    baseUrl: https://api.fern.example
    apiKey: { file: fern.key }
    hosting: eu
    concurrency: 3
    timeouts: { firstByte: 60 }
    models:
      - { id: gross, contextTokens: 200000, price: { input: 3, output: 15 } }
`
const env = { HAUSNETZ_API_KEY: ' sk-haus \n' }
const readSecret = (path: string) => {
  if (path === 'leer.key') return '\n'
  if (path !== 'fern.key') throw new Error(`ENOENT ${path}`)
  return 'sk-fern\n'
}
const parse = (text: string, given: NodeJS.ProcessEnv = env) =>
  parseProviders(text, { file: 'providers.yaml', env: given, readSecret })

/** Line and reason of what stops the start. */
function refusal(text: string, given?: NodeJS.ProcessEnv) {
  try {
    parse(text, given)
  } catch (error) {
    expect(error).toMatchObject({ kind: 'invalid', code: 'provider-file-invalid', params: { file: 'providers.yaml' } })
    const { line, reason } = (error as Fault).params
    return { line, reason }
  }
  throw new Error('was accepted')
}
const change = (from: string, to: string) => {
  expect(good).toContain(from)
  return good.replace(from, to)
}

test('a good file', () => {
  const [house, far] = parse(good)
  expect(house).toMatchObject({
    id: 'hausnetz',
    kind: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:11434/v1',
    hosting: 'on-premises',
    contract: { avv: '2026-03-01', notified: '2026-02-10' },
    concurrency: 8,
    timeouts: { connect: 10_000, firstByte: 30_000, idle: 20_000, total: 600_000 },
  })
  expect(house!.models[0]).toEqual({
    id: 'hausnetz/llama-3.3-70b',
    providerId: 'hausnetz',
    modelId: 'llama-3.3-70b',
    label: 'Llama 3.3 70B (Rechenzentrum)',
    kind: 'openai-compatible',
    hosting: 'on-premises',
    contextTokens: 32_000,
    price: { input: 0, output: 0 },
    defaults: {},
  })
  expect(house!.models[1]).toMatchObject({
    id: 'hausnetz/mistral:7b',
    label: 'mistral:7b',
    defaults: { temperature: 0.2 },
  })
  expect(far).toMatchObject({
    driver: 'anthropic',
    concurrency: 3,
    timeouts: { firstByte: 60_000 },
    contract: { avv: null, notified: null },
  })
  expect([house!.apiKey!.reveal(), far!.apiKey!.reveal()]).toEqual(['sk-haus', 'sk-fern'])
})

test('keys print as [secret]', () => {
  const providers = parse(good)
  for (const text of [inspect(providers, { depth: 9 }), JSON.stringify(providers), String(providers[0]!.apiKey)]) {
    expect(text).not.toContain('sk-')
    expect(text).toContain('[secret]')
  }
})

describe('stops the start with line and reason', () => {
  test.each([
    ['an unknown key', change('hosting: eu', 'hosting: eu\n    region: de'), 17, /„region“ ist unbekannt/],
    ['an unknown key of a model', change('label: "Llama', 'titel: "Llama'), 9, /„titel“ ist unbekannt/],
    ['an unknown key at the top', `${good}extra: 1\n`, 21, /„extra“ ist unbekannt/],
    ['an unknown kind', change('kind: langchain', 'kind: bedrock'), 12, /„kind“/],
    ['an unknown place', change('hosting: eu', 'hosting: mars'), 16, /„hosting“/],
    ['no hosting', change('    hosting: on-premises\n', ''), 2, /„hosting“ fehlt/],
    ['no base URL', change('    baseUrl: https://api.fern.example\n', ''), 11, /„baseUrl“ fehlt/],
    ['no driver', change('    driver: anthropic\n', ''), 12, /„driver“/],
    [
      'a driver too many',
      change('kind: openai-compatible', 'kind: openai-compatible\n    driver: openai'),
      4,
      /„driver“/,
    ],
    [
      'no models',
      change('      - { id: gross, contextTokens: 200000, price: { input: 3, output: 15 } }\n', ''),
      19,
      /„models“/,
    ],
    ['the same provider twice', change('id: fern', 'id: hausnetz'), 11, /„hausnetz“ steht doppelt/],
    ['the same model twice', change('"mistral:7b"', 'llama-3.3-70b'), 10, /„hausnetz\/llama-3.3-70b“ steht doppelt/],
    ['a negative price', change('input: 0.2', 'input: -1'), 10, /„input“/],
    ['a date that is none', change('2026-03-01', '2026-13-01'), 7, /„avv“/],
    ['a key in the open', change('{ env: HAUSNETZ_API_KEY }', 'sk-offen'), 5, /„apiKey“: entweder/],
    ['a provider id with capitals', change('id: fern', 'id: Fern'), 11, /„id“/],
    ['an unreadable key file', change('fern.key', 'fehlt.key'), 15, /„fehlt.key“ ist nicht lesbar/],
    ['an empty key file', change('fern.key', 'leer.key'), 15, /„leer.key“ ist leer/],
    ['a name twice', change('    hosting: eu', '    hosting: eu\n    hosting: eu'), 17, /doppelt/],
    ['no YAML', change('models:\n      - { id: gross', 'models: [\n      - { id: gross'), 20, /kein gültiges YAML/],
    ['an empty file', '', 1, /./],
  ])('%s', (_, text, line, reason) => {
    expect(refusal(text)).toEqual({ line, reason: expect.stringMatching(reason) })
  })

  test.each([{}, { HAUSNETZ_API_KEY: ' ' }])('a missing secret %o', given => {
    expect(refusal(good, given)).toEqual({ line: 5, reason: expect.stringContaining('HAUSNETZ_API_KEY') })
  })

  test('and repeats no value that could be a secret', () => {
    expect(JSON.stringify(refusal(change('{ env: HAUSNETZ_API_KEY }', 'sk-offen')))).not.toContain('sk-offen')
  })
})

describe('base URLs', () => {
  const withUrl = (url: string, place: string) =>
    `providers:\n  - id: p\n    kind: openai-compatible\n    baseUrl: "${url}"\n    hosting: ${place}\n    models: [{ id: m, contextTokens: 1, price: { input: 0, output: 0 } }]\n`

  test.each([
    ['http://169.254.169.254/v1', 'on-premises'],
    ['http://2852039166/v1', 'on-premises'],
    ['http://[::ffff:169.254.169.254]/v1', 'on-premises'],
    ['https://metadata.google.internal/v1', 'eu'],
    ['http://api.example/v1', 'eu'],
    ['http://10.0.0.1/v1', 'third-country'],
    ['https://user:pass@api.example/v1', 'eu'],
    ['https://api.example/v1?key=1', 'eu'],
    ['https://api.example/v1#x', 'eu'],
    ['ftp://api.example/v1', 'eu'],
    ['file:///etc/passwd', 'on-premises'],
    ['api.example/v1', 'eu'],
  ])('%s at %s is refused', (url, place) => {
    expect(refusal(withUrl(url, place)).line).toBe(4)
  })

  test.each([
    ['http://127.0.0.1:1234', 'eu'],
    ['http://localhost:8000/v1', 'third-country'],
    ['http://llm.rathaus.example/v1', 'on-premises'],
    ['https://api.example/v1', 'third-country'],
  ])('%s at %s is taken', (url, place) => {
    expect(parse(withUrl(url, place))[0]!.baseUrl).toBe(url)
  })
})

test('without a file there is the demonstration, which says that it is no language model', () => {
  expect(loadProviders(undefined)).toBe(demoProviders)
  expect(demoProviders[0]).toMatchObject({ id: 'demo', kind: 'demo', hosting: 'on-premises' })
  expect(demoProviders[0]!.models[0]!.label).toContain('kein Sprachmodell')
})

test('a file that is not there', () => {
  expect(() => loadProviders('/nowhere/providers.yaml')).toThrow(Fault)
})

test('the example in infra/ is good', async () => {
  const { readFileSync } = await import('node:fs')
  const example = readFileSync(new URL('../../../infra/providers.example.yaml', import.meta.url), 'utf8')
  const secrets = { HAUSNETZ_API_KEY: 'a', ANTHROPIC_API_KEY: 'b', OPENAI_API_KEY: 'c' }
  const providers = parseProviders(example, { file: 'x', env: secrets, readSecret: () => 'd' })
  expect(providers.length).toBeGreaterThan(2)
})
