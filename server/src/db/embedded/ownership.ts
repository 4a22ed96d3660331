import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { dataDirectoryUnusable } from './faults.ts'
import { writeWhole } from './write-whole.ts'

/** What the owner tells others: who it is, for people, and the port as soon as the database answers. */
const owner = z.object({ pid: z.int(), startedAt: z.iso.datetime(), port: z.int().optional() })
export type Owner = z.infer<typeof owner>

export interface Claim {
  /** Tells others where the database answers. */
  announce(port: number): void
  release(): void
}

/**
 * Claims the data directory for this process, or returns undefined when a living process has it.
 *
 * The claim is an exclusive lock of the kernel on `owner.lock`, taken through SQLite because Node offers no file locks
 * of its own. It ends with the process, however that ends, so there is no stale claim to recognise and no pid to
 * compare, and of two simultaneous starts exactly one wins. (Nobody else may open that file: POSIX drops a process's
 * locks as soon as it closes any of its descriptors of the file.)
 */
export function claim(dataDir: string): Claim | undefined {
  const lock = tryLock(dataDir)
  if (lock === undefined) return undefined
  const us: Owner = { pid: process.pid, startedAt: new Date().toISOString() }
  const tell = (owner: Owner) => writeWhole(ownerFile(dataDir), JSON.stringify(owner))
  // At once, because a dead owner's announcement would send others to a port that may be a stranger's by now.
  try {
    tell(us)
  } catch (error) {
    lock.close()
    throw error
  }
  return {
    announce: port => tell({ ...us, port }),
    release() {
      if (!lock.isOpen) return
      try {
        rmSync(ownerFile(dataDir), { force: true })
      } finally {
        lock.close()
      }
    },
  }
}

/** Whether a living process owns the directory's database. */
export function isOwned(dataDir: string): boolean {
  if (!existsSync(join(dataDir, 'owner.lock'))) return false
  const lock = tryLock(dataDir)
  lock?.close()
  return lock === undefined
}

/** What the owner says; to be believed only while `isOwned`. */
export function readOwner(dataDir: string): Owner | undefined {
  if (!existsSync(ownerFile(dataDir))) return undefined
  try {
    return owner.parse(JSON.parse(readFileSync(ownerFile(dataDir), 'utf8')))
  } catch {
    // Removed in between, or not ours to read: the caller looks again or gives up with a clear fault.
    return undefined
  }
}

const ownerFile = (dataDir: string) => join(dataDir, 'owner.json')

/** SQLite's result code for "somebody else has the lock" (SQLITE_BUSY). */
const busy = 5

function tryLock(dataDir: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(dataDir, 'owner.lock'), { timeout: 0 })
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database?.close()
    const { errcode, errstr } = error as { errcode?: number; errstr?: string }
    if (errcode === busy) return undefined
    throw dataDirectoryUnusable({ directory: dataDir, reason: `owner.lock: ${errstr}` }, { cause: error })
  }
}
