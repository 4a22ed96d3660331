import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { fault } from './errors.ts'
import { Secret } from './keys/secret.ts'
import { type LogLevel, logLevels } from './log.ts'
import { addressProblem } from './pseudonymisation/recognisers/house.ts'
import type { RecogniserConfigs } from './pseudonymisation/recognisers/recogniser.ts'

/** A setting is wrong or two contradict each other. Nothing was started. */
export const configInvalid = fault('invalid', 'config-invalid')

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(emptyIsAbsent, schema.optional())
const secret = optional(z.string().transform(text => new Secret(text)))

/** Every setting there is. `.env.example` says the same, and a test keeps the two equal. */
export const environment = z.object({
  HOST: z.preprocess(emptyIsAbsent, z.string().default('127.0.0.1')),
  PORT: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(0).max(65535).default(8080)),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  AUTH: z.preprocess(emptyIsAbsent, z.enum(['demo']).default('demo')),
  DATA_DIR: z.preprocess(emptyIsAbsent, z.string().default('./data')),
  DATABASE_URL: secret,
  DATABASE_OWNER_URL: secret,
  DATABASE_SEALER_URL: secret,
  REDIS_URL: secret,
  MASTER_KEY_FILE: optional(z.string()),
  AUDIT_KEY_FILE: optional(z.string()),
  PROVIDERS_FILE: optional(z.string()),
  SCENARIOS_DIR: optional(z.string()),
  SCENARIOS_WATCH: z.preprocess(emptyIsAbsent, z.enum(['0', '1']).default('0')),
  PRESIDIO_URL: optional(z.string()),
  PRESIDIO_TOKEN: secret,
  PRESIDIO_LANGUAGE: z.preprocess(
    emptyIsAbsent,
    z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .default('de'),
  ),
  PRESIDIO_MIN_SCORE: z.preprocess(emptyIsAbsent, z.coerce.number().min(0).max(1).default(0.5)),
  PRESIDIO_TIMEOUT_MS: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(50).max(60_000).default(3_000)),
  PRESIDIO_ADDRESSES: z.preprocess(emptyIsAbsent, z.enum(['private', 'any']).default('private')),
  NER_MODEL_DIR: optional(z.string()),
  NER_MIN_SCORE: z.preprocess(emptyIsAbsent, z.coerce.number().min(0).max(1).default(0.5)),
  NER_TIMEOUT_MS: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(50).max(120_000).default(10_000)),
  LOG_LEVEL: z.preprocess(emptyIsAbsent, z.enum(logLevels).default('warn')),
})

export type Config = {
  http: { host: string; port: number; publicUrl: string | undefined }
  auth: 'demo'
  dataDir: string
  /** Absent: the embedded database in `dataDir`. */
  database: { appUrl: Secret; ownerUrl: Secret; sealerUrl: Secret } | undefined
  redisUrl: Secret | undefined
  keys: { masterKeyFile: string; auditKeyFile: string }
  providersFile: string | undefined
  /** `watch`: files are loaded anew when they are saved; for whoever writes them. */
  scenarios: { directory: string; watch: boolean }
  /** What recognises beside the rules; without settings nothing. */
  recognisers: RecogniserConfigs
  logLevel: LogLevel
}

const scenariosOfRepository = fileURLToPath(new URL('../../scenarios', import.meta.url))

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Reads the environment once. `NAME_FILE` gives a setting by file. @throws config-invalid */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(withFiles(env))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw configInvalid({ setting: issue.path.join('.'), reason: issue.message })
  }
  const it = parsed.data
  if (it.AUTH === 'demo' && !loopback.has(it.HOST)) {
    throw configInvalid({ setting: 'AUTH', reason: 'AUTH=demo nur auf 127.0.0.1, ::1 oder localhost (HOST)' })
  }
  // A proxy in front would publish a sign-in without a password.
  if (it.AUTH === 'demo' && it.PUBLIC_URL && !loopback.has(new URL(it.PUBLIC_URL).hostname.replace(/^\[|\]$/g, ''))) {
    throw configInvalid({ setting: 'AUTH', reason: 'AUTH=demo nicht unter einer öffentlichen Adresse (PUBLIC_URL)' })
  }
  const urls = [it.DATABASE_URL, it.DATABASE_OWNER_URL, it.DATABASE_SEALER_URL]
  if (urls.some(Boolean) && !urls.every(Boolean)) {
    throw configInvalid({
      setting: 'DATABASE_URL',
      reason: 'DATABASE_URL, DATABASE_OWNER_URL und DATABASE_SEALER_URL gehören zusammen',
    })
  }
  const dataDir = resolve(it.DATA_DIR)
  // Beside the data, not in them: a copy of the data directory alone opens nothing.
  const keyDir = `${dataDir}-keys`
  return {
    http: { host: it.HOST, port: it.PORT, publicUrl: it.PUBLIC_URL },
    auth: it.AUTH,
    dataDir,
    database:
      it.DATABASE_URL && it.DATABASE_OWNER_URL && it.DATABASE_SEALER_URL
        ? { appUrl: it.DATABASE_URL, ownerUrl: it.DATABASE_OWNER_URL, sealerUrl: it.DATABASE_SEALER_URL }
        : undefined,
    redisUrl: it.REDIS_URL,
    keys: {
      masterKeyFile: outside(dataDir, resolve(it.MASTER_KEY_FILE ?? `${keyDir}/master.key`), 'MASTER_KEY_FILE'),
      auditKeyFile: outside(dataDir, resolve(it.AUDIT_KEY_FILE ?? `${keyDir}/audit.key`), 'AUDIT_KEY_FILE'),
    },
    providersFile: it.PROVIDERS_FILE,
    scenarios: { directory: resolve(it.SCENARIOS_DIR ?? scenariosOfRepository), watch: it.SCENARIOS_WATCH === '1' },
    recognisers: {
      presidio: it.PRESIDIO_URL === undefined ? undefined : presidio(it.PRESIDIO_URL, it),
      model:
        it.NER_MODEL_DIR === undefined
          ? undefined
          : { folder: resolve(it.NER_MODEL_DIR), minScore: it.NER_MIN_SCORE, timeoutMs: it.NER_TIMEOUT_MS },
    },
    logLevel: it.LOG_LEVEL,
  }
}

function presidio(url: string, it: z.infer<typeof environment>): RecogniserConfigs['presidio'] {
  const anywhere = it.PRESIDIO_ADDRESSES === 'any'
  const reason = addressProblem(url, anywhere)
  if (reason) throw configInvalid({ setting: 'PRESIDIO_URL', reason })
  return {
    url,
    token: it.PRESIDIO_TOKEN,
    language: it.PRESIDIO_LANGUAGE,
    minScore: it.PRESIDIO_MIN_SCORE,
    timeoutMs: it.PRESIDIO_TIMEOUT_MS,
    anywhere,
  }
}

function outside(dataDir: string, file: string, setting: string): string {
  if (`${dirname(file)}/`.startsWith(`${dataDir}/`)) {
    throw configInvalid({ setting, reason: 'Die Schlüsseldatei darf nicht im Datenverzeichnis liegen' })
  }
  return file
}

function withFiles(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = {}
  for (const name of Object.keys(environment.shape)) {
    const file = env[`${name}_FILE`]
    // MASTER_KEY_FILE is a setting of its own, not MASTER_KEY by file.
    const isSetting = `${name}_FILE` in environment.shape
    values[name] = file && !isSetting ? readSetting(name, file) : env[name]
  }
  return values
}

function readSetting(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw configInvalid({ setting: `${name}_FILE`, reason: 'Datei nicht lesbar' }, { cause })
  }
}
