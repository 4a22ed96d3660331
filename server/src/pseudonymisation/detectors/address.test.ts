import { describe, expect, test } from 'vitest'
import { join } from '../detector.ts'
import { isStreet, streetKey } from '../gazetteer/street.ts'
import { findAddresses, postal } from './address.ts'
import { createRecogniser } from './rule.ts'

const recognise = createRecogniser(postal)
const found = (text: string) =>
  [...findAddresses(join([{ text }])), ...recognise(text)]
    .filter(span => span.type === 'ADDRESS')
    .map(span => text.slice(span.start, span.end))

describe('addresses', () => {
  test.each([
    ['Frau Beck wohnt Lange Reihe 7.', 'Lange Reihe 7'],
    ['Herr Voß, Bei der Kirche 4 c, 21335 Lüneburg', 'Bei der Kirche 4 c, 21335 Lüneburg'],
    ['Amina Yildirim, Achterstück 7, 24939 Flensburg, schreibt', 'Achterstück 7, 24939 Flensburg'],
    ['wohne jetzt in der langen gasse 5', 'langen gasse 5'],
    ['das war der mieter aus dem vogelsang 3 c bitte antworten', 'vogelsang 3 c'],
    ['WOHNHAFT ZUR ALTEN FÄHRE 12, 18439 STRALSUND', 'ZUR ALTEN FÄHRE 12, 18439 STRALSUND'],
    ['CARL VON OSSIETZKY STRASSE 5', 'CARL VON OSSIETZKY STRASSE 5'],
    ['Prof.-Dr.-Koch-Weg 2', 'Prof.-Dr.-Koch-Weg 2'],
    ['An den 4 Linden 7, 31737 Rinteln', 'An den 4 Linden 7, 31737 Rinteln'],
    ['Str. des 17. Juni 135', 'Str. des 17. Juni 135'],
    ['Dorfanger 4, OT Klein Gievitz, 17192 Peenehagen', 'Dorfanger 4, OT Klein Gievitz, 17192 Peenehagen'],
    ['er ist nach 3O459 Hannover, Göttinger Chaussee l15 gezogen', '3O459 Hannover, Göttinger Chaussee l15'],
    ['Hauptstra8e l2 a, 30l59 Hannover', 'Hauptstra8e l2 a, 30l59 Hannover'],
    ['Arn Markt 4', 'Arn Markt 4'],
    ['Lina Ebert\nEichhalde 31\n72574 Bad Urach', 'Eichhalde 31\n72574 Bad Urach'],
    ['teichstr 5a neuruppin', 'teichstr 5a neuruppin'],
    ['Lessingufer 2, 4. Stock rechts, 17033 Neubrandenburg', 'Lessingufer 2, 4. Stock rechts, 17033 Neubrandenburg'],
    ['wohnt jetzt achtern höfft acht bei ihrem sohn', 'achtern höfft acht'],
    [
      'anschrift am kirchberg drei a komma sieben zwei vier eins vier rangendingen',
      'am kirchberg drei a komma sieben zwei vier eins vier rangendingen',
    ],
    ['Anschrift: C 8, 16, 68159 Mannheim', 'C 8, 16, 68159 Mannheim'],
    ['Heike Lorenz, Postfach lO O3 17, 2 8O77 Bremen', 'Postfach lO O3 17, 2 8O77 Bremen'],
    ['Herr von Ketteler, Gut Sandfort, 48308 Senden', 'Gut Sandfort, 48308 Senden'],
  ])('%j → %j', (text, value) => expect(found(text)).toContain(value))

  test.each([
    'Das Jobcenter Nordhausen, Uferstraße 2, 99734 Nordhausen, teilt mit:',
    'Stadt Brilon · Der Bürgermeister · Am Markt 1 · 59929 Brilon',
    'In der Klasse 7 sind 25 Kinder. Am Tag 3 kam Gruppe 4. Pflegegrad 3, Kind 2.',
    'Treffen am Markt 9 Uhr. Windows 11 und Office 365. Hartz 4',
    'Punkt 3: Platz 5 im Ranking. Auf Platz 1 liegt die Schule.',
    'im feld 12 tragen sie den namen ein, in zeile 7 das datum',
    'In dem Rechtsstreit\n1. der Frau Beck',
    'Schülerbeförderung 2025/26, Merkblatt 5, Wohngruppe 2, Flurstück 17/2',
    'Rückfragen: Durchwahl 089 99998 561',
    'ende und null eins sieben zwei neun neun',
  ])('none in %j', text => expect(found(text)).toEqual([]))
})

describe('names of streets', () => {
  test.each([
    ['Karl-Marx-Allce', 'Karl-Marx-Allee'],
    ['Haupt5traBe', 'Hauptstraße'],
    ['Miihlenstr', 'Mühlenstraße'],
    ['Muehlenstrasse', 'Mühlenstraße'],
    ['Arn Markt', 'Am Markt'],
  ])('%s is read as %s', (misread, name) => expect(streetKey(misread)).toBe(streetKey(name)))

  test('without a telling ending they are on the list', () => {
    expect(['Lange Reihe', 'Neue Welt', 'Achtern Diek'].map(name => isStreet(streetKey(name)))).toEqual([
      true,
      true,
      true,
    ])
    expect(['Pflegegrad', 'Anhörung', ''].map(name => isStreet(streetKey(name)))).toEqual([false, false, false])
  })
})
