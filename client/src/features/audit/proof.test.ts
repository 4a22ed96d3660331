import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { leafHash, recompute, rootOf } from './proof.ts'

const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')

test('the hash of the empty leaf is that of Certificate Transparency’s test data', async () => {
  // transparency-dev/merkle, rfc6962: EmptyLeafHash
  expect(hex(await leafHash(''))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
})

/** Certificate Transparency's eight test leaves (RFC 6962 reference data); roots below are published with them. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots: Record<number, string> = {
  1: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  2: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  3: 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  7: 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  8: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
}

// The same tree by the recursive definition (§ 2.1.1), as the other side of the proof.
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const leaf = (index: number) => sha(Buffer.of(0), Buffer.from(leaves[index]!, 'hex'))
const split = (size: number) => 2 ** (Math.ceil(Math.log2(size)) - 1)

function tree(from: number, to: number): Buffer {
  if (to - from === 1) return leaf(from)
  const middle = from + split(to - from)
  return sha(Buffer.of(1), tree(from, middle), tree(middle, to))
}

function path(index: number, from: number, to: number): string[] {
  if (to - from === 1) return []
  const middle = from + split(to - from)
  return index < middle
    ? [...path(index, from, middle), tree(middle, to).toString('hex')]
    : [...path(index, middle, to), tree(from, middle).toString('hex')]
}

test.each([1, 2, 3, 7, 8])('every leaf of a tree of %i leads to the published root', async size => {
  for (let index = 0; index < size; index++) {
    const proof = { index, size, path: path(index, 0, size) }
    expect(hex(await rootOf(new Uint8Array(leaf(index)), proof))).toBe(roots[size])
  }
})

test('a wrong place, a short or a long path leads nowhere', async () => {
  const good = path(2, 0, 7)
  const start = new Uint8Array(leaf(2))
  expect(hex(await rootOf(start, { index: 3, size: 7, path: good }))).not.toBe(roots[7])
  expect(await rootOf(start, { index: 2, size: 7, path: good.slice(1) })).toBeUndefined()
  expect(await rootOf(start, { index: 2, size: 7, path: [...good, good[0]!] })).toBeUndefined()
  expect(await rootOf(start, { index: 7, size: 7, path: good })).toBeUndefined()
})

test('an entry is compared with what the checkpoint states', async () => {
  const other = sha(Buffer.of(0), Buffer.from('b'))
  const root = sha(Buffer.of(1), sha(Buffer.of(0), Buffer.from('a')), other).toString('base64')
  const proof = { index: 0, size: 2, path: [other.toString('hex')], checkpoint: `log/1/2026-11\n2\n${root}\n` }
  expect(await recompute('a', proof)).toBe(true)
  expect(await recompute('A', proof)).toBe(false)
  expect(await recompute('a', { ...proof, checkpoint: proof.checkpoint.replace('\n2\n', '\n3\n') })).toBe(false)
})
