import { describe, expect, test } from 'vitest'
import type { EntityType } from '../entity.ts'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation.ts'

const masking = createPseudonymisation()
async function found(text: string): Promise<[EntityType, string][]> {
  const masked = await masking.mask([[{ text }]], emptyMapping())
  return masked.documents[0]!.spans.map(span => [span.type, text.slice(span.start, span.end)])
}

// Published sample values of the identifiers (see checksum.test.ts) and the spellings people and scanners give them.
const hits: [string, EntityType, string][] = [
  ['IBAN: DE89370400440532013000', 'IBAN', 'DE89370400440532013000'],
  ['auf DE89 3704 0044 0532 0130 00 an', 'IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['auf de89 3704 0044\n0532 0130 00 an', 'IBAN', 'de89 3704 0044\n0532 0130 00'],
  ['IBAN DE89 37O4 OO44 O532 O13O OO', 'IBAN', 'DE89 37O4 OO44 O532 O13O OO'],
  ['IBAN DE12 3704 0044 0532 0130 00 (Prüfziffer falsch)', 'IBAN', 'DE12 3704 0044 0532 0130 00'],
  ['IBAN GB82 WEST 1234 5698 7654 32.', 'IBAN', 'GB82 WEST 1234 5698 7654 32'],
  ['BIC: COLSDE33XXX', 'BIC', 'COLSDE33XXX'],
  ['Steuer-ID 86095742719', 'TAX_ID', '86095742719'],
  ['IdNr. 86 095 742 719', 'TAX_ID', '86 095 742 719'],
  ['Steuer-ID 86095742710 (falsch)', 'TAX_ID', '86095742710'],
  ['Steuernummer 93815/08152', 'TAX_NUMBER', '93815/08152'],
  ['St.-Nr. 21/815/08150', 'TAX_NUMBER', '21/815/08150'],
  ['Steuernr.: 9181081508155', 'TAX_NUMBER', '9181081508155'],
  ['Rentenversicherungsnummer 15070649C103', 'SVNR', '15070649C103'],
  ['SV-Nr. 15 070649 C 103', 'SVNR', '15 070649 C 103'],
  ['sv-nr 15 o7o649 c 1o3', 'SVNR', '15 o7o649 c 1o3'],
  ['Versichertennummer A123456780', 'KVNR', 'A123456780'],
  ['KVNR T 212 900 779', 'KVNR', 'T 212 900 779'],
  ['Personalausweis L01X00T471', 'ID_DOC', 'L01X00T471'],
  ['Ausweis-Nr.: T220001293', 'ID_DOC', 'T220001293'],
  ['BG 35502//0011872', 'BG_NUMBER', '35502//0011872'],
  ['35502 BG 0011872', 'BG_NUMBER', '35502 BG 0011872'],
  ['Kundennummer 355D104882', 'CUSTOMER_NO', '355D104882'],
  ['kd.nr. 355 d 104882', 'CUSTOMER_NO', '355 d 104882'],
  ['Kindergeldnr. 115FK204871', 'KINDERGELD_NO', '115FK204871'],
  ['Betriebsnummer 09912342', 'BETRIEBSNR', '09912342'],
  ['Gläubiger-ID DE98ZZZ09999999999', 'CREDITOR_ID', 'DE98ZZZ09999999999'],
  ['USt-IdNr. DE136695976', 'VAT_ID', 'DE136695976'],
  ['HRB 10422 (AG Kempten)', 'HRB', 'HRB 10422 (AG Kempten)'],
  ['Kennzeichen E SB 417', 'LICENSE_PLATE', 'E SB 417'],
  ['Kreditkarte 4000 0566 5566 5556', 'CREDIT_CARD', '4000 0566 5566 5556'],
  ['Az. 50.3-417/24', 'CASE_NO', '50.3-417/24'],
  ['Klage S 26 AS 311/25 anhängig', 'CASE_NO', 'S 26 AS 311/25'],
  ['Tel. 030 23125-123', 'PHONE', '030 23125-123'],
  ['+49 (0)171 39200 12', 'PHONE', '+49 (0)171 39200 12'],
  ['Durchwahl -4417', 'PHONE', '4417'],
  ['null drei null zwei drei eins zwei fünf eins', 'PHONE', 'null drei null zwei drei eins zwei fünf eins'],
  ['geb. 3.5.88', 'DOB', '3.5.88'],
  ['Geburtsdatum: 1988-05-03', 'DOB', '1988-05-03'],
  ['geboren am 3. Mai 1988', 'DOB', '3. Mai 1988'],
  ['wohnt Lindenweg 83, 26121 Oldenburg', 'ADDRESS', 'Lindenweg 83, 26121 Oldenburg'],
  ['wohnhaft Auf dem Brink 38 a, 25746 Heide', 'ADDRESS', 'Auf dem Brink 38 a, 25746 Heide'],
  ['Quadrat Q 7, 24', 'ADDRESS', 'Quadrat Q 7, 24'],
  ['Bedarfsgemeinschaft 3550 2//0 0118 72', 'BG_NUMBER', '3550 2//0 0118 72'],
  ['Kundennummer 355D1\n04882', 'CUSTOMER_NO', '355D1\n04882'],
  ['USt-IdNr. DE13 6695 976', 'VAT_ID', 'DE13 6695 976'],
  ['Kartennummer 4000056655665559 (falsch)', 'CREDIT_CARD', '4000056655665559'],
  ['Sie erreichen mich unter O3O 23125 123.', 'PHONE', 'O3O 23125 123'],
  ['Sie ist am 03.05.1988 in Köln geboren.', 'DOB', '03.05.1988'],
  ['Geburtsdatum I988-O5-03', 'DOB', 'I988-O5-03'],
  ['geboren am 3. Mai l988', 'DOB', '3. Mai l988'],
  ['Er ist am 2. Januar 2026 verstorben.', 'DATE_OF_DEATH', '2. Januar 2026'],
  ['mail an k.b@post.example', 'EMAIL', 'k.b@post.example'],
]

describe('finds', () => {
  test.each(hits)('%j → %s', async (text, type, value) => expect(await found(text)).toContainEqual([type, value]))
})

const names: [string, string[]][] = [
  ['Sehr geehrter Herr Prof. Dr. Okonkwo,', ['Okonkwo']],
  ['Frau Marie-Luise von der Heide', ['Marie-Luise von der Heide']],
  ['Vermieterin: Hannah Fiedler.', ['Hannah Fiedler']],
  ['Frau Koch kocht im Sommer.', ['Koch']],
  ['gez. Krzysztof Wąsik', ['Krzysztof Wąsik']],
  ['FRAU PETRA GROSS-BÖLTING', ['PETRA GROSS-BÖLTING']],
  ['Adenau, Günther; 12', ['Adenau, Günther']],
  ['M. K. und Frau v. R. leben hier', ['M. K.', 'v. R.']],
  ['Thorben kommt später.', ['Thorben']],
  ['Hallo Herr Müller', ['Müller']],
  ['Frau Gerda Hartz bezieht Hartz IV.', ['Gerda Hartz']],
  ['Gesellschafter: Rolf Maas, Inge Maas.', ['Rolf Maas', 'Inge Maas']],
]
test.each(names)('names in %j', async (text, expected) => {
  expect((await found(text)).filter(([type]) => type === 'PERSON').map(([, value]) => value)).toEqual(expected)
})

// The gold policy: not personal, so it stays readable.
test.each([
  'Nach § 22 Abs. 4 SGB II und § 60 SGB I ist dies nötig.',
  'BSG, Urteil vom 29.04.2015 – B 14 AS 8/14 R',
  'Der Betrag von 1.312,00 Euro ist bis 30.06.2025 zu zahlen.',
  'Hotline 0800 4 555500, Behördennummer 115',
  'Sehr geehrte Damen und Herren,',
  'Im Sommer ist das Rathaus geschlossen.',
  'Der Koch und der Richter sitzen unter der Linde.',
  'Hartz IV wurde durch das Bürgergeld ersetzt.',
  'Az. des Urteils: B 14 AS 8/14 R',
  'LSG Niedersachsen-Bremen, Urteil vom 12.10.2020 – L 11 AS 415/18',
  'Sein Bruder und sein Freund kommen am 04.05.2026 um 10:30 Uhr.',
  'Mein Bescheid vom 12.03.2026 ist eingegangen.',
])('leaves %j alone', async text => expect(await found(text)).toEqual([]))
