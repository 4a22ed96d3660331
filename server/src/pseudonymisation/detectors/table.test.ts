import { describe, expect, test } from 'vitest'
import { readTables } from './table.ts'

const found = (text: string) => readTables(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
const wholeNames = (text: string) => readTables(text).flatMap(({ full }) => (full ? [full] : []))

const rows = ['PERSON Amara', 'PERSON Okonkwo', 'DOB 03.05.1988', 'PERSON Till', 'PERSON Sommer', 'DOB 1.2.2001']

describe('a heading says what the cells below are', () => {
  test.each([
    ['semicolons', 'Vorname;Nachname;Geburtsdatum\nAmara;Okonkwo;03.05.1988\nTill;Sommer;1.2.2001'],
    ['commas', 'Vorname,Nachname,Geburtsdatum\nAmara,Okonkwo,03.05.1988\nTill,Sommer,1.2.2001'],
    ['tabs', 'Vorname\tNachname\tGeburtsdatum\nAmara\tOkonkwo\t03.05.1988\nTill\tSommer\t1.2.2001'],
    [
      'bars',
      '| Vorname | Nachname | Geburtsdatum |\n|---|---|---|\n| Amara | Okonkwo | 03.05.1988 |\n| Till | Sommer | 1.2.2001 |',
    ],
    ['quotes', '"Vorname";"Nachname";"Geburtsdatum"\n"Amara";"Okonkwo";"03.05.1988"\n"Till";"Sommer";"1.2.2001"'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(rows)
    expect(wholeNames(text)).toEqual(['Amara Okonkwo', 'Amara Okonkwo', 'Till Sommer', 'Till Sommer'])
  })

  test('misread', () => {
    expect(found('Vorname;Nachnarne;Geburtsdaturn\nAmara;Okonkwo;03.05.1988\nTill;Sommer;1.2.2001')).toEqual(rows)
  })
  // Fault: each "rn" is read as "m", the one of "Vor-name" as well: "vomame".
  test('"Vornarne" misread', () => {
    expect(found('Vornarne;Ort\nAmara;Plauen')).toEqual(['PERSON Amara', 'LOCATION Plauen'])
  })

  const columns =
    'Vorname    Nachname     Geburtsdatum\nAmara      Okonkwo      03.05.1988\nTill       Sommer       1.2.2001'
  test('columns apart by blanks', () => expect(found(columns)).toEqual(expect.arrayContaining(rows)))
  // Fault: the heading is also read as a form's line, `Vorname    Nachname` as a first name "Nachname".
  test('columns apart by blanks, and the heading is no value', () => expect(found(columns)).toEqual(rows))

  test('other kinds', () => {
    expect(found('Kunde;Ort;IBAN;Telefon\nKai Fuchs;Plauen;DE89370400440532013000;030 23125-123')).toEqual([
      'PERSON Kai Fuchs',
      'LOCATION Plauen',
      'IBAN DE89370400440532013000',
      'PHONE 030 23125-123',
    ])
  })
  test('a street and its number, file numbers, a heading with misread letters', () => {
    expect(found('Straße|Nr.|Ort|Az.\nIm Sack|4|Goslar|50.2-0118/25')).toEqual([
      'ADDRESS Im Sack',
      'ADDRESS 4',
      'LOCATION Goslar',
      'CASE_NO 50.2-0118/25',
    ])
    expect(found('Kassenz.   Zahler         offen   Ha1t\n8OO4417    Lang, Bruno   118,00   Plan')).toEqual([
      'CASE_NO 8OO4417',
      'PERSON Lang, Bruno',
    ])
    expect(found('name=Kai Fuchs&strasse=Am Markt 4&plz=08523')).toContain('ADDRESS Am Markt 4')
  })
  test('titles stand outside', () => {
    expect(found('Name;Ort\nFrau Dr. Petra Müller;Plauen')).toEqual(['PERSON Petra Müller', 'LOCATION Plauen'])
  })
  test('cells that say nothing, and values that don’t fit', () => {
    expect(found('Name;Geburtsdatum;IBAN\n-;unbekannt;keine\nx;3 Kinder;ja')).toEqual([])
  })
  test('until the table ends', () => {
    expect(found('Name;Geburtsdatum\nKai Fuchs;1.2.2001\n\nKai Fuchs;Nachtrag')).toEqual([
      'PERSON Kai Fuchs',
      'DOB 1.2.2001',
    ])
  })
  test.each(['Dateiname;Größe\nbericht.pdf;12', 'Straßenname;Produktname\nRot;Blau', 'Antrag;Bescheid\nrot;blau'])(
    'no heading of personal details: %j',
    text => expect(found(text)).toEqual([]),
  )
})

test('without a heading: the only date of a row with a name', () => {
  expect(found('Petra Müller;3.5.1988;ledig\nKai Fuchs;1.2.2001;ledig')).toEqual(['DOB 3.5.1988', 'DOB 1.2.2001'])
  expect(found('Kai Fuchs;1.2.2001;3.4.2026\nDrucker;1.2.2001;defekt')).toEqual([])
})

describe('elements of XML', () => {
  test.each([
    ['<name>Tesfalem</name>', ['PERSON Tesfalem']],
    ['<email typ="privat">k.b@post.example</email>', ['EMAIL k.b@post.example']],
    ['<geburtsdatum>1988-05-03</geburtsdatum>', ['DOB 1988-05-03']],
    ['<benutzername>schnuffel84</benutzername>', ['USERNAME schnuffel84']],
    ['<produktname>Drucker</produktname>', []],
    ['<name></name>', []],
    ['<p>Petra</p>', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
  test('first name and surname are one person', () => {
    expect(wholeNames('<vorname>Amara</vorname>\n<nachname>Okonkwo</nachname>')).toEqual([
      'Amara Okonkwo',
      'Amara Okonkwo',
    ])
  })
})

describe('forms, and keys with their values', () => {
  test.each([
    ['Vorname     Aurelia', ['PERSON Aurelia']],
    ['Geburtsdatum    3.5.1988    Ort    Plauen', ['DOB 3.5.1988']],
    ['Vorname: Amara\nNachname: Okonkwo', ['PERSON Amara', 'PERSON Okonkwo']],
    ['Geburtsdatum:   3.5.1988', ['DOB 3.5.1988']],
    ['Name: Amara Okonkwo, Tel: 030 23125123', ['PERSON Amara Okonkwo', 'PHONE 030 23125123']],
    ['{"vorname": "Amara", "geburtsdatum": "1988-05-03"}', ['PERSON Amara', 'DOB 1988-05-03']],
    ['kunde = "Kai Fuchs"', ['PERSON Kai Fuchs']],
    ['Benutzername: schnuffel_84', ['USERNAME schnuffel_84']],
    ['Familienstand: ledig', []],
    ['Produktname: Bürostuhl', []],
    ['Name: siehe oben', []],
    ['Uhrzeit: 10:30', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
  // Fault: the value before it is taken for a part of the key: "Kai  Ort".
  test.each(['Vorname: Kai  Ort: Plauen', 'Vorname: Kai Ort: Plauen'])('a second key in the line: %j', text => {
    expect(found(text)).toEqual(['PERSON Kai', 'LOCATION Plauen'])
  })
  test('fields that follow one another are one person', () => {
    expect(wholeNames('Vorname: Amara\nNachname: Okonkwo')).toEqual(['Amara Okonkwo', 'Amara Okonkwo'])
    expect(wholeNames(`Vorname: Amara\n${'Text ohne Angaben. '.repeat(8)}\nNachname: Okonkwo`)).toEqual([])
  })
})
