import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { createKeyring } from './keyring.ts'

const owner = { tenant: 'a', row: '1' }
const place = { tenant: 'a', table: 'run', row: '1', column: 'outgoing' }
const master = () => new Map([[1, randomBytes(32)]])

const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Fault ? error.code : error
  }
  return 'opened'
}

test('what was sealed opens in its place, whatever it is', () => {
  const { key } = createKeyring(master()).create(owner)
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(key.open(key.seal(bytes, place), place)).toEqual(Buffer.from(bytes))
    }),
  )
})

test.each(['tenant', 'table', 'row', 'column'] as const)('moved to another %s it does not open', part => {
  const { key } = createKeyring(master()).create(owner)
  const sealed = key.seal('content', place)
  expect(codeOf(() => key.open(sealed, { ...place, [part]: 'x' }))).toBe('seal-broken')
})

test('parts of a place cannot be shifted into each other', () => {
  const { key } = createKeyring(master()).create(owner)
  const sealed = key.seal('content', { tenant: 'a', table: 'bc', row: 'd', column: 'e' })
  expect(codeOf(() => key.open(sealed, { tenant: 'ab', table: 'c', row: 'd', column: 'e' }))).toBe('seal-broken')
})

test('each flipped bit is found', () => {
  const { key } = createKeyring(master()).create(owner)
  const sealed = key.seal('Vertraulich', place)
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const broken = Buffer.from(sealed)
    broken[bit >> 3]! ^= 1 << (bit & 7)
    expect(codeOf(() => key.open(broken, place))).toBe('seal-broken')
  }
  expect(codeOf(() => key.open(sealed.subarray(0, 20), place))).toBe('seal-broken')
})

test('the same text is sealed differently each time', () => {
  const { key } = createKeyring(master()).create(owner)
  const once = new Set(Array.from({ length: 100 }, () => key.seal('x', place).toString('hex')))
  expect(once.size).toBe(100)
})

test('a rotation rewraps the data key and leaves the content readable; without the old master key nothing opens', () => {
  const old = master()
  const before = createKeyring(old)
  const { key, wrapped } = before.create(owner)
  const sealed = key.seal('content', place)

  const both = createKeyring(new Map([...old, [2, randomBytes(32)]]))
  const renewed = both.rewrap(wrapped, owner)
  expect(renewed.version).toBe(2)
  expect(both.unwrap(renewed, owner).open(sealed, place).toString()).toBe('content')
  expect(codeOf(() => before.unwrap(renewed, owner))).toBe('key-version-unknown')
  expect(codeOf(() => both.unwrap({ ...renewed, version: 1 }, owner))).toBe('seal-broken')
  expect(both.derive('rater')).toEqual(before.derive('rater'))
})

test('a wrapped key belongs to its conversation', () => {
  const keyring = createKeyring(master())
  const { wrapped } = keyring.create(owner)
  expect(codeOf(() => keyring.unwrap(wrapped, { ...owner, row: '2' }))).toBe('seal-broken')
  expect(codeOf(() => keyring.unwrap(wrapped, { ...owner, tenant: 'b' }))).toBe('seal-broken')
})
