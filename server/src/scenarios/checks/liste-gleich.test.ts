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

const more = {
  fehlende_unterlagen:
    'Mietvertrag\nKontoauszüge Juli bis September 2026\nNachweis Krankenversicherung\nEinkommensnachweise',
}
test.each<[string, Verdict]>([
  [
    'Es fehlen noch:\n- Ihr Mietvertrag\n- die Kontoauszüge für Juli bis September 2026\n- ein Nachweis Ihrer Krankenversicherung\n- Einkommensnachweise',
    'ok',
  ],
  [
    'Bitte schicken Sie uns Ihren Mietvertrag, die Kontoauszüge von Juli bis September 2026, einen Nachweis über die Krankenversicherung und Ihre Einkommensnachweise.',
    'ok',
  ],
  [
    '1. Einkommensnachweise\n2. Mietvertrag\n3. Kontoauszüge (Juli bis September 2026)\n4. Nachweis über Ihre Krankenversicherung',
    'ok',
  ],
  [
    '- Mietvertrag, damit wir die Miete prüfen können\n- Kontoauszüge Juli bis September 2026, um Ihr Vermögen zu prüfen\n- Nachweis Krankenversicherung\n- Einkommensnachweise',
    'ok',
  ],
  [
    '- Mietvertrag\n- Kontoauszüge Juli bis September 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise\n\nSo können Sie uns erreichen:\n- per Post\n- persönlich am Empfang',
    'ok',
  ],
  [
    '- Kopie des Mietvertrags\n- Kontoauszüge 07–09/2026\n- Nachweis der Krankenversicherung\n- Einkommensnachweise',
    'ok',
  ],
  ['- Mietvertrag\n- Kontoauszüge Juli bis September 2026\n- Nachweis Krankenversicherung', 'fail'],
  [
    '- Mietvertrag\n- Kontoauszüge Juli bis September 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise\n- Personalausweis',
    'fail',
  ],
  [
    '- Mietvertrag\n- Kontoauszüge Juli bis Oktober 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise',
    'fail',
  ],
  [
    '- Mietvertrag\n- Kontoauszüge Juni bis September 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise',
    'fail',
  ],
  [
    '- Mietvertrag\n- Kontoauszüge Juli bis September 2026\n- Nachweis Pflegeversicherung\n- Einkommensnachweise',
    'fail',
  ],
  [
    '- Mietvertrag und Heizkostenabrechnung\n- Kontoauszüge Juli bis September 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise',
    'fail',
  ],
  [
    'Bitte schicken Sie uns Ihren Mietvertrag, die Kontoauszüge von Juli bis September 2026, einen Nachweis über die Krankenversicherung, Ihre Einkommensnachweise und Ihren Personalausweis.',
    'fail',
  ],
  [
    'Bitte senden Sie uns: Mietvertrag, Kontoauszüge Juli bis September 2026, Nachweis Krankenversicherung, Einkommensnachweise, Geburtsurkunde.',
    'fail',
  ],
  [
    '- Mietvertrag\n- Kontoauszüge Juli bis September 2026\n- Nachweis Krankenversicherung\n- Einkommensnachweise\n\nAußerdem benötigen wir Ihren Personalausweis.',
    'fail',
  ],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('LISTE-GLEICH', draft, { inputs: more })).toBe(expected)
})
