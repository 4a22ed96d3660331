import { describe, expect, it } from 'vitest'
import { countSentences, lastSentenceEnd } from './sentences.ts'

const whole = (text: string) => text.slice(0, lastSentenceEnd(text))

describe('whole sentences of a growing draft', () => {
  it.each([
    ['', ''],
    ['Sehr geehrte', ''],
    ['Sehr geehrte Frau Petrović,\n\nwir beab', 'Sehr geehrte Frau Petrović,\n\n'],
    ['Wir bitten um Antwort. Bis', 'Wir bitten um Antwort. '],
    ['Wir bitten um Antwort.', ''], // might go on: "Antwort.pdf"
    ['Das folgt aus § 48 Abs. 1 Satz 2 Nr. 3 SGB X und', ''],
    ['Am 12. Februar kam z. B. ein', ''],
    ['Er sagte: „Das stimmt.“ Dann', 'Er sagte: „Das stimmt.“ '],
    ['Ja! Und', 'Ja! '],
    ['Erster Satz. Zweiter Satz mit Nr. 3', 'Erster Satz. '],
  ])('%j shows %j', (text, shown) => expect(whole(text)).toBe(shown))
  it('counts them', () =>
    expect(countSentences('Am 12. Februar kam § 48 Abs. 1 zur Sprache. Gilt das? „Ja.“ Offen ist')).toBe(3))
})
