import { describe, expect, test } from 'vitest'
import * as all from './checksum.ts'

const checksum: Readonly<Record<keyof typeof all, (value: string) => boolean>> = { ...all }

// Published sample values: Bundesbank/EPC (IBAN, creditor), BZSt (tax ID), Deutsche Rentenversicherung (SVNR), GKV
// (KVNR), ICAO specimen of the German identity card, card networks' test numbers.
const valid: [keyof typeof all, string[]][] = [
  ['validIban', ['DE89370400440532013000', 'GB82WEST12345698765432']],
  ['validCreditorId', ['DE98ZZZ09999999999']],
  ['validTaxId', ['86095742719', '58649208313']],
  ['validVatId', ['DE136695976']],
  ['validSvnr', ['15070649C103', '03011072B195']],
  ['validKvnr', ['A123456780', 'T212900779']],
  ['validCard', ['4000056655665556', '4242424242424242']],
  ['validDocumentNumber', ['T220001293', 'L01X00T471']],
  ['validBetriebsnummer', ['09912342', '43473616']],
]

describe.each(valid)('%s', (name, samples) => {
  test.each(samples)('accepts the published %s', sample => expect(checksum[name](sample)).toBe(true))
  test.each(samples)('rejects %s with its last digit changed', sample => {
    // Betriebsnummern allow two check digits five apart, so the change is by one.
    const wrong = sample.slice(0, -1) + ((Number(sample.at(-1)) + 1) % 10)
    expect(checksum[name](wrong)).toBe(false)
  })
  test('rejects the empty text', () => expect(checksum[name]('')).toBe(false))
})

test('a tax ID needs one digit twice or three times, never three in a row', () => {
  expect(checksum.validTaxId('12345678903')).toBe(false)
  expect(checksum.validTaxId('01234567890')).toBe(false)
})
