import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = {
  fehlende_unterlagen:
    'Mietvertrag – für die Kosten der Unterkunft\nLohnabrechnungen August bis Oktober 2026\nNachweis über die Heizkosten',
}

test.each<[string, string, Verdict]>([
  ['same order', '- Mietvertrag\n- Lohnabrechnungen August bis Oktober 2026\n- Nachweis über die Heizkosten', 'ok'],
  [
    'other order and articles',
    '- den Nachweis über Ihre Heizkosten\n- die Lohnabrechnungen (August bis Oktober 2026)\n- Ihren Mietvertrag',
    'ok',
  ],
  [
    'numbered, with reasons',
    '1. Mietvertrag: Damit berechnen wir die Kosten.\n2. Lohnabrechnungen August bis Oktober 2026\n3. Nachweis über die Heizkosten',
    'ok',
  ],
  [
    'in a sentence',
    'Es fehlen der Mietvertrag, die Lohnabrechnungen von August bis Oktober 2026 und der Nachweis über die Heizkosten.',
    'ok',
  ],
  [
    'genitive',
    'Wir bitten um Vorlage des Mietvertrages, der Lohnabrechnungen August bis Oktober 2026 und des Nachweises über die Heizkosten.',
    'ok',
  ],
  [
    'another list of other things',
    '- Mietvertrag\n- Lohnabrechnungen August bis Oktober 2026\n- Nachweis über die Heizkosten\n\nSie können:\n\n\n- anrufen\n- schreiben',
    'ok',
  ],
  ['one missing', '- Mietvertrag\n- Nachweis über die Heizkosten', 'fail'],
  [
    'one too many',
    '- Mietvertrag\n- Lohnabrechnungen August bis Oktober 2026\n- Nachweis über die Heizkosten\n- Kontoauszüge',
    'fail',
  ],
  [
    'one replaced',
    '- Mietbescheinigung\n- Lohnabrechnungen August bis Oktober 2026\n- Nachweis über die Heizkosten',
    'fail',
  ],
  ['no list at all', 'Bitte reichen Sie die fehlenden Unterlagen ein.', 'fail'],
])('%s', (_, draft, expected) => {
  expect(verdictOf('LISTE-GLEICH', draft, { inputs })).toBe(expected)
})

test('nothing missing, nothing listed', () => {
  expect(verdictOf('LISTE-GLEICH', 'Ihr Antrag ist vollständig.')).toBe('ok')
})
