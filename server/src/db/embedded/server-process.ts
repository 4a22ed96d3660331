import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Fault } from '../../errors.ts'
import { clusterName, type Station, serverEnvironment } from './cluster.ts'
import { dataDirectoryBroken, dataDirectoryInUse, dataDirectoryVersion, diskFull } from './faults.ts'
import { majorVersion } from './runtime.ts'
import type { SupervisionPlan } from './supervise.ts'

/** PostgreSQL at work, seen from its owner. */
export interface ServerProcess {
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Fixed on the command line, where neither `ALTER SYSTEM` nor an edited file reaches them. Loopback only; nothing of
 * what is stored gets into the log (statements, parameters, and the messages of failed statements, which quote
 * values). Durability (`fsync`, `synchronous_commit`) is PostgreSQL's default: on.
 */
const settings = (port: number) => ({
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: '',
  cluster_name: 'ki-reallabor',
  password_encryption: 'scram-sha-256',
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  max_wal_size: '256MB',
  jit: 'off',
})

export function launchServer(station: Station, port: number): ServerProcess {
  const { account, cluster, runtime, dataDir } = station
  const plan: SupervisionPlan = {
    command: runtime.postgres,
    args: [
      '-D',
      clusterName(station),
      ...Object.entries(settings(port)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    directory: cluster,
    environment: serverEnvironment(),
    log: logFile(dataDir),
    ...(account && { uid: account.uid, gid: account.gid }),
  }
  const guard = spawn(
    process.execPath,
    [fileURLToPath(new URL('supervise.ts', import.meta.url)), JSON.stringify(plan)],
    {
      detached: true,
      env: serverEnvironment(),
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
    },
  )
  const ended = new Promise<void>(resolve => {
    guard.once('exit', () => resolve())
    guard.once('error', () => resolve())
  })
  // A broken pipe only means that it has ended already.
  guard.stdin.on('error', () => {})
  // An owner with nothing else to do may end; that stops the server as well.
  guard.unref()
  return {
    ended,
    stop() {
      guard.ref()
      guard.stdin.end('stop')
      return ended
    },
  }
}

const logFile = (dataDir: string) => join(dataDir, 'postgres.log')

/** Waits until the server lets the owner in. False if it ended instead. */
export async function untilReady(url: string, server: ServerProcess): Promise<boolean> {
  let ended = false
  void server.ended.then(() => {
    ended = true
  })
  for (const deadline = Date.now() + 300_000; !ended; ) {
    const refusal = await tryConnect(url)
    if (refusal === undefined) return true
    // Anything but "nobody listens yet" and "starting up" (57P03), above all a wrong password, won't heal by waiting.
    if (!/^(ECONNREFUSED|ECONNRESET|57P03)$/.test(String(refusal.code)))
      await Promise.race([server.ended, delay(1_000)])
    if (!ended && (Date.now() > deadline || !/^(ECONN|57P03)/.test(String(refusal.code)))) throw refusal
    await delay(10)
  }
  return false
}

/** One connection and back; the error when there is none. */
export async function tryConnect(url: string): Promise<NodeJS.ErrnoException | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return undefined
  } catch (error) {
    return error as NodeJS.ErrnoException
  } finally {
    await client.end()
  }
}

/** Why the server ended instead of starting, as its log tells. `'port-taken'` is worth another try. */
export function startFailure(dataDir: string): Fault | 'port-taken' {
  const log = readFileSync(logFile(dataDir), 'utf8')
  const params = { directory: dataDir }
  if (/Address already in use|could not bind/.test(log)) return 'port-taken'
  if (log.includes('No space left on device')) return diskFull(params)
  if (log.includes('incompatible with server'))
    return dataDirectoryVersion({ ...params, found: 'PostgreSQL', expected: majorVersion })
  if (/lock file .* already exists|pre-existing shared memory/.test(log))
    return dataDirectoryInUse({ ...params, pid: 0 })
  return dataDirectoryBroken({ ...params, file: logFile(dataDir) }, { cause: new Error(log) })
}
