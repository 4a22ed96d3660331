import { describe, expect, test } from 'vitest'
import type { Mapping } from '../mapping.ts'
import { createRestorer } from './restore.ts'

const mapping: Mapping = {
  version: 1,
  entries: [{ placeholder: '[PERSON_1]', type: 'PERSON', number: 1, canonical: 'Kai Fuchs', forms: {} }],
}

/** What a reader could go over again and again: beginnings that never end, and characters that may stand anywhere. */
const seeds: Record<string, string> = {
  'beginnings of placeholders': '[PERSON_',
  'opening brackets': '[',
  'placeholders without brackets': 'PERSON_1',
  'placeholders without brackets, apart': 'PERSON_1 ',
  'half open ones': '[PERSON_1 ',
  'longest beginnings': '[RENTENVERSICHERUNGSNUMMER_1_FORM',
  backslashes: '\\',
  'escapes of JSON': '\\u005b',
  'escapes of HTML': '&#91;',
  'half escapes': '&#9',
  'a label and invisible characters': `P${'\u200b'.repeat(120)}`,
  'an open bracket and blanks': `[${' '.repeat(120)}`,
  words: 'Person ',
  'placeholders to restore': '[PERSON_1]',
}
const megabyte = 1 << 20

/** Processor time of this thread in ms: other work on the machine doesn't count. */
function timeOf(text: string, chunk: number): number {
  const restorer = createRestorer(mapping)
  const began = process.threadCpuUsage()
  for (let at = 0; at < text.length; at += chunk) restorer.push(text.slice(at, at + chunk))
  restorer.end()
  const used = process.threadCpuUsage(began)
  return (used.user + used.system) / 1000
}

/** Twice the input costs at most 2.3 times the time; the floor keeps what takes no time at all from being compared. */
describe.each([
  ['in one piece', megabyte, megabyte],
  ['in pieces of four units', 4, megabyte / 16],
])('%s, restoring is linear on', (_, chunk, size) => {
  test.each(Object.keys(seeds))('%s', { timeout: 60_000 }, name => {
    const seed = seeds[name]!
    const text = (length: number) => seed.repeat(Math.ceil(length / seed.length))
    let half = Number.POSITIVE_INFINITY
    let whole = Number.POSITIVE_INFINITY
    // The best of five; a busy machine needs more than one, a quadratic reader fails all.
    for (let run = 0; run < 5 && !(whole < 2.3 * half + 60); run++) {
      half = Math.min(half, timeOf(text(size / 2), chunk))
      whole = Math.min(whole, timeOf(text(size), chunk))
    }
    expect(whole).toBeLessThan(2.3 * half + 60)
  })
})
