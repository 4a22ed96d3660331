import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './documents.ts'
import { parseDocument } from './parse.ts'
import { windows1252 } from './sample-files.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const read = (bytes: Uint8Array) => parseDocument(bytes, 'csv')
const textOf = async (text: string) => (await read(bytesOf(text))).text

test.each([
  [
    'semicolons, decimal commas',
    'Name;Betrag\nMiete;450,00\nHeizung;80,00\n',
    'Name\tBetrag\nMiete\t450,00\nHeizung\t80,00',
  ],
  ['commas', 'Name,Betrag\nMiete,"450,00"\n', 'Name\tBetrag\nMiete\t450,00'],
  ['tabs', 'Name\tBetrag\r\nMiete\t450,00\r\n', 'Name\tBetrag\nMiete\t450,00'],
  ['Excel says its separator', 'sep=|\r\nName|Betrag; netto\r\nMiete|450,00', 'Name\tBetrag; netto\nMiete\t450,00'],
  ['quotes, doubled quotes, separators in quotes (RFC 4180)', 'a;"b ""c""; d";e\n', 'a\tb "c"; d\te'],
  [
    'lines in a cell',
    'Anschrift;Ort\n"Musterweg 1\r\nHinterhaus";Auental\n',
    'Anschrift\tOrt\nMusterweg 1 / Hinterhaus\tAuental',
  ],
  ['a tab in a cell is a blank', 'a;"b\tc";d\ne;f;g', 'a\tb c\td\ne\tf\tg'],
  ['one column', 'Name\nMiete\nHeizung', 'Name\nMiete\nHeizung'],
  ['a quote that never ends', 'a;"b\nc;d', 'a\tb / c;d'],
])('%s', async (_, file, text) => {
  expect(await textOf(file)).toBe(text)
})

test('Windows-1252 and UTF-16, as Excel writes them', async () => {
  expect(await read(new Uint8Array(windows1252('Straße;Höhe\nMüllerweg;5,00 €')))).toEqual({
    kind: 'csv',
    text: 'Straße\tHöhe\nMüllerweg\t5,00 €',
    notes: ['document-read-as-windows-1252'],
  })
  expect((await read(bytesOf('\ufeffStraße\tHöhe\r\nMüllerweg\t5,00 €', 'utf16le'))).text).toBe(
    'Straße\tHöhe\nMüllerweg\t5,00 €',
  )
})

test('formulas stay what they are and are noted; amounts and telephone numbers are none', async () => {
  const formulas = ['=HYPERLINK("http://127.0.0.1:9/?"&A1)', '@SUM(A1)', '-cmd|x', '+A1']
  for (const formula of formulas) {
    const file = `Name;Wert\nx;"${formula.replaceAll('"', '""')}"`
    expect(await read(bytesOf(file))).toEqual({
      kind: 'csv',
      text: `Name\tWert\nx\t${formula}`,
      notes: ['document-formulas-as-text'],
    })
  }
  expect((await read(bytesOf('Betrag;Telefon\n-5,00;+49 30 23125-100'))).notes).toEqual([])
})

test('the name makes a table of it, the content decides about everything else', async () => {
  const bytes = bytesOf('a;b\nc;d')
  expect(await readDocument({ name: 'Liste.CSV', bytes })).toEqual({ kind: 'csv', text: 'a\tb\nc\td', notes: [] })
  expect(await readDocument({ name: 'Liste.txt', bytes })).toEqual({ kind: 'txt', text: 'a;b\nc;d', notes: [] })
  expect(await readDocument({ name: 'Liste.csv', bytes: bytesOf('{\\rtf1 a;b}') })).toMatchObject({
    kind: 'rtf',
    notes: ['document-name-differs'],
  })
})

test.each([
  ['ten million separators', bytesOf(';'.repeat(9_999_999)), 'document-bomb'],
  ['a million lines', bytesOf('a;b\n'.repeat(1_000_000)), 'document-bomb'],
  ['NUL bytes', bytesOf('a;b\0'), 'document-kind-unsupported'],
  ['nothing', bytesOf(';;;\n;;;'), 'document-without-text'],
])('%s: refused', async (_, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code })
})

test('quoted cells come back whole, whatever stands in them', async () => {
  const value = fc.stringMatching(/^[a-zäöü;,"|' ]{1,12}$/).filter(text => text.trim() === text && text !== '')
  const table = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(table, async rows => {
      const quoted = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')
      expect(await textOf(`sep=;\n${quoted}`)).toBe(rows.map(row => row.join('\t')).join('\n'))
    }),
  )
})
