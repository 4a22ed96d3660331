import { describe, expect, test } from 'vitest'
import { createRecogniser } from './rule.ts'
import { findIllnesses, joinSpecials, specials } from './special.ts'
import { tokenise } from './token.ts'

const recognise = createRecogniser(specials)
const found = (text: string) =>
  joinSpecials(text, [...recognise(text), ...findIllnesses(tokenise(text))]).map(({ start, end, type }) => {
    expect(type).toBe('SPECIAL')
    return text.slice(start, end)
  })
const isIllness = (word: string) => findIllnesses(tokenise(word)).length === 1

test.each(
  `Arthritis Bronchitis Neuropathie Fibromyalgie Neuralgie Epilepsie Schizophrenie Klaustrophobie Dysplasie Windpocken
  Nussallergie Laktoseintoleranz Herzinfarkt Lungenkarzinom Querschnittslähmung Psychose Arthrose Thrombose
  Zuckerkrankheit lungenkrank Rückenleiden Angststörung Oberschenkelfraktur Beckenbruch Lernbehinderung
  Sehbeeinträchtigung drogensüchtig Spielsucht Alkoholabhängigkeit Herzinsuffizienz Vorhofflimmern`.split(/\s+/),
)('%s is an illness by its ending', word => expect(isIllness(word)).toBe(true))

test.each(
  `Einbruch Abbruch Umbruch Zusammenbruch Vertragsbruch Betriebsstörung Ruhestörung Sehnsucht Eifersucht Unabhängigkeit
  Diagnose Prognose Hypnose Arbeitslose obdachlose mittellose Verhinderung Krankheit Störung Katastrophe Politik
  Antrag Bescheid Müller`.split(/\s+/),
)('%s is none', word => expect(isIllness(word)).toBe(false))

// Fault: endings of illnesses that everyday words share.
describe('everyday words with such an ending', () => {
  test.each([
    'Sympathie',
    'Empathie',
    'Nostalgie',
    'Matrose',
    'Konservendose',
    'Bildstörung',
    'Steinbruch',
    'Rechtsbruch',
    'Schneehose',
  ])('%s', word => expect(isIllness(word)).toBe(false))
})

test.each([
  ['GdB von 50 %', ['GdB von 50 %']],
  ['Merkzeichen G und aG', ['Merkzeichen G und aG']],
  ['Pflegegrad 3', ['Pflegegrad 3']],
  ['Sie ist schwanger.', ['schwanger']],
  ['F32.1', ['F32.1']],
  ['Sie leidet an einer schweren Depression.', ['leidet an einer schweren Depression']],
  ['eine chronische Arthrose', ['chronische Arthrose']],
  ['Asthma bronchiale (J45.9) seit 2020', ['Asthma bronchiale (J45.9)']],
  ['Konfession: ev.', ['ev.']],
  ['Sie ist katholisch, er Alevit.', ['katholisch', 'Alevit']],
  ['Mitglied bei ver.di', ['Mitglied bei ver.di']],
  ['Er ist Mitglied der Grünen', ['Mitglied der Grünen']],
  ['ist im 6. monat schwanger, mein freund hiv positiv', ['im 6. monat schwanger', 'hiv positiv']],
  [
    'Rol1stuhl, muslirnisch, Lurnbago mit lschialgie (M54.4)',
    ['Rol1stuhl', 'muslirnisch', 'Lurnbago mit lschialgie (M54.4)'],
  ],
  ['bekommt Ritalin und Sertralin', ['Ritalin', 'Sertralin']],
  ['Sie ist Jesidin, er kurdischer Herkunft.', ['Jesidin', 'kurdischer Herkunft']],
  ['Er ist Mitglied der IG BAU und der Linken.', ['Mitglied der IG BAU und der Linken']],
  ['Grundlohn 2.910,00 / ver.di-Beitrag 24,80', ['ver.di-Beitrag']],
  ['Diagnosen:\n1. Hörminderung links\n2. Zustand nach Sturz\nLeistung', ['Hörminderung links\n2. Zustand nach Sturz']],
  ['Allergien: Erdnuss. Abholung durch Oma', ['Allergien', 'Erdnuss']],
  ['Allergien: keine', ['Allergien']],
  ['Verdacht auf frühkindlichen Autismus', ['Verdacht auf frühkindlichen Autismus']],
  ['Verdacht auf Sozialleistungsbetrug', []],
  ['Jeremy besucht die Schule, Gew-DiM-07, nervöse Erlöse, Wasserrohrbruch', []],
  ['Die Grünfläche ist evakuiert, das Parkett neu.', []],
  ['Paragraf B12 Absatz 3', []],
  ['Im Blindenheim brennt Licht.', []],
])('%s → %j', (text, expected) => expect(found(text)).toEqual(expected))

test('finds that overlap are one statement', () => {
  const span = (start: number, end: number) => ({ start, end, type: 'SPECIAL', by: 'test', confidence: 0.8 }) as const
  expect(joinSpecials('x'.repeat(20), [span(8, 12), span(2, 6), span(4, 9), span(14, 16)])).toMatchObject([
    { start: 2, end: 12 },
    { start: 14, end: 16 },
  ])
})
