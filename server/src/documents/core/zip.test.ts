import { expect, test } from 'vitest'
import { zipOf } from '../sample-files.ts'
import { openZip } from './zip.ts'

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_000_000)

test('an entry that says 1 kB is stopped while it unpacks, not afterwards', () => {
  const zip = openZip(zipOf([{ name: 'a', data: zeros(120), claimedSize: 1_000 }], true))
  expect(() => zip.read('a')).toThrow('document-bomb')
})

test('the limit is one for all entries read', () => {
  const parts = ['a', 'b'].map(name => ({ name, data: zeros(60), claimedSize: 1_000 }))
  const zip = openZip(zipOf(parts, true))
  expect(zip.read('a')).toHaveLength(60_000_000)
  expect(() => zip.read('b')).toThrow('document-bomb')
})

test('claims beyond the limits are refused unread: size, ratio', () => {
  const claiming = (claimedSize: number) => zipOf([{ name: 'a', data: 'x'.repeat(50_000), claimedSize }])
  expect(() => openZip(claiming(100_000_001))).toThrow('document-bomb')
  expect(() => openZip(claiming(10_000_001))).toThrow('document-bomb')
  expect([...openZip(claiming(9_999_999)).names]).toEqual(['a'])
})
