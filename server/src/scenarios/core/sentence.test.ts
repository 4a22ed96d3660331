import { expect, test } from 'vitest'
import { countSentences, splitSentences, splitWords } from './sentence.ts'

// Counted by hand after the project's rules for words and sentences.
test.each<[string, number]>([
  ['Das folgt aus § 24 Abs. 1 SGB X. Danach gilt es.', 2],
  ['Bringen Sie z. B. Ihren Ausweis mit. Danke!', 2],
  ['Der Termin ist am 3. Mai 2026. Kommen Sie pünktlich.', 2],
  ['Der Bescheid ist vom 12.02.2026. Er gilt weiter.', 2],
  ['Sie wohnen in der Hauptstr. 5 in Auental.', 1],
  ['Das sind ca. 1.250,00 € im Monat.', 1],
  ['Kommen Sie? Ja! Gut.', 3],
  ['Überschrift\n\nEin Satz. Noch einer.', 3],
  ['Es fehlen:\n- der Mietvertrag\n- die Abrechnung', 3],
  ['Er sagte: „Ich komme.“ Dann ging er.', 2],
  ['Dr. Lüders hat das i. d. R. im Griff; er ist Arzt.', 1],
  ['', 0],
])('sentences: %s → %i', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count)
})

test('places are those of the words', () => {
  const text = 'Eins. Zwei!\n\n- Drei?'
  expect(splitSentences(text).map(s => text.slice(s.start, s.end))).toEqual(['Eins.', 'Zwei!', 'Drei?'])
})

test.each<[string, number]>([
  ['Das sind 520 Euro.', 4],
  ['Das sind 520,00 €.', 3],
  ['am 3. Mai 2026', 4],
  ['Bringen Sie z. B. Geld mit', 5],
  ['nach § 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 50 Abs. 1 SGB X', 2],
  ['die Kosten – und mehr', 4],
  ['Antrags- und Bescheiddaten', 3],
  ['um 10 % mehr', 3],
])('words: %s → %i', (text, count) => {
  expect(splitWords(text)).toHaveLength(count)
})

// Counted by hand after the project's rules: text, sentences for the formulas, words.
const counted: [string, number, number][] = [
  ['Ihr Antrag ist da. Wir prüfen ihn.', 2, 7],
  ['Sie erhalten 520 Euro im Monat.', 1, 6],
  ['Sie erhalten 520,00 € im Monat.', 1, 5],
  ['Der Termin ist am 3. Mai 2026 um 11.15 Uhr.', 1, 10],
  ['Der Termin ist am 03.05.2026 um 11:15 Uhr. Bitte kommen Sie pünktlich.', 2, 12],
  ['Das folgt aus § 24 Abs. 1 SGB X.', 1, 4],
  ['Das folgt aus § 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 50 Abs. 1 SGB X. Sie können sich äußern.', 2, 8],
  ['Es gelten § 7 SGB II und § 9 SGB II.', 1, 5],
  ['Es gelten §§ 60 bis 67 SGB I. Bitte beachten Sie die Frist.', 2, 8],
  ['Es gelten die §§ 60 ff. SGB I für alle.', 1, 6],
  ['Maßgeblich ist Art. 6 Abs. 1 Buchst. e DSGVO. Danach darf das Amt die Daten nutzen.', 2, 10],
  ['Sie müssen, z. B. bei einem Umzug, Bescheid geben.', 1, 8],
  ['Wir zahlen i. d. R. am Ersten; bei Feiertagen früher.', 1, 8],
  ['Das gilt u. a. für Miete, Heizung usw. Strom zahlen Sie selbst.', 1, 11],
  ['Das gilt für Miete, Heizung usw. Die Kosten für Strom zahlen Sie selbst.', 2, 13],
  ['Frau Dr. Lüders ist am 5. und am 12. Juni im Haus.', 1, 12],
  ['Prof. Dr. Öztürk kommt ca. um 9 Uhr.', 1, 8],
  ['Sie wohnen in der Hauptstr. 5 in 12345 Auental.', 1, 9],
  ['Sie wohnen in der Hauptstraße 5. Das Haus gehört Ihnen.', 2, 10],
  ['Die Regel steht in Absatz 2. Danach gilt sie ab sofort.', 2, 11],
  ['Bitte melden Sie sich in Zimmer 12. Bringen Sie Ihren Ausweis mit.', 2, 12],
  ['Er ist im 3. Lebensjahr. Seine Schwester ist 14.', 2, 9],
  ['Die 2. Kammer des Gerichts hat entschieden.', 1, 7],
  ['Der Bescheid vom 12.02.2026 ist gültig. Er gilt bis 31.12.2026. Danach endet er.', 3, 13],
  ['Reichen Sie die Unterlagen bis zum 15.12.2026 ein!', 1, 8],
  ['Haben Sie Fragen? Rufen Sie uns an: 030 23125-100.', 2, 8],
  ['Kommen Sie bitte vorbei! Warum? Wir müssen reden.', 3, 8],
  ['Wirklich?! Ja.', 2, 2],
  ['Er fragte: „Wann kommt das Geld?“ und ging.', 1, 8],
  ['Er sagte: „Ich komme.“ Dann ging er.', 2, 7],
  ['„Wir prüfen das“, sagte sie.', 1, 5],
  ['Die Miete (warm) beträgt 1.250,00 € im Monat.', 1, 7],
  ['Die Kosten – auch die für Strom – sind gestiegen.', 1, 8],
  ['Antrags- und Bescheiddaten werden gespeichert.', 1, 5],
  ['Die Mutter/der Vater unterschreibt.', 1, 4],
  ['Das ist ein 14-tägiger Kurs in der E-Mail-Sprechstunde.', 1, 8],
  ['Nach dem SGB II gibt es Geld. Nach dem SGB XII auch.', 2, 12],
  ['Sehr geehrte Frau Weber,\n\nSie haben einen Antrag gestellt. Wir prüfen ihn.\n\nMit freundlichen Grüßen', 2, 15],
  ['Ihr Antrag auf Wohngeld\n\nWir haben Ihren Antrag erhalten.', 1, 9],
  ['Wir brauchen noch:\n- den Mietvertrag\n- den Ausweis\n\nBitte senden Sie alles bald.', 1, 12],
  ['Wir brauchen noch:\n- den Mietvertrag\n- den Ausweis', 1, 7],
  ['1. Sie stellen einen Antrag.\n2. Wir prüfen ihn.\n3. Sie bekommen einen Bescheid.', 3, 14],
  ['a) Die Miete steigt.\nb) Die Heizung wird teurer.', 2, 9],
  ['Das Verfahren führt das Sozialgericht unter S 12 AS 345/26.', 1, 7],
  ['Unser Zeichen ist Az. 511 BG 4711 vom Mai.', 1, 7],
  ['Überweisen Sie auf DE02 1203 0000 0000 2020 51 den Betrag.', 1, 6],
  ['Die Zahlung steigt um 10 % auf 1 250 €.', 1, 7],
  ['Der Verein Hilfe e. V. berät Sie. Er sitzt in Auental.', 2, 10],
  ['Das Schreiben ging z. Hd. Herrn Yılmaz am 1. d. M. ein.', 1, 10],
  ['Im Jahr 2026 520 Euro mehr.', 1, 6],
  ['Herr Nguyen hat nichts verdient. Frau Kowalczyk arbeitet bei der Muster GmbH. Beide leben zusammen.', 3, 15],
  ['Die Frist endet am 15. Bitte schreiben Sie vorher.', 2, 9],
  ['Ab dem 6. Lebensjahr gibt es mehr ...', 1, 7],
  ['Wir warten noch ... Dann entscheiden wir.', 2, 6],
  ['Die Regelung gilt für Fälle dieser Art. Sie ist neu.', 2, 10],
  ['Die Höchstzahl ist max. 5 Personen je Wohnung.', 1, 8],
  ['Geben Sie die Kunden-Nr. 4711 an, ggf. auch die Tel.-Nr. der Schule.', 1, 12],
  ['Gebäude B. Zimmer 4 liegt im 2. Stock.', 1, 8],
  ['Das regelt Nr. 7. Sie finden es auf S. 12.', 2, 10],
  ['Herr M. Weber, geb. 12.03.1980, verh., wohnt hier.', 1, 8],
  ['Ihr Einkommen: 1.200 EUR; Ihre Miete: 600 EUR.', 1, 8],
  ['Der Betrag wird monatl. zum 1. gezahlt.', 1, 7],
  ['Fragen? info@auental.example hilft. Oder www.auental.example.', 3, 5],
  ['Es fehlen Unterlagen', 1, 3],
  ['Alles ist da. Und noch eines', 2, 6],
  ['Schicken Sie uns\nbis zum 30. November 2026\neine Kopie.', 1, 10],
  ['Das Kind wird im Juli 3. Im August kommt es in die Kita.', 2, 13],
  ['Der Termin am 3. 5. 2026 entfällt.', 1, 5],
  ['Antrag vom Mai\n\nI. Der Antrag ist da.\nII. Wir prüfen ihn.', 2, 12],
  ['– ! ? …', 0, 0],
  ['', 0, 0],
]
test.each(counted)('%s: %i sentences, %i words', (text, sentences, words) => {
  expect(countSentences(text)).toBe(sentences)
  expect(splitWords(text)).toHaveLength(words)
})
