import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAudit } from '../src/audit/audit.ts'
import { holdPresence } from '../src/audit/presence.ts'
import { composeServer, type Server } from '../src/compose.ts'
import { loadConfig } from '../src/config.ts'
import { uuid7 } from '../src/db/uuid.ts'
import type { Ground } from '../src/ground.ts'
import { claimInstance } from '../src/keys/instance.ts'
import { createKeyring } from '../src/keys/keyring.ts'
import { createLog } from '../src/log.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

/** The whole server over a database of its own, listening on a port of its own, as `main` composes it. */
export interface TestServer {
  address: string
  ground: Ground
  database: TestDatabase
  /** Lines of the operating log. */
  logged: string[]
  /** Signs in as a person of the demonstration. */
  as(email: string): Promise<Client>
  /** Nobody signed in. */
  stranger: Client
  close(): Promise<void>
}

export type Answer = { status: number; headers: Headers; text: string; json: unknown }

/** HTTP as a browser's page would send it, cookies included. */
export interface Client {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** The JSON of a call that must succeed. */
  ok(method: string, path: string, body?: unknown): Promise<any>
  headers(): Record<string, string>
}

export type TestServerOptions = {
  /** Content of a provider file; absent: the demo provider. */
  providers?: string
  publicUrl?: string
  /** Further settings. */
  env?: Record<string, string>
  /** A further process of the same installation: same database, same keys. Close it first. */
  beside?: TestServer
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { beside } = options
  const folder = mkdtempSync(join(tmpdir(), 'reallabor-server-'))
  const database = beside?.database ?? (await createTestDatabase())
  const keyring = beside?.ground.keyring ?? createKeyring(new Map([[1, randomBytes(32)]]))
  const macKey = keyring.derive('audit-mac')
  const { name: instance } = await claimInstance(database.app, keyring, 'test')
  const boot = uuid7()
  const presence = await holdPresence({ connectionString: database.appUrl, boot })
  const audit = createAudit({
    db: database.app,
    keys: { macKey },
    writer: { host: presence.host, boot },
    instance,
    clock: Date.now,
    random: randomBytes,
  })
  const ground: Ground = {
    db: database.app,
    sealerDb: database.sealer,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    keyring,
    macKey,
    signingKey: beside?.ground.signingKey ?? generateKeyPairSync('ed25519').privateKey,
    instance,
    boot,
    host: presence.host,
    audit,
    databaseDied: new Promise(() => {}),
    close: () => presence.close(),
  }
  const env: NodeJS.ProcessEnv = { DATA_DIR: folder, PORT: '0', PUBLIC_URL: options.publicUrl, ...options.env }
  if (options.providers !== undefined) {
    env.PROVIDERS_FILE = join(folder, 'providers.yaml')
    writeFileSync(env.PROVIDERS_FILE, options.providers)
  }
  const logged: string[] = []
  const log = createLog('warn', line => logged.push(line))
  const server: Server = await composeServer(loadConfig(env), ground, log, env)
  const address = await server.listen('127.0.0.1', 0)
  const stranger = createClient(address, '')

  return {
    address,
    ground,
    database,
    logged,
    stranger,
    async as(email) {
      const people = (await stranger.ok('GET', '/api/sign-in/people')) as { id: string; email: string }[]
      const person = people.find(it => it.email.startsWith(email))
      if (!person) throw new Error('no such person in the demonstration')
      const signedIn = await stranger.call('POST', '/api/sign-in', { personId: person.id })
      return createClient(address, signedIn.headers.getSetCookie()[0]!.split(';')[0]!)
    },
    async close() {
      await server.close()
      await ground.close()
      if (!beside) await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function createClient(address: string, cookie: string): Client {
  const headers = () => ({ origin: address, ...(cookie && { cookie }) })
  async function call(
    method: string,
    path: string,
    body?: unknown,
    extra: Record<string, string> = {},
  ): Promise<Answer> {
    const json = body !== undefined && typeof body !== 'string'
    const response = await fetch(address + path, {
      method,
      headers: { ...headers(), ...(json && { 'content-type': 'application/json' }), ...extra },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as string) }),
    })
    const text = await response.text()
    let parsed: unknown
    try {
      parsed = JSON.parse(text)
    } catch {
      parsed = undefined // not JSON: a page, a stream
    }
    return { status: response.status, headers: response.headers, text, json: parsed }
  }
  return {
    call,
    headers,
    async ok(method, path, body) {
      const answer = await call(method, path, body)
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
      return answer.json
    },
  }
}

/** The drafts' events of a run, to its end. */
export async function readEvents(client: Client, address: string, runId: string): Promise<any[]> {
  const response = await fetch(`${address}/api/runs/${runId}/events`, { headers: client.headers() })
  const text = await response.text()
  return text
    .split('\n\n')
    .filter(frame => frame.startsWith('data:'))
    .map(frame => JSON.parse(frame.slice(5)))
}
