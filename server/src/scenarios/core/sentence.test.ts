import { expect, test } from 'vitest'
import { countSyllables, measure } from './readability.ts'
import { splitSentences, splitWords } from './sentence.ts'

// Counted by hand after the project's rules for words and sentences.
test.each<[string, number]>([
  ['Das folgt aus § 24 Abs. 1 SGB X. Danach gilt es.', 2],
  ['Bringen Sie z. B. Ihren Ausweis mit. Danke!', 2],
  ['Der Termin ist am 3. Mai 2026. Kommen Sie pünktlich.', 2],
  ['Der Bescheid ist vom 12.02.2026. Er gilt weiter.', 2],
  ['Sie wohnen in der Hauptstr. 5 in Auental.', 1],
  ['Das sind ca. 1.250,00 € im Monat.', 1],
  ['Kommen Sie? Ja! Gut.', 3],
  ['Überschrift\n\nEin Satz. Noch einer.', 3],
  ['Es fehlen:\n- der Mietvertrag\n- die Abrechnung', 3],
  ['Er sagte: „Ich komme.“ Dann ging er.', 2],
  ['Dr. Lüders hat das i. d. R. im Griff; er ist Arzt.', 1],
  ['', 0],
])('sentences: %s → %i', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count)
})

test('places are those of the words', () => {
  const text = 'Eins. Zwei!\n\n- Drei?'
  expect(splitSentences(text).map(s => text.slice(s.start, s.end))).toEqual(['Eins.', 'Zwei!', 'Drei?'])
})

test.each<[string, number]>([
  ['Das sind 520 Euro.', 4],
  ['Das sind 520,00 €.', 3],
  ['am 3. Mai 2026', 4],
  ['Bringen Sie z. B. Geld mit', 5],
  ['nach § 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 50 Abs. 1 SGB X', 2],
  ['die Kosten – und mehr', 4],
  ['Antrags- und Bescheiddaten', 3],
  ['um 10 % mehr', 3],
])('words: %s → %i', (text, count) => {
  expect(splitWords(text)).toHaveLength(count)
})

// Duden hyphenation, single vowels included.
test.each<[string, number]>([
  ['Familien', 4],
  ['Bescheid', 2],
  ['Haus', 1],
  ['Leistung', 2],
  ['Grundsicherungsgeld', 5],
  ['Mitwirkungspflicht', 4],
  ['neue', 2],
  ['Quelle', 2],
  ['Situation', 5],
  ['Straße', 2],
])('syllables: %s → %i', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('the first Wiener Sachtextformel of a hand-counted text', () => {
  // 2 sentences, 8 words: Der(1) Bescheid(2) gilt(1) ab(1) heute(2). Rufen(2) Sie(1) an(1).
  // MS 0, SL 4, IW 12.5 (Bescheid), ES 62.5 → 0.1672·4 + 0.1297·12.5 − 0.0327·62.5 − 0.875 = −0.6287
  const measured = measure('Der Bescheid gilt ab heute. Rufen Sie an.')
  expect(measured).toMatchObject({ sentences: 2, words: 8, mean: 4, longest: 5 })
  expect(measured.wstf1).toBeCloseTo(-0.6287, 3)
})
