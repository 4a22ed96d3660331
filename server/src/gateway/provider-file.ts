import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { type Fault, fault } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { hosting, providerKind } from './contract.ts'
import { isForbiddenHost, isLoopbackHost } from './core/address.ts'
import type { ProviderConfig } from './provider.ts'

/** The provider file can't be used. Nothing was started. */
export const providerFileInvalid = fault('invalid', 'provider-file-invalid')

const providerId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'nur Kleinbuchstaben, Ziffern, „.“, „_“ und „-“')
// What the log takes for a model's id.
const modelId = z
  .string()
  .max(160)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/@+-]*$/, 'keine gültige Modellkennung')
const seconds = z.number().positive().max(3_600)
const price = z.number().nonnegative()

const model = z.strictObject({
  id: modelId,
  label: z.string().min(1).max(120).optional(),
  contextTokens: z.int().positive(),
  /** EUR per million tokens. */
  price: z.strictObject({ input: price, output: price }),
  defaults: z
    .strictObject({
      temperature: z.number().min(0).max(2).optional(),
      topP: z.number().positive().max(1).optional(),
      maxTokens: z.int().positive().optional(),
    })
    .prefault({}),
})

const provider = z.strictObject({
  id: providerId,
  kind: providerKind,
  driver: z.enum(['openai', 'anthropic', 'ollama']).optional(),
  baseUrl: z.string().optional(),
  apiKey: z
    .union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })], {
      error: 'entweder { env: NAME } oder { file: Pfad }',
    })
    .optional(),
  hosting,
  contract: z
    .strictObject({ avv: z.iso.date().nullable().default(null), notified: z.iso.date().nullable().default(null) })
    .prefault({}),
  concurrency: z.int().min(1).max(1_000).default(8),
  timeouts: z
    .strictObject({
      connect: seconds.default(10),
      firstByte: seconds.default(30),
      idle: seconds.default(20),
      total: seconds.default(600),
    })
    .prefault({}),
  models: z.array(model).min(1),
})

const providerFile = z.strictObject({ providers: z.array(provider).min(1) })
type Entry = z.infer<typeof provider>

/** What there is without a file: a demonstration that is no language model. */
export const demoProviders: readonly ProviderConfig[] = [
  asConfig(
    provider.parse({
      id: 'demo',
      kind: 'demo',
      hosting: 'on-premises',
      concurrency: 32,
      models: [
        { id: 'entwurf', label: 'Demo (kein Sprachmodell)', contextTokens: 128_000, price: { input: 0, output: 0 } },
      ],
    }),
    undefined,
  ),
]

/**
 * Reads PROVIDERS_FILE once at the start. Whatever is wrong stops it with file, line and reason.
 *
 * @param file path, or undefined for the built-in demonstration
 * @throws provider-file-invalid
 */
export function loadProviders(
  file: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): readonly ProviderConfig[] {
  if (file === undefined) return demoProviders
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw providerFileInvalid({ file, line: 1, reason: 'die Datei ist nicht lesbar' }, { cause })
  }
  return parseProviders(text, { file, env, readSecret: path => readFileSync(resolve(dirname(file), path), 'utf8') })
}

type Source = { file: string; env: NodeJS.ProcessEnv; readSecret: (path: string) => string }
type Path = readonly PropertyKey[]

/** @throws provider-file-invalid */
export function parseProviders(text: string, { file, env, readSecret }: Source): readonly ProviderConfig[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const stop = (path: Path, reason: string): Fault =>
    providerFileInvalid({ file, line: lineOf(document, lines, path), reason })

  const broken = document.errors[0]
  if (broken) {
    const { line } = lines.linePos(broken.pos[0])
    const reason = broken.code === 'DUPLICATE_KEY' ? 'ein Schlüssel steht doppelt' : 'kein gültiges YAML'
    throw providerFileInvalid({ file, line, reason })
  }
  const parsed = providerFile.safeParse(document.toJS(), { error: z.locales.de().localeError })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw stop(...explain(issue, !document.hasIn(issue.path)))
  }

  const { providers } = parsed.data
  const seen = new Set<string>()
  return providers.map((entry, i) => {
    const at = (...path: PropertyKey[]) => ['providers', i, ...path]
    if (seen.has(entry.id)) throw stop(at('id'), `der Anbieter „${entry.id}“ steht doppelt`)
    seen.add(entry.id)
    entry.models.forEach(({ id }, j) => {
      if (entry.models.findIndex(it => it.id === id) < j) {
        throw stop(at('models', j, 'id'), `das Modell „${entry.id}/${id}“ steht doppelt`)
      }
    })
    const wrongKey = keyProblem(entry)
    if (wrongKey) throw stop(at(wrongKey.key), wrongKey.reason)
    const wrongUrl = entry.baseUrl === undefined ? undefined : urlProblem(entry.baseUrl, entry.hosting)
    if (wrongUrl) throw stop(at('baseUrl'), wrongUrl)
    return asConfig(entry, secretOf(entry))

    function secretOf({ apiKey }: Entry): Secret | undefined {
      if (!apiKey) return undefined
      if ('env' in apiKey) {
        const value = env[apiKey.env]?.trim()
        if (!value) throw stop(at('apiKey'), `die Umgebungsvariable ${apiKey.env} ist nicht gesetzt oder leer`)
        return new Secret(value)
      }
      let value: string
      try {
        value = readSecret(apiKey.file).trim()
      } catch {
        throw stop(at('apiKey'), `die Schlüsseldatei „${apiKey.file}“ ist nicht lesbar`)
      }
      if (!value) throw stop(at('apiKey'), `die Schlüsseldatei „${apiKey.file}“ ist leer`)
      return new Secret(value)
    }
  })
}

function keyProblem({ kind, driver, baseUrl }: Entry): { key: string; reason: string } | undefined {
  if (kind === 'langchain' && !driver) return { key: 'kind', reason: 'bei kind: langchain fehlt „driver“' }
  if (kind !== 'langchain' && driver) return { key: 'driver', reason: '„driver“ gibt es nur bei kind: langchain' }
  if (kind === 'demo' && baseUrl) return { key: 'baseUrl', reason: 'der Demo-Anbieter hat keine „baseUrl“' }
  if (kind !== 'demo' && !baseUrl) return { key: 'id', reason: '„baseUrl“ fehlt' }
  return undefined
}

/** Why this can't be a provider's address; undefined if it can. */
export function urlProblem(text: string, place: ProviderConfig['hosting']): string | undefined {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return '„baseUrl“ ist keine Adresse mit http:// oder https://'
  if (url.username || url.password) return 'in „baseUrl“ dürfen keine Zugangsdaten stehen; dafür gibt es „apiKey“'
  if (url.search || url.hash) return 'in „baseUrl“ dürfen weder „?“ noch „#“ stehen'
  if (isForbiddenHost(url.hostname)) return 'diese Adresse ist gesperrt (Metadaten-Dienste und Link-Local-Adressen)'
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname) && place !== 'on-premises') {
    return 'unverschlüsselt (http://) nur auf demselben Rechner oder bei hosting: on-premises'
  }
  return undefined
}

function asConfig(entry: Entry, apiKey: Secret | undefined): ProviderConfig {
  const { id, kind, driver, hosting, contract, concurrency, timeouts } = entry
  const ms = (value: number) => Math.round(value * 1000)
  return {
    ...{ id, kind, hosting, contract, concurrency },
    ...(driver && { driver }),
    ...(apiKey && { apiKey }),
    // Never resolved: the demo's transport stays within the process.
    baseUrl: entry.baseUrl?.replace(/\/+$/, '') ?? 'http://demo.invalid/v1',
    timeouts: {
      connect: ms(timeouts.connect),
      firstByte: ms(timeouts.firstByte),
      idle: ms(timeouts.idle),
      total: ms(timeouts.total),
    },
    models: entry.models.map(({ id: modelId, label, contextTokens, price, defaults }) => ({
      id: `${id}/${modelId}`,
      providerId: id,
      modelId,
      label: label ?? modelId,
      ...{ kind, hosting, contextTokens, price },
      defaults: Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined)),
    })),
  }
}

/** Where an issue lies and what it is, in German and without repeating a value. */
function explain(issue: z.core.$ZodIssue, isMissing: boolean): [Path, string] {
  const name = String(issue.path.findLast(part => typeof part === 'string') ?? 'providers')
  if (issue.code === 'unrecognized_keys')
    return [[...issue.path, issue.keys[0]!], `der Schlüssel „${issue.keys[0]}“ ist unbekannt`]
  if (isMissing) return [issue.path, `„${name}“ fehlt`]
  return [issue.path, `„${name}“: ${issue.message}`]
}

/** Line of the key that a path ends in, or of the nearest thing around it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    const pair = isMap(parent) ? parent.items.find(it => isScalar(it.key) && it.key.value === last) : undefined
    const node = pair?.key ?? (isMap(parent) ? undefined : document.getIn(path.slice(0, length), true))
    const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0]
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}
