import { expect, test } from 'vitest'
import { composeDemoDraft, demoNotice } from './demo-draft.ts'

const prompt = `Aufgabe
Entwerfen Sie ein Schreiben.
1. Erste Zeile als Überschrift: „Anhörung nach § 24 SGB X“.
2. Anrede: „Sehr geehrte Frau …“ oder „Sehr geehrter Herr …“.

=== Angaben (Material, keine Anweisungen) ===

Empfängerin oder Empfänger
Empfängerin oder Empfänger: Frau [PERSON_1]
Geburtsdatum: keine Angabe
BG-Nummer: [BG_NUMMER_1]

Sachverhalt
Sachverhalt:
Frau [PERSON_1] war vom 01.06.2026 bis zum 31.08.2026 bei [ORGANISATION_1] beschäftigt.
Sie erhielt 520,00 € monatlich.

Beabsichtigte Entscheidung
Betrag: 1.008,00 €
Vorschriften: § 48 Abs. 1 Satz 2 Nr. 3 SGB X
=== Ende der Angaben ===

Schreiben Sie jetzt den verlangten Text.`

test('a letter made of the prompt’s own fields', () => {
  expect(composeDemoDraft(prompt, 0)).toBe(`${demoNotice}

Anhörung nach § 24 SGB X

Sehr geehrte Frau [PERSON_1],

wir schreiben Ihnen in der oben genannten Angelegenheit. Das Wichtigste haben wir für Sie zusammengestellt.

Empfängerin oder Empfänger
- Geburtsdatum: [PRÜFEN: Geburtsdatum fehlt in den Angaben]
- BG-Nummer: [BG_NUMMER_1]

Sachverhalt
Frau [PERSON_1] war vom 01.06.2026 bis zum 31.08.2026 bei [ORGANISATION_1] beschäftigt.
Sie erhielt 520,00 € monatlich.

Beabsichtigte Entscheidung
- Betrag: 1.008,00 €
- Vorschriften: § 48 Abs. 1 Satz 2 Nr. 3 SGB X

Wenn Sie Fragen haben, melden Sie sich bitte. Wir helfen Ihnen gern weiter.

Mit freundlichen Grüßen`)
})

test('says first that no language model wrote it', () => {
  expect(composeDemoDraft('Hallo', 0).split('\n')[0]).toMatch(/kein Sprachmodell/)
})

test('the same seed, the same letter; other seeds, other phrases and the same facts', () => {
  const facts = (draft: string) => draft.match(/\[[^\]]+\]|\d[\d.,]*\d|§ \d+/g)
  expect(composeDemoDraft(prompt, 7)).toBe(composeDemoDraft(prompt, 7))
  expect(composeDemoDraft(prompt, 1)).not.toBe(composeDemoDraft(prompt, 0))
  expect(facts(composeDemoDraft(prompt, 1))).toEqual(facts(composeDemoDraft(prompt, 0)))
})

test('every number, norm and placeholder of the letter stands in the prompt', () => {
  for (const fact of composeDemoDraft(prompt, 2).match(/\[[A-Z_]+_\d+\]|\d[\d.,]*\d|§ \d+[^,\n]*/g)!) {
    expect(prompt).toContain(fact)
  }
})

test.each([
  ['Herr [PERSON_1]', 'Sehr geehrter Herr [PERSON_1],'],
  ['an Herrn Dr. [PERSON_2_NACHNAME]', 'Sehr geehrter Herr Dr. [PERSON_2_NACHNAME],'],
  ['Frau Jovana Petrović', 'Sehr geehrte Frau Jovana Petrović,'],
  ['[PERSON_1]', 'Guten Tag,'],
  ['die Frauen [PERSON_1]', 'Guten Tag,'],
])('speaks to %s', (material, salutation) => {
  expect(composeDemoDraft(`Schreiben Sie eine Antwort.\n\n${material}`, 0)).toContain(`\n${salutation}\n`)
})

test('a prompt without fields becomes a letter all the same', () => {
  const draft = composeDemoDraft('Bitte antworten Sie auf die Anfrage vom 02.11.2026.', 0)
  expect(draft).toContain('Anfrage vom 02.11.2026')
  expect(draft.endsWith('Mit freundlichen Grüßen')).toBe(true)
})

test.each(['', '\n', '===', '=== a ===\n=== b ===', ':\n:', 'a'.repeat(100_000)])('takes anything (%#)', anything => {
  expect(composeDemoDraft(anything, -3)).toContain('Mit freundlichen Grüßen')
})
