import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from '../../errors.ts'
import { serverAccount } from './account.ts'
import { logFile, prepareCluster, type Station } from './cluster.ts'
import { asDirectoryFault, dataDirectoryBroken, dataDirectoryInUse } from './faults.ts'
import { stopOrphan } from './orphan.ts'
import { type Claim, claim, isOwned, readOwner } from './ownership.ts'
import { locateRuntime } from './runtime.ts'
import { connectionString, freePort, readSecrets, type Secrets, writeSecrets } from './secrets.ts'
import { connect, launchServer, type ServerProcess, startFailure, untilReady } from './server-process.ts'

/** The database of a data directory, ours or another process's. */
export interface EmbeddedDatabase {
  /** Superuser: migrations, administration. Sees past row-level security. */
  ownerUrl: string
  appUrl: string
  sealerUrl: string
  port: number
  /** Whether this process owns it. */
  owned: boolean
  /** Ends it if it is ours, else only our attachment to it. Close the pools first. */
  stop(): Promise<void>
  /** Settles (never rejects) if the database ends although nobody here called `stop`. */
  died: Promise<void>
}

/** What is worth a line in the log. */
export type Notice =
  | { code: 'database-created'; params: { directory: string } }
  | { code: 'database-orphan-stopped'; params: { pid: number } }
  | { code: 'database-port-changed'; params: { from: number; to: number } }

export type EmbeddedOptions = {
  /** Made if it isn't there. */
  dataDir: string
  /** This port and no other, for whoever holds its address; otherwise the remembered one, if it is free. */
  port?: number
  log?: (notice: Notice) => void
}

/**
 * Starts the PostgreSQL of the data directory and owns it until `stop`, or until this process ends in whatever way.
 * The first time it makes the cluster, the roles `reallabor_owner`, `_app`, `_sealer` and the database `reallabor`.
 * Throws the faults of `faults.ts`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const claimed = await claimPatiently(dataDir)
    try {
      return await own(dataDir, claimed, options.log ?? (() => {}), options.port)
    } catch (error) {
      claimed.release()
      throw error
    }
  } catch (error) {
    throw asDirectoryFault(error, dataDir)
  }
}

/** Attaches to the database that a living process owns, waiting while it starts. Undefined if nobody owns it. */
export async function attachEmbedded(options: { dataDir: string }): Promise<EmbeddedDatabase | undefined> {
  const dataDir = resolve(options.dataDir)
  try {
    for (const deadline = Date.now() + 30_000; isOwned(dataDir); await delay(50)) {
      const owner = readOwner(dataDir)
      const attached = owner?.port === undefined ? undefined : await attachTo(dataDir, owner.port)
      if (attached !== undefined) return attached
      if (Date.now() > deadline) throw dataDirectoryInUse({ directory: dataDir, pid: owner?.pid ?? 0 })
    }
    return undefined
  } catch (error) {
    throw asDirectoryFault(error, dataDir)
  }
}

/**
 * For commands: attaches to a living owner's database, else becomes the owner. `stop` at the end is right for both; an
 * owner that is only a command waits with it for other commands that attached meanwhile.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  for (let attempt = 1; ; attempt++) {
    const attached = await attachEmbedded(options)
    if (attached !== undefined) return attached
    try {
      const owned = await startEmbedded(options)
      return { ...owned, stop: () => untilAlone(owned.ownerUrl).finally(owned.stop) }
    } catch (error) {
      const outrun = error instanceof Fault && error.code === 'data-directory-in-use'
      if (!outrun || attempt === 3) throw error
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

async function own(
  dataDir: string,
  claimed: Claim,
  log: (notice: Notice) => void,
  port: number | undefined,
): Promise<EmbeddedDatabase> {
  const cluster = join(dataDir, 'postgres')
  const account = serverAccount(cluster)
  const station: Station = { cluster, account, dataDir, runtime: locateRuntime(dataDir, account) }

  const orphan = await stopOrphan(cluster)
  if (orphan !== undefined) log({ code: 'database-orphan-stopped', params: { pid: orphan } })

  const { secrets, server } = await launch(station, log, port)
  claimed.announce(secrets.port!)

  let stopping = false
  // If it was the guard that ended, killed, then its server is still there.
  const gone = server.ended.then(() => stopOrphan(cluster)).finally(() => claimed.release())
  const died = new Promise<void>(settle => {
    const report = () => (stopping ? undefined : settle())
    gone.then(report, report)
  })
  return {
    ...urls(secrets),
    owned: true,
    died,
    async stop() {
      stopping = true
      await server.stop()
      await gone
    },
  }
}

/** Starts the server on the remembered port, or on another one if that is taken. */
async function launch(
  station: Station,
  log: (notice: Notice) => void,
  wanted: number | undefined,
): Promise<{ secrets: Secrets; server: ServerProcess }> {
  const { cluster, dataDir } = station
  const known = readSecrets(dataDir, !existsSync(cluster))
  if (await prepareCluster(station, known)) log({ code: 'database-created', params: { directory: dataDir } })
  for (let attempt = 1; attempt <= 5; attempt++) {
    const port = wanted ?? (await freePort(attempt === 1 ? known.port : undefined))
    const secrets = { ...known, port }
    const server = launchServer(station, port)
    try {
      if (await untilReady(connectionString('owner', secrets), server, dataDir)) {
        if (port === known.port) return { secrets, server }
        if (known.port !== undefined) log({ code: 'database-port-changed', params: { from: known.port, to: port } })
        writeSecrets(dataDir, secrets)
        return { secrets, server }
      }
    } catch (error) {
      await server.stop()
      throw error
    }
    const failure = startFailure(dataDir)
    if (failure !== 'port-taken') throw failure
    // Children of a server that was killed keep its socket until they have noticed.
    if (wanted !== undefined) await delay(300)
  }
  throw dataDirectoryBroken({ directory: dataDir, file: logFile(dataDir) })
}

/** Name of the connection that each attached process holds, so that an owner can see them. */
const attachment = 'ki-reallabor attached'

async function attachTo(dataDir: string, port: number): Promise<EmbeddedDatabase | undefined> {
  const found = urls({ ...readSecrets(dataDir, false), port })
  // Refused while the owner starts or ends: the caller looks again.
  const client = await connect(found.ownerUrl, attachment).catch(() => undefined)
  if (client === undefined) return undefined
  let stopping = false
  const died = new Promise<void>(settle => {
    client.once('end', () => (stopping ? undefined : settle()))
  })
  return {
    ...found,
    owned: false,
    died,
    async stop() {
      stopping = true
      await client.end()
    },
  }
}

async function untilAlone(ownerUrl: string): Promise<void> {
  // Ended already: then there is nobody to wait for.
  const client = await connect(ownerUrl).catch(() => undefined)
  if (client === undefined) return
  try {
    const others = 'select from pg_stat_activity where application_name = $1'
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(20))
      if ((await client.query(others, [attachment])).rowCount === 0) return
  } finally {
    await client.end()
  }
}

function urls(secrets: Secrets) {
  return {
    ownerUrl: connectionString('owner', secrets),
    appUrl: connectionString('app', secrets),
    sealerUrl: connectionString('sealer', secrets),
    port: secrets.port!,
  }
}
