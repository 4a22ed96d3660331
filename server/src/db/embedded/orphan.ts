import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { dataDirectoryInUse } from './faults.ts'

/**
 * Stops what is left of a PostgreSQL whose owner and guard were both killed; returns its pid if there was one. Only for
 * the owner of the data directory: then nobody else can be using it.
 */
export async function stopOrphan(cluster: string): Promise<number | undefined> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
  const left = () => serversOf(cluster, pid)
  const found = left()
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    // The postmaster ends its children. Children that outlived it are told themselves.
    const running = left()
    if (running.length === 0) break
    for (const target of running.includes(pid) ? [pid] : running) send(signal, target)
    for (const deadline = Date.now() + 3_000; left().length > 0 && Date.now() < deadline; ) await delay(20)
  }
  if (left().length > 0) throw dataDirectoryInUse({ directory: dirname(cluster), pid })
  // PostgreSQL would refuse to start if by now another process of this account has that pid.
  if (process.platform === 'linux') rmSync(pidFile, { force: true })
  return found[0]
}

function send(signal: NodeJS.Signals, pid: number): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The PostgreSQL processes at work in the cluster. Pids are reused, so each must prove that it is one. */
function serversOf(cluster: string, postmaster: number): number[] {
  if (process.platform === 'linux') {
    const home = statSync(cluster)
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .filter(pid => isServerIn(pid, home))
  }
  if (process.platform === 'win32') return [] // PostgreSQL's own check must do.
  try {
    const command = execFileSync('ps', ['-p', String(postmaster), '-o', 'command='], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(cluster) ? [postmaster] : []
  } catch {
    return [] // ps found no such process.
  }
}

/** A server's working directory is its cluster, for as long as it lives. */
function isServerIn(pid: number, home: { dev: number; ino: number }): boolean {
  try {
    const { dev, ino } = statSync(`/proc/${pid}/cwd`)
    return dev === home.dev && ino === home.ino && /^postgres\b/.test(basename(readlinkSync(`/proc/${pid}/exe`)))
  } catch {
    return false // Gone, a zombie, or another account's and so not ours.
  }
}
