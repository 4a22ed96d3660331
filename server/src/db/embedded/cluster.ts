import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { flushDirectory } from '../../flush-directory.ts'
import { type Account, handOver } from './account.ts'
import { dataDirectoryBroken, dataDirectoryVersion, diskFull, runtimeUnusable } from './faults.ts'
import { majorVersion, type Runtime } from './runtime.ts'
import { database, type Secrets } from './secrets.ts'
import { writeWhole } from './write-whole.ts'

/** How a program of PostgreSQL is started on a cluster: as whom, where, and what it calls its cluster. */
export type Station = { cluster: string; account: Account | undefined; runtime: Runtime; dataDir: string }

/**
 * The cluster's name for a program that starts inside it. Root's stand-in account owns the cluster but may not be
 * able to walk there (a checkout below root's 0700 home, a 0700 data directory): it is put into the cluster before it
 * loses root's rights, and knows it as its working directory.
 */
export const clusterName = ({ cluster, account }: Station) =>
  account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : cluster

/** Nothing of ours (API keys!) and nothing of libpq's (`PGPORT` …) reaches PostgreSQL's environment. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  TZ: 'UTC',
  LC_ALL: 'C',
})

/** Where PostgreSQL's messages go; begins anew with each start. */
export const logFile = (dataDir: string) => join(dataDir, 'postgres.log')

/** Makes sure of a cluster of the right version that belongs to the right account. True if it is new. */
export async function prepareCluster(station: Station, secrets: Secrets): Promise<boolean> {
  const { cluster, account, dataDir } = station
  for (const entry of readdirSync(dataDir))
    if (entry.startsWith('postgres.new-')) rmSync(join(dataDir, entry), { recursive: true, force: true, maxRetries: 5 })
  if (!existsSync(cluster)) {
    await createCluster(station, secrets)
    return true
  }
  const versionFile = join(cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) throw dataDirectoryBroken({ directory: dataDir, file: versionFile })
  const found = readFileSync(versionFile, 'utf8').trim()
  if (found !== majorVersion) throw dataDirectoryVersion({ directory: dataDir, found, expected: majorVersion })
  if (account !== undefined && statSync(cluster).uid !== account.uid) handOver(cluster, account)
  // PostgreSQL insists on this; a copy or a backup may have lost it.
  chmodSync(cluster, 0o700)
  return false
}

/**
 * A cluster with our roles and database, whole or not at all: built beside its place and moved there. Until the move
 * no server listens, so the passwords are set in single-user mode and pass neither a file nor a command line.
 */
async function createCluster(station: Station, secrets: Secrets): Promise<void> {
  const { account, runtime, dataDir } = station
  const draft = { ...station, cluster: join(dataDir, `postgres.new-${randomUUID()}`) }
  try {
    mkdirSync(draft.cluster, { mode: 0o700 })
    if (account !== undefined) chownSync(draft.cluster, account.uid, account.gid)
    const place = ['-D', clusterName(draft)]
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const options = ['--username=reallabor_owner', '--auth=trust', '--data-checksums', '--no-sync', '--no-instructions']
    await runProgram(runtime.initdb, [...place, ...locale, ...options], draft)
    writeWhole(join(draft.cluster, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n', 0o644)
    const quietly = ['exit_on_error=on', 'fsync=off', 'log_min_error_statement=panic'].flatMap(value => ['-c', value])
    await runProgram(runtime.postgres, ['--single', ...place, ...quietly, 'postgres'], draft, bootstrapSql(secrets))
    await runProgram(runtime.initdb, [...place, '--sync-only'], draft)
    renameSync(draft.cluster, station.cluster)
    flushDirectory(dataDir) // the next start would take an unmoved cluster for leftovers
  } catch (error) {
    rmSync(draft.cluster, { recursive: true, force: true })
    throw error
  }
}

/** One command a line, as single-user mode wants it. The passwords are base64url and need no quoting. */
function bootstrapSql(secrets: Secrets): string {
  const login = 'login nosuperuser nobypassrls nocreatedb nocreaterole'
  return [
    `alter role reallabor_owner password '${secrets.owner}'`,
    `create role reallabor_app ${login} password '${secrets.app}'`,
    `create role reallabor_sealer ${login} password '${secrets.sealer}'`,
    `create database ${database}`,
    '',
  ].join('\n')
}

async function runProgram(program: string, args: string[], station: Station, input = ''): Promise<void> {
  const { account, dataDir } = station
  const child = spawn(program, args, {
    cwd: station.cluster,
    env: serverEnvironment(),
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) =>
      reject(runtimeUnusable({ directory: dirname(program), reason: cause.code ?? cause.message }, { cause })),
    )
    child.on('close', resolve)
  })
  // A program that ended early is told apart by its exit code, not by the broken pipe.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code, , complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  if (code === 0) return
  if (complaint.includes('No space left on device')) throw diskFull({ directory: dataDir })
  writeWhole(logFile(dataDir), complaint)
  throw dataDirectoryBroken({ directory: dataDir, file: logFile(dataDir) }, { cause: new Error(complaint) })
}
