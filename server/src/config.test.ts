import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { environment, loadConfig } from './config.ts'
import { Fault } from './errors.ts'

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')

const faultOf = (env: NodeJS.ProcessEnv) => {
  try {
    loadConfig(env)
  } catch (error) {
    return error instanceof Fault ? { code: error.code, setting: error.params.setting } : error
  }
  return undefined
}

test('.env.example names every setting, and no other', () => {
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(match => match[1])
  expect(named.sort()).toEqual(Object.keys(environment.shape).sort())
})

test('the example itself is valid', () => {
  const env = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(match => [match[1]!, match[2]!]))
  expect(loadConfig(env)).toMatchObject({ http: { host: '127.0.0.1', port: 8080 }, auth: 'demo', database: undefined })
})

test.each([
  [{ HOST: '0.0.0.0' }, 'AUTH'],
  [{ PUBLIC_URL: 'https://reallabor.kreis.example' }, 'AUTH'],
  [{ PORT: '80x' }, 'PORT'],
  [{ AUTH: 'none' }, 'AUTH'],
  [{ DATABASE_URL: 'postgres://db.example/x' }, 'DATABASE_URL'],
  [{ DATA_DIR: '/srv/daten', MASTER_KEY_FILE: '/srv/daten/master.key' }, 'MASTER_KEY_FILE'],
  [{ DATABASE_URL_FILE: '/gibt/es/nicht' }, 'DATABASE_URL_FILE'],
  [{ PRESIDIO_URL: 'http://203.0.113.7:3000' }, 'PRESIDIO_URL'],
  [{ PRESIDIO_URL: 'http://analyse.kreis.example', PRESIDIO_ADDRESSES: 'any' }, 'PRESIDIO_URL'],
  [{ PRESIDIO_URL: 'http://127.0.0.1', PRESIDIO_MIN_SCORE: '50' }, 'PRESIDIO_MIN_SCORE'],
  [{ PRESIDIO_TIMEOUT_MS: '0' }, 'PRESIDIO_TIMEOUT_MS'],
])('%o is refused', (env, setting) => {
  expect(faultOf(env)).toEqual({ code: 'config-invalid', setting })
})

test('keys lie beside the data by default, never in them', () => {
  const config = loadConfig({ DATA_DIR: '/srv/daten' })
  expect(config.keys).toEqual({
    masterKeyFile: '/srv/daten-keys/master.key',
    auditKeyFile: '/srv/daten-keys/audit.key',
  })
})

test('recognisers beside the rules are there only where they are set', () => {
  expect(loadConfig({}).recognisers).toEqual({ presidio: undefined, model: undefined })
  const env = { PRESIDIO_URL: 'http://127.0.0.1:5002', PRESIDIO_TOKEN: 'geheim', NER_MODEL_DIR: '/srv/ner' }
  const { presidio, model } = loadConfig(env).recognisers
  expect(presidio).toMatchObject({ language: 'de', minScore: 0.5, timeoutMs: 3_000, anywhere: false })
  expect(JSON.stringify(presidio)).not.toContain('geheim')
  expect(model).toEqual({ folder: '/srv/ner', minScore: 0.5, timeoutMs: 10_000 })
})

test('secrets do not print themselves', () => {
  const urls = { DATABASE_URL: 'p://geheim', DATABASE_OWNER_URL: 'p://geheim', DATABASE_SEALER_URL: 'p://geheim' }
  const config = loadConfig(urls)
  expect(`${JSON.stringify(config)} ${config.database?.appUrl}`).not.toContain('geheim')
  expect(config.database?.appUrl.reveal()).toBe('p://geheim')
})
