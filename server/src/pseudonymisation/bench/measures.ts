import type { Ratio } from '../score.ts'
import { covered, directLeak, f1, leak, leakyTexts, only, overMasking, pairPrecision, pairRecall } from '../score.ts'

/** Must be reached for a release (`gate`); what the project wants (`aim`). Shares are 0–1. */
export type Goal = { better: 'less' | 'more'; gate: number; aim: number }
export type Verdict = 'aim' | 'gate' | 'missed' | 'not measured'

export type Measure = Goal & { id: string; name: { en: string; de: string } }
/** Counted on texts. `counted`: out of whole spans, texts or pairs, so that their number says how much it means. */
export type QualityMeasure = Measure & { ratio: Ratio; counted?: true }
/** Measured once, on the machine; `unit` is what the value is in, `digits` how it is printed. */
export type MachineMeasure = Measure & { unit: string; digits: number }

export function verdictOf(value: number, { better, gate, aim }: Goal): Verdict {
  if (Number.isNaN(value)) return 'not measured'
  const reaches = (goal: number) => (better === 'less' ? value <= goal : value >= goal)
  return reaches(aim) ? 'aim' : reaches(gate) ? 'gate' : 'missed'
}

const less = (gate: number, aim: number): Goal => ({ better: 'less', gate, aim })
const more = (gate: number, aim: number): Goal => ({ better: 'more', gate, aim })

/** Numbers that name one person for certain. */
export const certainNumbers = [
  'IBAN',
  'TAX_ID',
  'SVNR',
  'KVNR',
  'BG_NUMBER',
  'CUSTOMER_NO',
  'KINDERGELD_NO',
  'EMAIL',
  'CREDIT_CARD',
]

const person = (mode: string) => only('mode', mode, covered(['PERSON']))

export const qualityMeasures: readonly QualityMeasure[] = [
  {
    id: 'direct-leak',
    name: { en: 'direct identifiers left open', de: 'unmittelbar Identifizierendes, das offen blieb' },
    ratio: directLeak,
    ...less(0.02, 0.007),
  },
  {
    id: 'leak',
    name: { en: 'all personal text left open', de: 'alles Persönliche, das offen blieb' },
    ratio: leak,
    ...less(0.04, 0.02),
  },
  {
    id: 'leaky-texts',
    counted: true,
    name: {
      en: 'texts with a direct identifier open',
      de: 'Texte, in denen etwas unmittelbar Identifizierendes offen blieb',
    },
    ratio: leakyTexts,
    ...less(0.2, 0.08),
  },
  {
    id: 'over-masking',
    name: { en: 'over-masking', de: 'zu viel ersetzt' },
    ratio: overMasking,
    ...less(0.03, 0.015),
  },
  {
    id: 'numbers',
    counted: true,
    name: {
      en: 'IBAN, tax ID, SVNR, KVNR, BG, customer, Kindergeld number, e-mail, card covered',
      de: 'IBAN, Steuer-ID, Renten- und Krankenversicherungs-, BG-, Kunden-, Kindergeldnummer, E-Mail, Kreditkarte ersetzt',
    },
    ratio: covered(certainNumbers),
    ...more(0.99, 1),
  },
  {
    id: 'documents',
    counted: true,
    name: {
      en: 'plate, ID document, phone, date of birth covered',
      de: 'Kennzeichen, Ausweis, Telefon, Geburtsdatum ersetzt',
    },
    ratio: covered(['LICENSE_PLATE', 'ID_DOC', 'PHONE', 'DOB']),
    ...more(0.97, 0.99),
  },
  {
    id: 'address',
    counted: true,
    name: { en: 'address covered', de: 'Anschrift ersetzt' },
    ratio: covered(['ADDRESS']),
    ...more(0.96, 0.985),
  },
  {
    id: 'person-plain',
    counted: true,
    name: { en: 'person covered, plain text', de: 'Name ersetzt, gewöhnlicher Text' },
    ratio: person('plain'),
    ...more(0.96, 0.99),
  },
  {
    id: 'person-upper',
    counted: true,
    name: { en: 'person covered, capitals', de: 'Name ersetzt, GROSSBUCHSTABEN' },
    ratio: person('upper'),
    ...more(0.95, 0.98),
  },
  {
    id: 'person-ocr',
    counted: true,
    name: { en: 'person covered, OCR', de: 'Name ersetzt, Texterkennung mit Lesefehlern' },
    ratio: person('ocr'),
    ...more(0.92, 0.96),
  },
  {
    id: 'person-lower',
    counted: true,
    name: { en: 'person covered, lower case', de: 'Name ersetzt, alles kleingeschrieben' },
    ratio: person('lower'),
    ...more(0.85, 0.93),
  },
  {
    id: 'person-f1',
    name: { en: 'person, strict F1', de: 'Name, genaue Grenzen (F1)' },
    ratio: f1(['PERSON']),
    ...more(0.9, 0.95),
  },
  {
    id: 'case-number',
    counted: true,
    name: { en: 'file number covered', de: 'Aktenzeichen ersetzt' },
    ratio: covered(['CASE_NO']),
    ...more(0.88, 0.95),
  },
  {
    id: 'location',
    counted: true,
    name: { en: 'place covered', de: 'Ort ersetzt' },
    ratio: covered(['LOCATION']),
    ...more(0.9, 0.95),
  },
  {
    id: 'organisation',
    counted: true,
    name: { en: 'organisation covered', de: 'Arbeitgeber, Verein, Firma ersetzt' },
    ratio: covered(['ORG']),
    ...more(0.75, 0.88),
  },
  {
    id: 'special',
    counted: true,
    name: { en: 'Art. 9 passage flagged', de: 'Stelle nach Art. 9 DSGVO markiert' },
    ratio: covered(['SPECIAL']),
    ...more(0.85, 0.95),
  },
  {
    id: 'pair-precision',
    counted: true,
    name: { en: 'one placeholder, one person (precision)', de: 'ein Platzhalter meint eine Person' },
    ratio: pairPrecision,
    ...more(0.99, 0.995),
  },
  {
    id: 'pair-recall',
    counted: true,
    name: { en: 'one person, one placeholder (recall)', de: 'eine Person hat einen Platzhalter' },
    ratio: pairRecall,
    ...more(0.92, 0.97),
  },
]

export const machineMeasures: readonly MachineMeasure[] = [
  {
    id: 'model-f1',
    name: {
      en: 'person F1 of the sequence model, germeval2014-dev',
      de: 'Namen im Sequenzmodell, germeval2014-dev (F1)',
    },
    unit: '%',
    digits: 1,
    ...more(0.84, 0.87),
  },
  {
    id: 'throughput',
    name: { en: 'speed, one core (processor time)', de: 'Geschwindigkeit, ein Kern (Rechenzeit)' },
    unit: 'MB/s',
    digits: 2,
    ...more(1, 3),
  },
  {
    id: 'prompt-p95',
    name: { en: '4 kB prompt, p95 (processor time)', de: 'Text von 4 kB, 95 von 100 schneller als (Rechenzeit)' },
    unit: 'ms',
    digits: 1,
    ...less(8, 3),
  },
  {
    id: 'cold-start',
    name: { en: 'fresh process to the first masked text', de: 'neuer Prozess bis zum ersten ersetzten Text' },
    unit: 'ms',
    digits: 0,
    ...less(600, 250),
  },
  {
    id: 'data',
    name: { en: 'bundled data, compressed', de: 'mitgelieferte Daten, komprimiert' },
    unit: 'MB',
    digits: 1,
    ...less(10, 6),
  },
]
