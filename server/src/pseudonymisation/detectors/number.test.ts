import { expect, test } from 'vitest'
import type { EntityType } from '../entity.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { numbers } from './number.ts'
import { createRecogniser } from './rule.ts'
import { spoken } from './spoken.ts'

const recognise = createRecogniser([...numbers, ...contacts, ...dates, ...spoken])
/** Finds of one kind as they win over one another: the surest, then the longest. */
function found(type: EntityType, text: string): string[] {
  const all = recognise(text).sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
  const won = all.filter((one, at) => !all.slice(0, at).some(other => one.start < other.end && other.start < one.end))
  return won
    .filter(one => one.type === type)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['davor stand B AB 123E und M-XY 9', ['B AB 123E', 'M-XY 9']],
  ['Motorrad J-MK 55 04-10 abgemeldet', ['J-MK 55 04-10']],
  ['der fahrer vom roten golf ik-mm 771', ['ik-mm 771']],
  ['Kennz. W Ü-P 3874, Anhänger AC RW4O5', ['W Ü-P 3874', 'AC RW4O5']],
  ['Früheres Kennzeichen\nRV-QA 2 2 8.', ['RV-QA 2 2 8']],
  ['polnisches Kennzeichen DW 4SK21', ['DW 4SK21']],
  ['als halter des fahrzeugs l ö bindestrich r t vier vier eins am', ['l ö bindestrich r t vier vier eins']],
  ['Formulare (WG-A 03, WG-E 11) liegen aus', []],
  ['daneben ein Roller mit 417 XKB. Gehört wohl', ['417 XKB']],
  ['Kennzeichen OPR-SK 492 FIN fehlt, der Roller kostet 417 EUR', ['OPR-SK 492']],
  ['Zug RE 7, Flug LH 441, Baureihe E-GT 500', []],
])('plates: %j → %j', (text, expected) => expect(found('LICENSE_PLATE', text)).toEqual(expected))

test.each([
  ['legt Reiseausweis GLZCYW5NJ vor', ['GLZCYW5NJ']],
  ['hat den alten ausweis verloren, nummer war l12x060g7. gruß', ['l12x060g7']],
  ['mein perso hat die nummer l8m4zt40v und', ['l8m4zt40v']],
  ['Bundespersonal-\nausweis LZ6311T47', ['LZ6311T47']],
  ['Führersch.  J1O0XK71P38', ['J1O0XK71P38']],
  ['Vorgelegt: marokk. CIN BK417702.', ['BK417702']],
  ['Parwana – Tazkira 1400-0702-88315, schwanger', ['1400-0702-88315']],
  ['den neuen pass abholt alte nummer yb 4 4 1 7 0 2 6 vorgang', ['yb 4 4 1 7 0 2 6']],
  ['Bitte den Ausweis vorzeigen, Zimmer 204', []],
])('documents: %j → %j', (text, expected) => expect(found('ID_DOC', text)).toEqual(expected))

test.each([
  ['az 50 punkt 2 strich 1188 bitte', 'CASE_NO', ['50 punkt 2 strich 1188']],
  ['bg nummer 05179 schrägstrich schrägstrich 0048460 punkt', 'BG_NUMBER', ['05179 schrägstrich schrägstrich 0048460']],
  ['meine kundennummer ist 218d774031. die krankmeldung', 'CUSTOMER_NO', ['218d774031']],
  ['IdNr 38 490 617 029\n2. Matei', 'TAX_ID', ['38 490 617 029']],
  ['Kamińska Dorota  Geb. 110585\nSV-Nr.', 'DOB', ['110585']],
  ['Geburtsdatum: O1O51988, geb. 991385', 'DOB', ['O1O51988']],
  ['Tel. 03641 49-0, Fax 03641 49-1234', 'PHONE', []],
  ['Rückfragen unter 030 23125-200 (Servicecenter)', 'PHONE', []],
] as const)('%j: %s %j', (text, type, expected) => expect(found(type, text)).toEqual(expected))
