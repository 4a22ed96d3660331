import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { fault } from '../errors.ts'

/**
 * Envelope encryption. A master key (never in the database, never below DATA_DIR) wraps one data key per conversation;
 * the data key seals that conversation's content with AES-256-GCM (NIST SP 800-38D, random 96-bit nonce).
 * The additional data bind each ciphertext to its place, so that swapping rows, columns or tenants fails to open.
 */

/** The ciphertext doesn't belong here, was changed, or its key is gone. Nothing was decrypted. */
export const sealBroken = fault('unavailable', 'seal-broken')
/** The row names a key version that this installation doesn't hold. */
export const keyVersionUnknown = fault('unavailable', 'key-version-unknown')

/** Where a ciphertext lives. `version` is the key version of the row. */
export type Place = { tenant: string; table: string; row: string; column: string; version: number }

export type WrappedKey = { wrapped: Buffer; version: number }

export interface DataKey {
  /** nonce ‖ tag ‖ ciphertext */
  seal(plain: Uint8Array | string, place: Omit<Place, 'version'>): Buffer
  /** @throws seal-broken */
  open(sealed: Uint8Array, place: Omit<Place, 'version'>): Buffer
}

export interface Keyring {
  /** A fresh data key and its wrapping under the newest master key. */
  create(owner: { tenant: string; row: string }): { key: DataKey; wrapped: WrappedKey }
  /** @throws seal-broken, key-version-unknown */
  unwrap(wrapped: WrappedKey, owner: { tenant: string; row: string }): DataKey
  /** The same data key under the newest master key; the content stays as it is. */
  rewrap(wrapped: WrappedKey, owner: { tenant: string; row: string }): WrappedKey
  /** A key for one other purpose (MACs, pseudonyms), derived with HKDF-SHA-256 (RFC 5869). 32 bytes. */
  derive(purpose: string): Buffer
}

const dataKeyVersion = 1

/** Master keys by version, 32 bytes each; the highest version is used for new keys. */
export type MasterKeys = ReadonlyMap<number, Buffer>

export function createKeyring(masterKeys: MasterKeys, random: (size: number) => Buffer = randomBytes): Keyring {
  const newest = Math.max(...masterKeys.keys())
  const oldest = Math.min(...masterKeys.keys())

  function masterKey(version: number): Buffer {
    const key = masterKeys.get(version)
    if (!key) throw keyVersionUnknown({ version })
    return key
  }

  function wrap(raw: Buffer, owner: { tenant: string; row: string }): WrappedKey {
    const place = { ...owner, table: 'conversation', column: 'wrapped_key', version: newest }
    return { wrapped: encrypt(masterKey(newest), raw, place, random), version: newest }
  }

  function rawKey({ wrapped, version }: WrappedKey, owner: { tenant: string; row: string }): Buffer {
    return decrypt(masterKey(version), wrapped, { ...owner, table: 'conversation', column: 'wrapped_key', version })
  }

  // Content is bound to the version of its data key (so far always 1): a rotation of the master key rewraps data keys and
  // leaves content alone.
  const asDataKey = (raw: Buffer): DataKey => ({
    seal: (plain, place) => encrypt(raw, Buffer.from(plain), { ...place, version: dataKeyVersion }, random),
    open: (sealed, place) => decrypt(raw, Buffer.from(sealed), { ...place, version: dataKeyVersion }),
  })

  return {
    create(owner) {
      const raw = random(32)
      return { key: asDataKey(raw), wrapped: wrap(raw, owner) }
    },
    unwrap: (wrapped, owner) => asDataKey(rawKey(wrapped, owner)),
    rewrap: (wrapped, owner) => wrap(rawKey(wrapped, owner), owner),
    // Derived from the oldest key, so that MACs and pseudonyms outlive a rotation.
    derive: purpose => Buffer.from(hkdfSync('sha256', masterKey(oldest), '', `ki-reallabor ${purpose}`, 32)),
  }
}

/** Length-prefixed, so that no two places share an encoding. */
function additionalData(place: Place): Buffer {
  const parts = [place.tenant, place.table, place.row, place.column, String(place.version)]
  return Buffer.from(parts.map(part => `${Buffer.byteLength(part)}:${part}`).join(''))
}

function encrypt(key: Buffer, plain: Buffer, place: Place, random: (size: number) => Buffer): Buffer {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(additionalData(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Buffer, sealed: Buffer, place: Place): Buffer {
  if (sealed.length < 28) throw sealBroken({ table: place.table, column: place.column })
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(additionalData(place))
  decipher.setAuthTag(sealed.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  } catch (cause) {
    throw sealBroken({ table: place.table, column: place.column }, { cause })
  }
}
