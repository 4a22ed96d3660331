import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { dataDirectoryUnusable } from './faults.ts'
import { writeWhole } from './write-whole.ts'

/** What the owner tells others, as soon as the database answers. `startedAt` is for people. */
const owner = z.object({ pid: z.int(), startedAt: z.iso.datetime(), port: z.int() })
export type Owner = z.infer<typeof owner>

export interface Claim {
  announce(owner: Owner): void
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
  // What a dead owner left behind would send others to a port that is no longer ours.
  rmSync(ownerFile(dataDir), { force: true })
  return {
    announce: owner => writeWhole(ownerFile(dataDir), JSON.stringify(owner)),
    release() {
      if (!lock.isOpen) return
      rmSync(ownerFile(dataDir), { force: true })
      lock.close()
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

/** The living owner's announcement; undefined while it is still starting. Meaningful only when `isOwned`. */
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
    throw dataDirectoryUnusable({ directory: dataDir, reason: errstr ?? 'owner.lock' }, { cause: error })
  }
}
