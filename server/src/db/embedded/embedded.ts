import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from '../../errors.ts'
import { serverAccount } from './account.ts'
import { prepareCluster, type Station } from './cluster.ts'
import { asDirectoryFault, dataDirectoryBroken, dataDirectoryInUse } from './faults.ts'
import { stopOrphan } from './orphan.ts'
import { type Claim, claim, isOwned, readOwner } from './ownership.ts'
import { locateRuntime } from './runtime.ts'
import { connectionString, freePort, readSecrets, type Secrets, writeSecrets } from './secrets.ts'
import { launchServer, type ServerProcess, startFailure, tryConnect, untilReady } from './server-process.ts'

/** The database of a data directory, ours or another process's. */
export interface EmbeddedDatabase {
  /** Superuser: migrations, administration. Sees past row-level security. */
  ownerUrl: string
  appUrl: string
  sealerUrl: string
  port: number
  /** Whether this process owns it. */
  owned: boolean
  /** Ends it if it is ours; otherwise does nothing. Close the pools first. */
  stop(): Promise<void>
  /** Settles if it ends although nobody called `stop`. Never settles for somebody else's. */
  died: Promise<void>
}

/** What is worth a line in our log. */
export type Notice =
  | { code: 'database-created'; params: { directory: string } }
  | { code: 'database-orphan-stopped'; params: { pid: number } }
  | { code: 'database-port-changed'; params: { from: number; to: number } }

export type EmbeddedOptions = { dataDir: string; log?: (notice: Notice) => void }

/**
 * Starts the PostgreSQL of the data directory (default roles and database are made the first time) and owns it until
 * `stop`, or until this process ends in whatever way. Throws the faults of `faults.ts`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir)
  const log = options.log ?? (() => {})
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const claimed = await claimPatiently(dataDir)
    try {
      return await own(dataDir, claimed, log)
    } catch (error) {
      claimed.release()
      throw error
    }
  } catch (error) {
    throw asDirectoryFault(error, dataDir)
  }
}

/** Attaches to the database that a living process owns, waiting for it to come up. Undefined if nobody owns it. */
export async function attachEmbedded(options: { dataDir: string }): Promise<EmbeddedDatabase | undefined> {
  const dataDir = resolve(options.dataDir)
  for (const deadline = Date.now() + 30_000; isOwned(dataDir); await delay(50)) {
    const owner = readOwner(dataDir)
    if (owner !== undefined) {
      const database = describe({ ...readSecrets(dataDir, false), port: owner.port })
      const refusal = await tryConnect(database.ownerUrl)
      if (refusal === undefined) return { ...database, owned: false, stop: async () => {}, died: new Promise(() => {}) }
    }
    if (Date.now() > deadline) throw dataDirectoryInUse({ directory: dataDir, pid: owner?.pid ?? 0 })
  }
  return undefined
}

/** For commands: attaches to a living owner's database, else becomes the owner. `stop()` at the end is right for both. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  for (;;) {
    const attached = await attachEmbedded(options)
    if (attached !== undefined) return attached
    try {
      return await startEmbedded(options)
    } catch (error) {
      // Another process was faster: attach to it after all.
      if (!(error instanceof Fault && error.code === 'data-directory-in-use')) throw error
    }
  }
}

/** A command may be looking whether somebody owns the directory, which takes the claim for a moment. */
async function claimPatiently(dataDir: string): Promise<Claim> {
  for (const deadline = Date.now() + 500; ; await delay(20)) {
    const claimed = claim(dataDir)
    if (claimed !== undefined) return claimed
    if (Date.now() > deadline) throw dataDirectoryInUse({ directory: dataDir, pid: readOwner(dataDir)?.pid ?? 0 })
  }
}

async function own(dataDir: string, claimed: Claim, log: (notice: Notice) => void): Promise<EmbeddedDatabase> {
  const cluster = join(dataDir, 'postgres')
  const account = serverAccount(cluster)
  const station: Station = { cluster, account, dataDir, runtime: locateRuntime(dataDir, account) }

  const orphan = await stopOrphan(cluster)
  if (orphan !== undefined) log({ code: 'database-orphan-stopped', params: { pid: orphan } })

  const { secrets, server } = await launch(station, log)
  claimed.announce({ pid: process.pid, startedAt: new Date().toISOString(), port: secrets.port! })

  let stopping = false
  const gone = server.ended.then(async () => {
    // If the guard was killed, its server is still there.
    await stopOrphan(cluster)
    claimed.release()
  })
  return {
    ...describe(secrets),
    owned: true,
    async stop() {
      stopping = true
      await server.stop()
      await gone
    },
    died: gone.then(() => (stopping ? new Promise(() => {}) : undefined)),
  }
}

/** Starts the server on the remembered port, or on another one if that is taken. */
async function launch(
  station: Station,
  log: (notice: Notice) => void,
): Promise<{ secrets: Secrets; server: ServerProcess }> {
  const { cluster, dataDir } = station
  const known = readSecrets(dataDir, !existsSync(cluster))
  if (await prepareCluster(station, known)) log({ code: 'database-created', params: { directory: dataDir } })
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? known.port : undefined)
    const secrets = { ...known, port }
    const server = launchServer(station, port)
    try {
      if (await untilReady(connectionString('owner', secrets), server)) {
        if (known.port !== undefined && known.port !== port)
          log({ code: 'database-port-changed', params: { from: known.port, to: port } })
        if (known.port !== port) writeSecrets(dataDir, secrets)
        return { secrets, server }
      }
    } catch (error) {
      await server.stop()
      throw error
    }
    const failure = startFailure(dataDir)
    if (failure !== 'port-taken') throw failure
    if (attempt === 5) throw dataDirectoryBroken({ directory: dataDir, file: join(dataDir, 'postgres.log') })
  }
}

function describe(secrets: Secrets) {
  return {
    ownerUrl: connectionString('owner', secrets),
    appUrl: connectionString('app', secrets),
    sealerUrl: connectionString('sealer', secrets),
    port: secrets.port!,
  }
}
