/** Recomputes in the browser what the server claims (RFC 9162 § 2.1: Merkle tree over SHA-256). */

type Bytes = Uint8Array<ArrayBuffer>

export type InclusionProof = {
  /** Place of the leaf, from 0, and number of leaves of the tree. */
  index: number
  size: number
  /** Hexadecimal, from the leaf to the root. */
  path: readonly string[]
}

/** Hash of a leaf: SHA-256(0x00 ‖ text), UTF-8. */
export const leafHash = (text: string): Promise<Bytes> => sha256(Uint8Array.of(0), utf8(text))

/** Root that leaf and path lead to (RFC 9162 § 2.1.3.2); undefined where the path doesn't fit the place. */
export async function rootOf(leaf: Bytes, { index, size, path }: InclusionProof): Promise<Bytes | undefined> {
  if (index < 0 || index >= size) return undefined
  let [fn, sn, hash] = [index, size - 1, leaf]
  for (const step of path) {
    if (sn === 0) return undefined
    const sibling = fromHex(step)
    if (fn % 2 === 1 || fn === sn) {
      hash = await sha256(Uint8Array.of(1), sibling, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else hash = await sha256(Uint8Array.of(1), hash, sibling)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 ? hash : undefined
}

/** Size and root (base64) that a checkpoint states (c2sp.org/tlog-checkpoint); its signature isn't looked at here. */
export function stated(checkpoint: string): { size: number; root: string } | undefined {
  const [, size, root] = checkpoint.split('\n')
  return root === undefined ? undefined : { size: Number(size), root }
}

/** Does the text of the entry stand at its place in the tree of the checkpoint? Undefined where that can't be computed. */
export async function recompute(
  envelope: string,
  proof: InclusionProof & { checkpoint: string },
): Promise<boolean | undefined> {
  if (!globalThis.crypto?.subtle) return undefined // only in a secure context
  const root = await rootOf(await leafHash(envelope), proof)
  const expected = stated(proof.checkpoint)
  return root !== undefined && expected?.size === proof.size && expected.root === base64(root)
}

async function sha256(...parts: Bytes[]): Promise<Bytes> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
}

const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))
const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const base64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))
