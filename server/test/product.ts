import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The product as a user starts it: a process of its own, with a data directory of its own. */
export interface Product {
  address: string
  process: ChildProcess
  /** Everything it printed. */
  output(): string
  /** Runs `npm run -s reallabor -- …` beside it, with the same settings. */
  command(args: string[], input?: string): Promise<Finished>
  /** SIGTERM, then waits; resolves with the exit code. */
  stop(): Promise<number | null>
}

export type Finished = { code: number | null; stdout: string; stderr: string }

/** A folder for data and keys that is removed at the end. */
export function temporaryData(): { dataDir: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'reallabor-product-'))
  return { dataDir: join(folder, 'data'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const settings = (dataDir: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { PATH, HOME } = process.env
  return { PATH, HOME, DATA_DIR: dataDir, PORT: '0', ...env }
}

/** Starts it and waits for the line that says it is ready. Rejects with what it printed if it ends before. */
export function startProduct(env: NodeJS.ProcessEnv): Promise<Product> {
  const child = spawn(process.execPath, [join(root, 'server/src/start.ts')], { env, cwd: root })
  let output = ''
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /läuft: (http:\/\/\S+)/.exec(output)?.[1]
      if (address) resolve({ address, process: child, output: () => output, command: commandWith(env), stop })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(code => reject(new Refused(code, output)))
  })

  async function stop(): Promise<number | null> {
    child.kill('SIGTERM')
    return ended
  }
}

/** It ended instead of starting. */
export class Refused extends Error {
  readonly code: number | null
  readonly output: string
  constructor(code: number | null, output: string) {
    super(`ended with ${code}: ${output}`)
    this.code = code
    this.output = output
  }
}

export const commandWith =
  (env: NodeJS.ProcessEnv) =>
  (args: string[], input = ''): Promise<Finished> => {
    const child = spawn(process.execPath, [join(root, 'server/src/reallabor.js'), ...args], { env, cwd: root })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', chunk => {
      stdout += chunk
    })
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdin.end(input)
    return new Promise(resolve => child.once('close', code => resolve({ code, stdout, stderr })))
  }
