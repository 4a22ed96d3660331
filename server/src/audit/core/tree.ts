import { hash } from 'node:crypto'

/**
 * Merkle tree of RFC 9162 § 2.1 over SHA-256. Leaf and node hashes carry different prefixes, so that no leaf can pass
 * for a node (§ 2.1.1).
 */
export type Hash = Buffer

const sha256 = (...parts: Uint8Array[]): Hash => hash('sha256', Buffer.concat(parts), 'buffer')

const leafPrefix = Buffer.of(0)
const nodePrefix = Buffer.of(1)
const emptyRoot = sha256()

export const leafHash = (text: string | Uint8Array): Hash => sha256(leafPrefix, Buffer.from(text as string))

const nodeHash = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right)

/**
 * All that is needed to go on with a tree of `size` leaves: the roots of its perfect subtrees, largest first (one for
 * each bit set in `size`).
 */
export type Frontier = { readonly size: number; readonly roots: readonly Hash[] }

export const emptyFrontier: Frontier = { size: 0, roots: [] }

/** The frontier after one more leaf. Costs one hash on average. */
export function append(frontier: Frontier, leaf: Hash): Frontier {
  const roots = [...frontier.roots]
  let root = leaf
  // Each trailing one-bit of the size is a subtree as large as the one in hand: they merge, like a carry.
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) root = nodeHash(roots.pop()!, root)
  roots.push(root)
  return { size: frontier.size + 1, roots }
}

/** MTH (§ 2.1.1) of the leaves appended so far. */
export const rootOf = (frontier: Frontier): Hash =>
  frontier.roots.length === 0 ? emptyRoot : frontier.roots.reduceRight((right, left) => nodeHash(left, right))

/** The frontier as one value of 32 bytes a root. */
export const packFrontier = (frontier: Frontier): Buffer => Buffer.concat(frontier.roots)

/** Undefined if the bytes can't be the frontier of a tree of that size. */
export function unpackFrontier(size: number, bytes: Buffer): Frontier | undefined {
  const count = [...size.toString(2)].filter(bit => bit === '1').length
  if (bytes.length !== count * 32) return undefined
  return { size, roots: Array.from({ length: count }, (_, i) => bytes.subarray(i * 32, i * 32 + 32)) }
}

/** PATH(index, leaves) of § 2.1.3.1: the hashes that lead from a leaf to the root, lowest first. */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (index < 0 || index >= leaves.length) throw new RangeError('no such leaf')
  const path: Hash[] = []
  let [level, at] = [leaves, index]
  while (level.length > 1) {
    const sibling = level[at % 2 === 0 ? at + 1 : at - 1]
    // A last node without a sibling rises unchanged, which gives the same tree as splitting at powers of two.
    if (sibling) path.push(sibling)
    const above: Hash[] = []
    for (let i = 0; i < level.length; i += 2) {
      above.push(i + 1 < level.length ? nodeHash(level[i]!, level[i + 1]!) : level[i]!)
    }
    ;[level, at] = [above, Math.floor(at / 2)]
  }
  return path
}

/** Checks a proof by the steps of § 2.1.3.2. */
export function isIncluded(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (index < 0 || index >= size) return false
  let [fn, sn, node] = [index, size - 1, leaf]
  for (const step of proof) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      node = nodeHash(step, node)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else {
      node = nodeHash(node, step)
    }
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 && node.equals(root)
}
