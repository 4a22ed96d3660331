import { randomBytes } from 'node:crypto'

/**
 * UUIDv7 (RFC 9562 § 5.7): 48 bits of Unix milliseconds, then randomness. Ids sort by time of creation, which keeps
 * B-tree inserts local; they are never used to sequence the log (late commits would be lost).
 */
export function uuid7(now: number = Date.now(), random: Uint8Array = randomBytes(10)): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return uuidText(bytes)
}

/** 16 bytes as RFC 9562 § 4 writes them. Version and variant are the caller's. */
export function uuidText(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
