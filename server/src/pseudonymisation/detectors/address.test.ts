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
    // No list has this town.
    ['wohnt Birkenstraße 112, 34987 Lindenbrunn.', 'Birkenstraße 112, 34987 Lindenbrunn'],
    ['teichstr 5a neuruppin', 'teichstr 5a neuruppin'],
    ['Lessingufer 2, 4. Stock rechts, 17033 Neubrandenburg', 'Lessingufer 2, 4. Stock rechts, 17033 Neubrandenburg'],
    ['wohnt jetzt achtern höfft acht bei ihrem sohn', 'achtern höfft acht'],
    [
      'anschrift am kirchberg drei a komma sieben zwei vier eins vier rangendingen',
      'am kirchberg drei a komma sieben zwei vier eins vier rangendingen',
    ],
    ['Anschrift: C 8, 16, 68159 Mannheim', 'C 8, 16, 68159 Mannheim'],
    ['Heike Lorenz, Postfach lO O3 17, 2 8O77 Bremen', 'Postfach lO O3 17, 2 8O77 Bremen'],
    ['Sie wohne allein auf Hof Tatern 2, habe', 'Hof Tatern 2'],
    ['Haus am Deich, Osterdeich 3, Zimmer 4', 'Haus am Deich, Osterdeich 3, Zimmer 4'],
    [
      'Haus Abendsonne, Whg. 12, Am Kurpark 1, 34537 Bad Wildungen',
      'Haus Abendsonne, Whg. 12, Am Kurpark 1, 34537 Bad Wildungen',
    ],
    ['in die Kröpeliner Vorstadt, Waldemarstr. 33', 'Kröpeliner Vorstadt, Waldemarstr. 33'],
    ['wohnt in Darmstadt, Rheinstr. 4', 'Rheinstr. 4'],
    ['vom hof deichblick in 25836 osterhever', 'hof deichblick in 25836 osterhever'],
    ['Haus Nr. 7, 25862 Joldelund', 'Haus Nr. 7, 25862 Joldelund'],
    ['HAFENSPEICHER 2, ETAGE 4, 17489 GREIFSWALD', 'HAFENSPEICHER 2, ETAGE 4, 17489 GREIFSWALD'],
    ['Schulstraße 12 (Altbau), 31134 Hildesheim', 'Schulstraße 12 (Altbau), 31134 Hildesheim'],
    ['KGA Frohsinn, Parzelle 41', 'KGA Frohsinn, Parzelle 41'],
    ['ul. Mickiewicza 12/4, 61-808 Poznań', 'ul. Mickiewicza 12/4, 61-808 Poznań'],
    ['Anschrift – Kerkpad 12-B, 7581 CL Losser – haben', 'Kerkpad 12-B, 7581 CL Losser'],
    ['8 rue des Récollets, F-57000 Metz', '8 rue des Récollets, F-57000 Metz'],
    ['Mariahilfer Straße 88a/2/15, 1070 Wien', 'Mariahilfer Straße 88a/2/15, 1070 Wien'],
    ['Herr von Ketteler, Gut Sandfort, 48308 Senden', 'Gut Sandfort, 48308 Senden'],
  ])('%j → %j', (text, value) => expect(found(text)).toContain(value))

  test.each([
    'Das Jobcenter Nordhausen, Uferstraße 2, 99734 Nordhausen, teilt mit:',
    'Stadt Brilon · Der Bürgermeister · Am Markt 1 · 59929 Brilon',
    'In der Klasse 7 sind 25 Kinder. Am Tag 3 kam Gruppe 4. Pflegegrad 3, Kind 2.',
    'Treffen am Markt 9 Uhr. Windows 11 und Office 365. Hartz 4',
    'das ist der vorgang 50 3 1177 25, via Mail 3 Fragen, Gut 3 Wochen her, Hof 2 und Haus 3',
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
