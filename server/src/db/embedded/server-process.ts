import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Fault } from '../../errors.ts'
import { clusterName, logFile, type Station, serverEnvironment } from './cluster.ts'
import { dataDirectoryBroken, dataDirectoryInUse, diskFull } from './faults.ts'
import type { SupervisionPlan } from './supervise.ts'

/** PostgreSQL at work, seen from its owner. */
export interface ServerProcess {
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>
  /** Ends it in good order. */
  stop(): Promise<void>
}

/**
 * Fixed on the command line, where neither `ALTER SYSTEM` nor an edited file reaches them. Loopback only; nothing of
 * what is stored gets into the log: no statements, no parameters, and no messages of failed statements, which quote
 * values. Durability (`fsync`, `synchronous_commit`) is PostgreSQL's default, on; so are 128 MB of shared buffers and
 * 100 connections, less where the machine can't give them.
 */
const settings = (port: number) => ({
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: '',
  cluster_name: 'ki-reallabor',
  password_encryption: 'scram-sha-256',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
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
  const set = Object.entries(settings(port)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const plan: SupervisionPlan = {
    command: runtime.postgres,
    args: ['-D', clusterName(station), ...set],
    directory: cluster,
    environment: serverEnvironment(),
    log: logFile(dataDir),
    ...(account && { uid: account.uid, gid: account.gid }),
  }
  const program = fileURLToPath(new URL('supervise.ts', import.meta.url))
  const guard = spawn(process.execPath, [program, JSON.stringify(plan)], {
    detached: true,
    env: serverEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  })
  const ended = new Promise<void>(resolve => {
    guard.once('exit', () => resolve())
    guard.once('error', () => resolve())
  })
  // A broken pipe only means that it has ended already, which `ended` tells.
  guard.stdin.on('error', () => {})
  // An owner with nothing else to do may end; that stops the server as well.
  guard.unref()
  return {
    ended,
    stop() {
      guard.ref()
      if (guard.stdin.writable) guard.stdin.end('stop')
      return ended
    },
  }
}

/** Recovery after a crash replays at most `max_wal_size`, which takes seconds; this is for a very slow disk. */
const longestRecovery = 300_000

/** Waits until the server lets the owner in. False if it ended instead. */
export async function untilReady(url: string, server: ServerProcess, dataDir: string): Promise<boolean> {
  let ended = false
  void server.ended.then(() => {
    ended = true
  })
  const deadline = Date.now() + longestRecovery
  for (let pause = 10; !ended; pause = Math.min(pause * 1.2, 500)) {
    try {
      const client = await connect(url)
      await client.end()
      return true
    } catch (error) {
      // Nobody listens yet, or it is starting up (57P03). Everything else that a server answers is final.
      const final = error instanceof pg.DatabaseError && error.code !== '57P03'
      await Promise.race([server.ended, delay(final ? 1_000 : pause)])
      // A refusal may come from a stranger on our port; then our own server has given up meanwhile.
      if (ended || (!final && Date.now() < deadline)) continue
      const wrongPassword = error instanceof pg.DatabaseError && error.code === '28P01'
      const file = wrongPassword ? 'secrets.json' : logFile(dataDir)
      throw dataDirectoryBroken({ directory: dataDir, file }, { cause: error })
    }
  }
  return false
}

export async function connect(url: string, applicationName?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    ...(applicationName !== undefined && { application_name: applicationName }),
  })
  // Without a listener the server's end would end this process; whoever holds the client hears of it through `end`.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Why the server ended instead of starting, as its log tells. Another port is worth a try. */
export function startFailure(dataDir: string): Fault | 'port-taken' {
  const log = readFileSync(logFile(dataDir), 'utf8')
  if (/Address already in use|could not bind/.test(log)) return 'port-taken'
  if (log.includes('No space left on device')) return diskFull({ directory: dataDir })
  // Another machine or container uses the same volume; our own lock has already excluded this one.
  const rival = /lock file .* already exists|pre-existing shared memory/.test(log)
  if (rival) return dataDirectoryInUse({ directory: dataDir, pid: 0 })
  return dataDirectoryBroken({ directory: dataDir, file: logFile(dataDir) }, { cause: new Error(log) })
}
