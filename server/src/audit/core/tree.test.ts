import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  append,
  emptyFrontier,
  type Hash,
  inclusionProof,
  isIncluded,
  leafHash,
  packFrontier,
  rootOf,
  unpackFrontier,
} from './tree.ts'

const frontierOf = (leaves: readonly Hash[]) => leaves.reduce(append, emptyFrontier)

/** MTH as RFC 9162 § 2.1.1 defines it, word for word: split at the largest power of two smaller than n. */
function naiveRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return createHash('sha256').digest()
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  const [left, right] = [naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest()
}

describe('test vectors of the Certificate Transparency reference implementation', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const leaves = inputs.map(hex => leafHash(Buffer.from(hex, 'hex')))
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]

  test.each(roots.map((root, size) => ({ size, root })))('root of $size leaves', ({ size, root }) => {
    expect(rootOf(frontierOf(leaves.slice(0, size))).toString('hex')).toBe(root)
  })

  test.each([
    {
      index: 0,
      size: 8,
      path: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      index: 5,
      size: 8,
      path: [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    { index: 2, size: 3, path: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  ])('proof of leaf $index among $size', ({ index, size, path }) => {
    const proof = inclusionProof(leaves.slice(0, size), index)
    expect(proof.map(hash => hash.toString('hex'))).toEqual(path)
    expect(isIncluded(leaves[index]!, index, size, proof, Buffer.from(roots[size]!, 'hex'))).toBe(true)
  })
})

const leafList = fc
  .uniqueArray(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 140 })
  .map(texts => texts.map(text => leafHash(text)))

describe('for any leaves', () => {
  test('appending one by one gives the root of the definition', () => {
    fc.assert(fc.property(leafList, leaves => rootOf(frontierOf(leaves)).equals(naiveRoot(leaves))))
  })

  test('a frontier goes through its bytes unchanged and goes on from there', () => {
    fc.assert(
      fc.property(leafList, fc.nat(), (leaves, cut) => {
        const size = cut % (leaves.length + 1)
        const half = frontierOf(leaves.slice(0, size))
        const again = unpackFrontier(size, packFrontier(half))!
        expect(rootOf(leaves.slice(size).reduce(append, again))).toEqual(naiveRoot(leaves))
      }),
    )
  })

  test('every leaf is proved at its place and nowhere else', () => {
    fc.assert(
      fc.property(leafList, fc.nat(), fc.nat(), (leaves, a, b) => {
        const [index, other] = [a % leaves.length, b % leaves.length]
        const [size, root] = [leaves.length, naiveRoot(leaves)]
        const proof = inclusionProof(leaves, index)
        expect(isIncluded(leaves[index]!, index, size, proof, root)).toBe(true)
        if (other !== index) expect(isIncluded(leaves[index]!, other, size, proof, root)).toBe(false)
        expect(isIncluded(leafHash('other content'), index, size, proof, root)).toBe(false)
        expect(isIncluded(leaves[index]!, index, size, [...proof, root], root)).toBe(false)
        if (proof.length > 0) expect(isIncluded(leaves[index]!, index, size, proof.slice(1), root)).toBe(false)
      }),
    )
  })

  test('the order of the leaves counts', () => {
    fc.assert(
      fc.property(leafList, fc.nat(), fc.nat(), (leaves, a, b) => {
        const [i, k] = [a % leaves.length, b % leaves.length]
        const swapped = leaves.with(i, leaves[k]!).with(k, leaves[i]!)
        expect(rootOf(frontierOf(swapped)).equals(rootOf(frontierOf(leaves)))).toBe(i === k)
      }),
    )
  })
})

test('a frontier of the wrong length is refused', () => {
  const three = frontierOf([leafHash('a'), leafHash('b'), leafHash('c')])
  expect(unpackFrontier(4, packFrontier(three))).toBeUndefined()
  expect(unpackFrontier(3, packFrontier(three).subarray(1))).toBeUndefined()
})
