import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { fault } from '../errors.ts'
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
    if (!match) throw keyFileBroken({ file })
    keys.set(Number(match[1]), Buffer.from(match[2]!, 'base64'))
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
  try {
    return createPrivateKey(read(file))
  } catch (cause) {
    throw keyFileBroken({ file }, { cause })
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw keyFileBroken({ file }, { cause })
  }
}

/** Durable before anything is sealed with it. `wx`: of two first starts only one makes the key. */
function writePrivately(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
