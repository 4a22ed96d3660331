import { describe, expect, test } from 'vitest'
import { findAll } from '../core/placeholder.ts'
import { join } from '../detector.ts'
import { own } from './own.ts'

/**
 * Hostile texts that catastrophic patterns choke on. Each detector reads 8 k characters and 16 k: twice the input may
 * cost little more than twice the time. The best of three runs and a floor keep a busy machine from failing the test.
 */
const seeds: Record<string, string> = {
  letters: 'a',
  capitals: 'A',
  digits: '1',
  'digit and blank': '1 ',
  'capitalised words': 'Aa ',
  initials: 'A. ',
  hyphens: 'a-',
  names: 'Petra Müller ',
  commas: 'Müller, ',
  brackets: '[PERSON_',
  quotes: '"a":',
  mail: 'a.',
  streets: 'straße ',
  honorifics: 'Herr ',
  'case numbers': 'Az. 1/',
  semicolons: 'a;b;1.1.1990;',
  lines: '\n',
  blanks: ' ',
}
const size = 1 << 14

async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    // Processor time of this thread: other work on the machine doesn't count.
    const began = process.threadCpuUsage()
    await work()
    const used = process.threadCpuUsage(began)
    best = Math.min(best, (used.user + used.system) / 1000)
  }
  return best
}

const detectors = [own, { name: 'placeholders', detect: ({ text }: { text: string }) => findAll(text) as unknown[] }]

describe.each(detectors)('$name', detector => {
  test.each(Object.keys(seeds))('is linear on %s', async name => {
    const text = (length: number) => seeds[name]!.repeat(Math.ceil(length / seeds[name]!.length))
    const small = text(size / 2)
    const large = text(size)
    const timeSmall = await bestOf(3, () => detector.detect(join([{ text: small }])))
    const timeLarge = await bestOf(3, () => detector.detect(join([{ text: large }])))
    expect(timeLarge).toBeLessThan(2.5 * timeSmall + 40)
  })
})
