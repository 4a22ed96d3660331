import { fault } from '../../errors.ts'

/** Somebody else owns the database of this directory. Params: `directory`, `pid` (0: not known). */
export const dataDirectoryInUse = fault('conflict', 'data-directory-in-use')

/** The directory can't be made, read or written. Params: `directory`, `reason` (an errno name such as `EACCES`). */
export const dataDirectoryUnusable = fault('unavailable', 'data-directory-unusable')

/** Made by another major version of PostgreSQL. Params: `directory`, `found`, `expected`. */
export const dataDirectoryVersion = fault('conflict', 'data-directory-version')

/** PostgreSQL can't be started with what is there. Params: `directory`, `file` (what is broken or tells more). */
export const dataDirectoryBroken = fault('unavailable', 'data-directory-broken')

/** Params: `directory`. */
export const diskFull = fault('unavailable', 'disk-full')

/** No PostgreSQL binaries for this machine are installed. Params: `platform`. */
export const runtimeMissing = fault('unavailable', 'database-runtime-missing')

/** The binaries are there but can't be run. Params: `directory`, `reason` (an errno name, or who can't reach them). */
export const runtimeUnusable = fault('unavailable', 'database-runtime-unusable')

/** Root started us, and there is no account that PostgreSQL could run under. Params: `account` (those looked for). */
export const accountMissing = fault('unavailable', 'database-account-missing')

/** What a failed system call on the data directory means to the person who started us. Other errors pass through. */
export function asDirectoryFault(error: unknown, directory: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull({ directory }, { cause: error })
  if (code !== undefined && /^E(ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR|NOENT|IO|LOOP|NAMETOOLONG)$/.test(code))
    return dataDirectoryUnusable({ directory, reason: code }, { cause: error })
  return error
}
