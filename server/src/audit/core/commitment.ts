import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Binds an entry to content without holding anything of it: HMAC-SHA-256 under a key used once. The key lies with the
 * content in the encrypted record, so whoever erases the record makes the commitment unguessable; a plain hash of a
 * short text would remain personal data.
 */
export function commit(content: Uint8Array, key: Buffer): { commitment: string; record: Buffer } {
  if (key.length !== 32) throw new RangeError('a commitment needs a fresh key of 32 bytes')
  return { commitment: hmac(key, content).toString('hex'), record: Buffer.concat([key, content]) }
}

/** The content of a decrypted record, if the commitment in the log is of it. */
export function openRecord(commitment: string, record: Buffer): Buffer | undefined {
  const content = record.subarray(32)
  const expected = Buffer.from(commitment, 'hex')
  const actual = hmac(record.subarray(0, 32), content)
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? content : undefined
}

const hmac = (key: Buffer, content: Uint8Array): Buffer => createHmac('sha256', key).update(content).digest()
