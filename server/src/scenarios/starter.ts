import type { DataClass } from '../identity/contract.ts'
import type { RiskClass } from './contract.ts'

/** Stands where a person has to write; `scenario check` names every place. */
export const unwritten = 'SCHREIBEN:'

/** What `scenario new` asks for. */
export type Start = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly area: string
  readonly rechtskreis: 'SGG' | 'VwGO'
  readonly riskClass: RiskClass
  readonly dataClass: DataClass
  readonly rechtsstand: string
}

/** A kebab-case id from a title: „Anhörung (Aufhebung)“ → `anhoerung-aufhebung`. Empty where no letter is left. */
export const idFrom = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[äöüß]/g, it => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[it]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')

/** The next free number after those in use. */
export const nextNumber = (numbers: readonly string[]): string =>
  `S${String(Math.max(20, ...numbers.map(it => Number(it.slice(1)))) + 1).padStart(2, '0')}`

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const cases: readonly [kind: string, title: string][] = [
  ['plain', 'der einfache Fall'],
  ['hard', 'der schwierige Fall, mit vielen Beteiligten, Daten und Beträgen'],
  ['incomplete', 'etwas fehlt; der Entwurf fragt danach und rät nicht'],
  ['contradictory', 'zwei Angaben widersprechen sich'],
  ['injection', 'in einer Angabe steht eine Anweisung an die KI'],
  ['clumsy', 'in holprigem Deutsch, mit Tippfehlern'],
]

/** The file `scenarios/<id>.scenario.ts`. It compiles; every text still to be written begins with `unwritten`. */
export const scenarioSource = (start: Start): string => `import { defineScenario } from '@ki-reallabor/server/scenario'

export default defineScenario({
  id: ${quoted(start.id)},
  number: ${quoted(start.number)},
  title: ${quoted(start.title)},
  summary: '${unwritten} ein Satz für den Katalog: was entsteht und was nicht',
  area: ${quoted(start.area)},
  purpose: '${unwritten} wofür, für wen, in welcher Lage',
  limits: ['${unwritten} was der Entwurf nie tun darf, je Satz eine Grenze'],
  legalBases: ['${unwritten} genaue Vorschrift, z. B. § 14 SGB I'],
  // Was ein Entwurf anführen darf: Vorschrift → Zahl ihrer Absätze zum Rechtsstand; 0: ungegliedert, null: nicht nachgesehen.
  norms: { 'SGB I § 14': 0 },
  rechtsstand: ${quoted(start.rechtsstand)},
  rechtskreis: ${quoted(start.rechtskreis)},
  riskClass: ${quoted(start.riskClass)},
  riskReason: '${unwritten} warum Klasse ${start.riskClass}${start.riskClass === 'C' ? ', mit der Einordnung nach Art. 6 Abs. 3 KI-VO' : ''}',
  dataClass: ${quoted(start.dataClass)},
  fields: [
    {
      name: 'empfaengerin',
      label: 'Empfängerin oder Empfänger',
      kind: 'line',
      required: true,
      help: 'Mit Anrede, Vor- und Nachname.',
      maxLength: 120,
      holds: 'PERSON',
    },
    { name: 'anliegen', label: 'Anliegen', kind: 'text', required: true, maxLength: 10_000, takesFile: true },
  ],
  prompt: {
    system:
      'Sie sind Fachkraft in einer Kommunalverwaltung. Ihr Deutsch ist klar, freundlich und rechtlich genau. Sie sprechen ' +
      'die Person mit „Sie“ an und bilden kurze Sätze.',
    task: '${unwritten} was zu entwerfen ist, Abschnitt für Abschnitt, und was wegbleibt',
    // Abschnitte des Textes, der hinausgeht; jedes Feld steht in genau einem.
    layout: [{ title: 'Angaben', fields: ['empfaengerin', 'anliegen'] }],
  },
  blocks: [
    { id: 'kontakt', position: { before: 'Mit freundlichen Grüßen' } },
    { id: 'ki-kennzeichnung', position: 'end' },
  ],
  checks: [
    { check: 'PLATZHALTER' },
    { check: 'PII' },
    { check: 'FAKTEN' },
    { check: 'NORM' },
    { check: 'TERM' },
    { check: 'OFFEN' },
    { check: 'INJEKTION' },
  ],
  rubric: {
    version: '1',
    // Je Kriterium, woran man die Noten 1, 3 und 5 erkennt.
    anchors: {
      richtigkeit: ['${unwritten} Note 1', '${unwritten} Note 3', '${unwritten} Note 5'],
      vollstaendigkeit: ['${unwritten} Note 1', '${unwritten} Note 3', '${unwritten} Note 5'],
      rechtsbezug: ['${unwritten} Note 1', '${unwritten} Note 3', '${unwritten} Note 5'],
      verstaendlichkeit: ['${unwritten} Note 1', '${unwritten} Note 3', '${unwritten} Note 5'],
      ton: ['${unwritten} Note 1', '${unwritten} Note 3', '${unwritten} Note 5'],
    },
  },
  // Nur erfundene Menschen; Rufnummern aus 030 23125-xxx oder 0171 39200xx, Adressen mit .example.
  testCases: [
${cases
  .map(
    ([kind, title]) => `    {
      id: '${kind}',
      title: '${unwritten} ${title}',
      kind: '${kind}',
      inputs: { empfaengerin: 'Frau Erika Beispiel', anliegen: '${unwritten} Angaben, wie sie eine Fachkraft eintippt' },
      expected: { facts: ['${unwritten} was der Entwurf nennen muss'] },
    },`,
  )
  .join('\n')}
  ],
})
`

/** The file `scenarios/drafts/<id>.json`. */
export const draftsSource = ({ id }: Start, today: string): string =>
  `${JSON.stringify(
    {
      scenario: id,
      testCase: 'plain',
      today,
      placeholders: { '[PERSON_1]': 'Erika Beispiel' },
      drafts: [
        { name: 'gut', text: `${unwritten} ein guter Entwurf zum Testfall plain`, expected: {} },
        {
          name: 'erfundener Betrag',
          text: `${unwritten} derselbe mit einem Betrag, der in den Angaben fehlt`,
          expected: { FAKTEN: 'fail' },
        },
        {
          name: 'fremde Vorschrift',
          text: `${unwritten} derselbe mit einer Vorschrift, die nicht hierher gehört`,
          expected: { NORM: 'fail' },
        },
      ],
    },
    null,
    2,
  )}
`
