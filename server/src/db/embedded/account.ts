import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accountMissing } from './faults.ts'

export type Account = { name: string; uid: number; gid: number }

const preferred = ['postgres', 'nobody']

/**
 * The account PostgreSQL runs under: undefined means ours. PostgreSQL refuses to run as root, so root lends it an
 * unprivileged account that `passwd` knows: whoever owns the cluster already, else `postgres`, else `nobody`.
 */
export function serverAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
    .filter(account => account.uid > 0)
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const found =
    accounts.find(account => account.uid === owner) ??
    preferred.flatMap(name => accounts.filter(account => account.name === name))[0]
  if (found === undefined) throw accountMissing({ account: preferred.join(', ') })
  return found
}

/** Hands a directory and all in it to the account, e.g. after root restored it from a backup. */
export function handOver(directory: string, account: Account): void {
  lchownSync(directory, account.uid, account.gid)
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(directory, entry), account.uid, account.gid)
}

/** Whether the account may enter every directory down to the file, and run the file. */
export function canRun(file: string, account: Account): boolean {
  const allowed = (path: string, bits: number) => {
    const { mode, uid, gid } = statSync(path)
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
    return ((mode >> shift) & bits) === bits
  }
  if (!allowed(file, 0o5)) return false
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    if (!allowed(directory, 0o1)) return false
    if (directory === dirname(directory)) return true
  }
}
