import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLanguageHits } from './plain-language.ts'
import { styleHits } from './style.ts'

type Labelled = { id: string; measure: string; text: string; expected: boolean }
const labelled = readFileSync(join(import.meta.dirname, '../bench/measures.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Labelled)

// Labelled by hand; the measures promise 0.9, not perfection.
test.each(['passive', 'nominal-style', 'nested'])('%s: precision and recall on labelled sentences', measure => {
  const cases = labelled.filter(one => one.measure === measure)
  expect(cases.length).toBeGreaterThanOrEqual(30)
  const found = cases.filter(one => styleHits(one.text).some(hit => hit.rule === measure))
  const right = found.filter(one => one.expected).length
  expect(right / found.length).toBeGreaterThanOrEqual(0.9)
  expect(right / cases.filter(one => one.expected).length).toBeGreaterThanOrEqual(0.9)
})

const places = (text: string, rule: string) =>
  [...styleHits(text), ...plainLanguageHits(text)]
    .filter(hit => hit.rule === rule)
    .map(hit => text.slice(hit.start, hit.end))

describe('places', () => {
  test.each<[string, string, string[]]>([
    ['passive', 'Guten Tag. Der Antrag wird heute geprüft. Danke.', ['wird heute geprüft', 'wird heute geprüft']],
    ['function-verb', 'Wir stellen Ihnen das Formular zur Verfügung.', ['stellen Ihnen das Formular zur Verfügung']],
    ['function-verb', 'Sie können Hilfe in Anspruch nehmen.', ['in Anspruch nehmen']],
    ['function-verb', 'Wir nehmen den Antrag an.', []],
    ['genitive-chain', 'Die Prüfung der Höhe der Miete dauert.', ['Prüfung der Höhe der Miete']],
    ['genitive-chain', 'Die Höhe der Miete ist neu.', []],
    ['genitive', 'Der Inhalt des Bescheides ist neu.', ['des Bescheides']],
    ['genitive', 'Sie können dieses Schreiben behalten.', []],
    ['abbreviation', 'Sie bekommen ggf. Hilfe, z. B. Geld.', ['ggf.', 'z. B.']],
    ['negation', 'Sie müssen nichts tun. Es gibt keine Frist.', ['nichts', 'keine']],
    ['subjunctive', 'Sie könnten widersprechen. Das wäre möglich.', ['könnten', 'wäre']],
    ['long-word', 'Ihre Bedarfsgemeinschaft und die Bedarfs-Gemeinschaft.', ['Bedarfsgemeinschaft']],
    ['special-sign', 'Das steht in § 24; lesen Sie.', ['§', ';']],
  ])('%s: %s', (rule, text, expected) => {
    expect(places(text, rule)).toEqual(expected)
  })
  test('a sentence of more than fifteen words', () => {
    const sentence = (words: number) => `${Array.from({ length: words }, () => 'Wort').join(' ')}.`
    expect(places(`${sentence(15)} ${sentence(16)}`, 'long-sentence')).toEqual([sentence(16)])
  })
  test('lie inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { start, end } of [...styleHits(text), ...plainLanguageHits(text)]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
