import { expect, test } from 'vitest'
import { organisations } from './organisation.ts'
import { createRecogniser } from './rule.ts'

const recognise = createRecogniser(organisations)
/** Finds as they win over one another: the surest, then the longest. */
const found = (text: string) => {
  const all = recognise(text).sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
  const won = all.filter((one, at) => !all.slice(0, at).some(other => one.start < other.end && other.start < one.end))
  return won.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['behandelt in der Hausarztpraxis Dres. Melnyk und Faber. Frau', ['Hausarztpraxis Dres. Melnyk und Faber']],
  ['4.15 Uhr, Seniorenstift St. Elisabeth, evangelisch', ['Seniorenstift St. Elisabeth']],
  ['Sie besucht jetzt die Regionale Schule Ostsee.', ['Regionale Schule Ostsee']],
  ['in Behandlung bei Frauenärzte Innstadt.', ['Frauenärzte Innstadt']],
  ['Logopädie bei Sprachraum Tiedemann läuft', ['Sprachraum Tiedemann']],
  ['ich arbeite im Edeka Grabowski an der Kasse', ['Edeka Grabowski']],
  ['Firma Elektro Sauerwein GmbH  Betr.Nr.', ['Elektro Sauerwein GmbH']],
  ['Fleischwerk Donnersberg GrnbH & Co. KG', ['Fleischwerk Donnersberg GrnbH & Co. KG']],
  ['Klinikurn Hohe Warte - Sozialdienst', ['Klinikurn Hohe Warte']],
  ['BEHANDELT DURCH: NEUROLOGIE AM WALL, DR.', ['NEUROLOGIE AM WALL']],
])('%j → %j', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['bin seit märz in der tagesklinik haus am see wegen', ['tagesklinik haus am see']],
  ['kostenzusage für suchtklinik weidengrund. keine', ['suchtklinik weidengrund']],
  ['nicht von der astrid lindgren schule nach hause', ['astrid lindgren schule']],
  ['fährt lkw für die firma kaltenbach logistik und', ['kaltenbach logistik']],
  ['gläubiger 1 möbel riesig gmbh 2300 eur', ['möbel riesig gmbh']],
  ['wohnt im frauenhaus ginkgo postanschrift postfach', ['frauenhaus ginkgo']],
])('in small letters: %j → %j', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  'Er arbeitet im Verkauf und im Schichtdienst.',
  'Sie ist beschäftigt bei der Stadt Erfurt, Jobcenter Gera.',
  'Vordruck KG 1 liegt bei.',
  'Betriebsnr vom Arbeitgeber 48120935. Kannst du das prüfen?',
  'er geht in die schule und ist im krankenhaus',
  'geht in die andere schule und kommt in der nächsten praxis dran',
])('%j names no organisation', text => expect(found(text)).toEqual([]))
