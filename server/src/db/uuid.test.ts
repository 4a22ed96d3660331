import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { uuid7 } from './uuid.ts'

test('the example of RFC 9562, appendix A.6', () => {
  // 2022-02-22 14:22:22.00 -05:00; rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F
  const random = Buffer.from('0cc318c4dc0c0c07398f', 'hex')
  expect(uuid7(Date.parse('2022-02-22T19:22:22.000Z'), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

const latest = 2 ** 48 - 1
const moment = fc.integer({ min: 0, max: latest })
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('version 7 and variant 10 whatever time and chance are; the rest is kept', () => {
  fc.assert(
    fc.property(moment, random, (now, bytes) => {
      const id = uuid7(now, bytes)
      expect(z.uuid({ version: 'v7' }).safeParse(id).success).toBe(true)
      const hex = id.replaceAll('-', '')
      expect(Number.parseInt(hex.slice(0, 12), 16)).toBe(now)
      const chance = Buffer.from(hex.slice(12), 'hex')
      expect(chance[1]).toBe(bytes[1])
      expect([...chance.subarray(3)]).toEqual([...bytes.subarray(3)])
      expect([chance[0]! & 0x0f, chance[2]! & 0x3f]).toEqual([bytes[0]! & 0x0f, bytes[2]! & 0x3f])
    }),
  )
})

test('a later one sorts later, as text and therefore as bytes', () => {
  fc.assert(
    fc.property(moment, moment, random, random, (a, b, one, other) => {
      fc.pre(a < b)
      expect(uuid7(a, one) < uuid7(b, other)).toBe(true)
    }),
  )
})

test('a thousand in the same instant are different', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(0))).size).toBe(1000)
})

test('what is passed in is not changed', () => {
  const bytes = new Uint8Array(10).fill(0xff)
  uuid7(0, bytes)
  expect(bytes).toEqual(new Uint8Array(10).fill(0xff))
})
