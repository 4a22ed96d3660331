import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fault } from '../errors.ts'
import { flushDirectory } from '../flush-directory.ts'
import type { MasterKeys } from './keyring.ts'

/** Data exist, but not the key that opens them. Nothing was started, and no other key was made. */
export const masterKeyMissing = fault('conflict', 'master-key-missing')
/** There is a key, but not the one the data were sealed with. */
export const masterKeyWrong = fault('conflict', 'master-key-wrong')
/** The file is there and can't be read as a key. */
export const keyFileBroken = fault('invalid', 'key-file-broken')

/**
 * Reads the master keys: one line a version, `1:<32 bytes in base64>`. Makes the first one only where `mayMint` says
 * that there are no data yet.
 *
 * @throws master-key-missing, key-file-broken
 */
export function loadMasterKeys(file: string, mayMint: boolean): MasterKeys {
  if (!existsSync(file)) {
    if (!mayMint) throw masterKeyMissing({ file })
    writePrivately(file, `1:${randomBytes(32).toString('base64')}\n`)
  }
  const keys = new Map<number, Buffer>()
  for (const line of read(file).split('\n')) {
    if (line.trim() === '') continue
    const match = /^(\d+):([A-Za-z0-9+/]{43}=)$/.exec(line.trim())
    const version = Number(match?.[1])
    if (!match || keys.has(version)) throw keyFileBroken({ file })
    keys.set(version, Buffer.from(match[2]!, 'base64'))
  }
  if (keys.size === 0) throw keyFileBroken({ file })
  return keys
}

/** The Ed25519 key that signs the log's checkpoints (PKCS #8, PEM). A lost one is refused like a lost master key. */
export function loadSigningKey(file: string, mayMint: boolean): KeyObject {
  if (!existsSync(file)) {
    if (!mayMint) throw masterKeyMissing({ file })
    writePrivately(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  }
  let key: KeyObject
  try {
    key = createPrivateKey(read(file))
  } catch (cause) {
    throw keyFileBroken({ file }, { cause })
  }
  if (key.asymmetricKeyType !== 'ed25519') throw keyFileBroken({ file })
  return key
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw keyFileBroken({ file }, { cause })
  }
}

/**
 * Durable before anything is sealed with it. Written aside and linked into place: a start that is killed leaves no half
 * a key, and of two first starts only one makes it; the other reads that one.
 */
function writePrivately(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(6).toString('hex')}.new`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    try {
      writeFileSync(fresh, text, { mode: 0o600, flag: 'wx', flush: true })
      linkSync(fresh, file)
    } finally {
      rmSync(fresh, { force: true })
    }
    flushDirectory(dirname(file)) // the name must be as durable as the content
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(file))
      throw keyFileBroken({ file }, { cause })
  }
}
