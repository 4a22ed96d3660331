import { describe, expect, test } from 'vitest'
import { misread } from './misread.ts'

const reads = (word: string) => new RegExp(`^(?:${misread(word)})$`, 'iu')

describe('a word as scanners read it', () => {
  test.each([
    ['betriebsnummer', ['betriebsnummer', 'Betriebsnurnmer', 'betriebsnunnnner', 'betriebsnunnrner']],
    ['stelle', ['stelle', 'Ste1le', 'steIIe', 'ste||e', '5telle']],
    ['iban', ['iban', '1ban', 'lban', 'IBAN']],
    ['konto', ['konto', 'k0nt0', 'KONTO']],
    ['geburtsdatum', ['geburtsdatum', '9eburtsdatum', 'qeburt5datum', 'geburtsdaturn', 'geburtsdatunn']],
    ['straße', ['straße', 'strasse', 'straBe', 'stra8e', '5tra8e']],
    ['für', ['für', 'fiir', 'fur', 'fuer']],
    ['zöllner', ['zöllner', 'zollner', 'zoellner', 'zö1lner']],
    ['ärztin', ['ärztin', 'arztin', 'aerztln']],
  ])('%s', (word, spellings) => {
    for (const spelling of spellings) expect(spelling).toMatch(reads(word))
  })

  test.each([
    ['betriebsnummer', ['betriebsnuer', 'betriebsnumer', 'betriebs-nummer']],
    ['stelle', ['stele', 'ste2le', 'stell']],
    ['iban', ['ban', '2ban', 'ibän']],
    ['straße', ['strafe', 'strae', 'stra3e']],
  ])('%s is not any word', (word, others) => {
    for (const other of others) expect(other).not.toMatch(reads(word))
  })
})

test.each([
  [String.raw`\s\d\.`, String.raw`\s\d\.`],
  ['[soil]', '[soil]'],
  ['(?:x)(?=x)(?!x)(?<=x)(?<!x)', '(?:x)(?=x)(?!x)(?<=x)(?<!x)'],
  ['x[l]l', 'x[l][l1I|]'],
  [String.raw`\l`, String.raw`\l`],
  ['x(?:o)?', 'x(?:[o0])?'],
])('what is no letter of a word stays: %s', (source, expected) => expect(misread(source)).toBe(expected))
