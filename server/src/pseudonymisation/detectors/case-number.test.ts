import { expect, test } from 'vitest'
import { caseNumbers } from './case-number.ts'
import { createRecogniser } from './rule.ts'

const recognise = createRecogniser(caseNumbers)
/** Finds as they win over one another: the surest, then the longest. */
const found = (text: string) => {
  const all = recognise(text).sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
  const won = all.filter((one, at) => !all.slice(0, at).some(other => one.start < other.end && other.start < one.end))
  return won.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Aktenzeichen der StA Gera: 110 Js 1234/25', ['110 Js 1234/25']],
  ['Geschaftszeichen: 5O.3l-Mei-O44l', ['5O.3l-Mei-O44l']],
  ['Unser Zeichen 33/2-AB-\n1184\nDatum', ['33/2-AB-\n1184']],
  ['Gz.: II B 3 - 4417/25', ['II B 3 - 4417/25']],
  ['Az.: 51.3 UVG 20-0946 Gl\n\nKind', ['51.3 UVG 20-0946 Gl']],
  ['Az. UV 51-2207/21. Erreichbar nach 15 Uhr', ['UV 51-2207/21']],
  ['wegen aktenzeichen 61 stv 883 aus 25. der vermieter', ['61 stv 883 aus 25']],
  ['Unser Zeichen: 50-31-22-Kö  Datum: 03.02.2025', ['50-31-22-Kö']],
  ['Verwarnung Nr. 2025.004.471-8 vom 02.05.2025', ['2025.004.471-8']],
  ['Aktenzeichen - bei Antwort angeben - 33 25 0417', ['33 25 0417']],
  ['VNr. 0417712/2025, Polizeiinspektion', ['0417712/2025']],
  ['Dortiges Aktenzeichen 〈364.41:Wald-0017〉', ['364.41:Wald-0017']],
  ['kassenzeichen 01.4417.330-2 96 euro seit 15.02.', ['01.4417.330-2']],
  ['unser Zeichen 00417/24 DZ/hm', ['00417/24 DZ/hm']],
  ['Betr.: FB 2.3 / 118-25 Se\nLärm', ['FB 2.3 / 118-25 Se']],
  ['Geburtseintrag 417/1998, Standesamt', ['417/1998']],
  ['Ihr Schreiben zu AZ2025/0417', ['2025/0417']],
])('with a cue: %j → %j', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['Amtsgericht Suhl, XVII 123/20.', ['XVII 123/20']],
  ['Mit Beschluss des AG Jena vom 12.01.2025 (4 F 88/25)', ['4 F 88/25']],
  ['beim ag 12 c 345/24 anhängig', ['12 c 345/24']],
  ['vor dem Verwaltungsgericht Weimar (8 K 1442/24 We) anhängig', ['8 K 1442/24 We']],
  ['In Ihrem Verfahren wurde das Urteil (Az. S 26 AS 311/25) rechtskräftig.', ['S 26 AS 311/25']],
  ['im Beschwerdeverfahren (Thür. LSG, L 9 AS 77/25 B ER)', ['L 9 AS 77/25 B ER']],
  ['seiner Tante (AG Uelzen, 7 XVII O 212)', ['7 XVII O 212']],
  ['Das Verfahren L 8 AY 52/25 B ER ist erledigt.', ['L 8 AY 52/25 B ER']],
])("of a person's own case in court: %j → %j", (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['Herr Lindner (50.12-Lin-3391) rief an', ['50.12-Lin-3391']],
  ['AW: 32-4/OWi-2291 Anhörung', ['32-4/OWi-2291']],
  ['Strafanzeige, BY8517-001177-25/4', ['BY8517-001177-25/4']],
  ['Rbh-Liste RBL 1184/\n2025', ['RBL 1184/\n2025']],
  ['FAD: 4410.22.0317', ['4410.22.0317']],
  ['51.3-HzE-2025/114\nHilfeplan', ['51.3-HzE-2025/114']],
  ['Untere Bauaufsicht, BV 2025/0394-Hz', ['BV 2025/0394-Hz']],
  ['Prüfung zu WG 0062-31148:', ['WG 0062-31148']],
  ['Eigentumsanzeige – F 207/24', ['F 207/24']],
])('by its make: %j → %j', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  'vgl. BVerwG, Urteil vom 12.12.2013 – 5 C 12.13',
  'BSG, Urteile vom 29.04.2015 – B 14 AS 8/14 R und B 4 AS 3/12 R',
  'LSG Thüringen, Beschluss vom 03.02.2020 – L 4 AS 12/20 B ER',
  'VG Weimar, Urt. v. 3.4.2019 – 8 K 123/18 We',
  'Drucksache 19/22750, DIN 18040-2, VO (EU) 2016/679, ISO 9001:2015, MBl. 2023/44',
  'Zeitraum 01/2025-06/2025, Haushaltsjahr 2024/2025, Mo.8-12.30, AB 03/2025, Seite 4/12',
  'Das Aktenzeichen finden Sie oben. Vgl. § 27 WoGG',
  'legt Widerspruch gegen den Bescheid vom 12.05.2025 ein',
  'Ersatzführerschein 38,80 € (GebOSt Nr. 202.1), STAND: 12.03.2025, DW 089 99998-360',
  'Hundesteuerbescheid 2025 für alle, Rechnung: 3.212,- EUR',
])('%j is nobody’s file number', text => expect(found(text)).toEqual([]))
