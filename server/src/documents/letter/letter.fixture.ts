import type { Letter } from './letter.ts'

const say = (text: string) => ({ origin: 'model', text }) as const

/** A letter with everything that a writer must place; people and places are invented. */
export const sampleLetter: Letter = {
  segments: [
    say('Eingangsbestätigung: Antrag auf Grundsicherungsgeld\n\nSehr geehrter Herr '),
    say('Łukasz Şahin-Kovačić'),
    say(
      ',\n\nvielen Dank für Ihren Antrag **vom 16. November 2026** (Az. „A & B“ <neu>).\nEr ist am [PRÜFEN: Datum fehlt] eingegangen.\n\nBitte reichen Sie noch nach:\n- das Kündigungsschreiben\n- die letzte Heizkostenabrechnung\n\n## Wie es weitergeht\n\n1. Wir prüfen Ihren Antrag.\n2. Sie erhalten einen Bescheid.\n\n',
    ),
    { origin: 'block', text: 'So erreichen Sie uns\nMarktplatz 1, 36399 Auental' },
    say('\n\nMit freundlichen Grüßen'),
  ],
  letterhead: {
    authority: 'Jobcenter Landkreis Auental',
    street: 'Marktplatz 1',
    town: '36399 Auental',
    phone: '030 23125-100',
    email: 'post@jobcenter.example',
  },
  recipient: ['Herrn', 'Łukasz Şahin-Kovačić', 'Mühlenstieg 4', '36399 Auental'],
  date: '2026-11-23',
  reference: 'BG 12345//0001',
  contact: 'Frau Beispiel',
  label: 'Dieser Entwurf wurde mit künstlicher Intelligenz erstellt (Art. 50 KI-VO) & muss geprüft werden.',
  language: 'de-DE',
  metadata: {
    title: 'Entwurf',
    created: new Date('2026-11-23T10:00:00Z'),
    properties: { Szenario: 'eingangsbestaetigung', 'Modell & Version': 'beispiel <1>' },
  },
}

/** The sample with another text. */
export const letterOf = (text: string, more: Partial<Letter> = {}): Letter => ({
  ...sampleLetter,
  segments: [say(text)],
  ...more,
})

/** What the sample's files must say, in this order. */
export const sampleLines = [
  'Jobcenter Landkreis Auental',
  'Herrn',
  'Łukasz Şahin-Kovačić',
  'Mühlenstieg 4',
  '36399 Auental',
  'Eingangsbestätigung: Antrag auf Grundsicherungsgeld',
  'Sehr geehrter Herr Łukasz Şahin-Kovačić,',
  'vielen Dank für Ihren Antrag vom 16. November 2026 (Az. „A & B“ <neu>).',
  'Er ist am [PRÜFEN: Datum fehlt] eingegangen.',
  'Bitte reichen Sie noch nach:',
  'das Kündigungsschreiben',
  'die letzte Heizkostenabrechnung',
  'Wie es weitergeht',
  'Wir prüfen Ihren Antrag.',
  'Sie erhalten einen Bescheid.',
  'So erreichen Sie uns',
  'Marktplatz 1, 36399 Auental',
  'Mit freundlichen Grüßen',
  'Dieser Entwurf wurde mit künstlicher Intelligenz erstellt (Art. 50 KI-VO) & muss geprüft werden.',
]
