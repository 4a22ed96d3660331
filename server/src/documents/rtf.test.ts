import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { parseDocument } from './parse.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const rtf = (body: string) =>
  bytesOf(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset204 Arial Cyr;}}{\\colortbl;\\red0;}{\\*\\generator Riched20 10.0;}${body}}`,
  )
const textOf = async (body: string) => (await parseDocument(rtf(body))).text
const faultOf = (bytes: Uint8Array) =>
  parseDocument(bytes).then(
    () => 'no fault',
    ({ code, params: { kind } }: Fault) => [code, kind].filter(Boolean).join(' '),
  )

test('paragraphs are lines', async () => {
  const body =
    "\\pard Anh\\'f6rung nach \\'a7\\~24 SGB\\~X\\par\r\n\\par Gr\\u252\\'fc\\u223\\'dfe\\line Ort:\\tab Musterstadt\\par"
  expect(await parseDocument(rtf(body))).toEqual({
    kind: 'rtf',
    text: 'Anhörung nach §\u00a024 SGB\u00a0X\n\nGrüße\nOrt:\tMusterstadt',
    notes: [],
  })
})

describe('characters', () => {
  test.each([
    ['braces and backslash', '\\{a\\\\b\\}', '{a\\b}'],
    ['quotes and dashes by name', '\\lquote a\\rquote  \\endash  \\ldblquote b\\rdblquote', '‘a’ – “b”'],
    ['Windows-1252', "563,00 \\'80", '563,00 €'],
    [
      'another code page by its font (Windows-1250, 1251)',
      "{\\f1 \\'a3\\'f3d\\'9f}, {\\f2 \\'ca\\'e8\\'e5\\'e2}",
      'Łódź, Киев',
    ],
    ['Unicode with a fallback of two characters', "\\uc2\\u321 ??\\u243\\'3f\\'3fd\\uc0\\u378 .", 'Łódź.'],
    ['a surrogate pair in signed numbers', '\\u-10179?\\u-8974?', '📲'],
    ['optional and protected hyphen', 'Kranken\\-versicherung, E\\_Mail', 'Krankenversicherung, E‑Mail'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

test('tables are rows with tabs; what stands around them are lines', async () => {
  const row = (...cells: string[]) =>
    `\\trowd\\cellx2000\\cellx4000${cells.map(cell => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`
  const body = `Davor\\par ${row('Bedarf', 'Betrag')}${row('Miete\\par (kalt)', '450,00')}\\pard Danach\\par`
  expect(await textOf(body)).toBe('Davor\nBedarf\tBetrag\nMiete / (kalt)\t450,00\nDanach')
})

test('a table inside a table', async () => {
  const body =
    '\\trowd\\cellx2000\\cellx4000\\pard\\intbl links\\cell\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\row\\pard Ende\\par'
  expect(await textOf(body)).toBe('links\ta\tb\nEnde')
})

test('headers, footers, footnotes, list labels, text boxes; fields give their result', async () => {
  const body = [
    '{\\header\\pard Jobcenter Musterstadt\\par}{\\footer\\pard Servicezeiten\\par}',
    "{\\listtext\\f3\\'b7\\tab}Mietvertrag\\par{\\listtext 2.\\tab}Ausweis\\par ",
    "Frist{\\super\\chftn{\\footnote\\pard\\chftn \\'a7 84 SGG}} l\\u228?uft\\par",
    '{\\field{\\*\\fldinst HYPERLINK "http://127.0.0.1:9/"}{\\fldrslt Unsere Seite}}\\par',
    '{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard Im Kasten\\par}}{\\shprslt\\pard Im Kasten\\par}}',
  ]
  expect(await textOf(body.join(''))).toBe(
    'Jobcenter Musterstadt\n\n- Mietvertrag\n2. Ausweis\nFrist[1] läuft\nUnsere Seite\nIm Kasten\n\nServicezeiten\n\n[1] § 84 SGG',
  )
})

test('what isn’t text is not read: pictures, objects, comments, hidden and deleted text, binary data', async () => {
  const body = [
    'A{\\pict\\pngblip 89504e47}{\\object\\objemb{\\*\\objdata 0105}{\\result B}}',
    '{\\*\\annotation Stimmt das?}{\\v verborgen}{\\deleted gestrichen}{\\info{\\author Erika Beispiel}}',
    '{\\pict\\bin9 }}}{\\v\\bi}C\\bin3 }}}D',
  ]
  expect(await textOf(body.join(''))).toBe('ABCD')
})

test.each([
  ['cut off', bytesOf('{\\rtf1 Guten Tag'), 'document-broken rtf'],
  ['100,000 groups deep', bytesOf('{\\rtf1 '.padEnd(100_000, '{')), 'document-broken rtf'],
  ['a million groups that close', rtf(`${'{'.repeat(1_000_000)}${'}'.repeat(1_000_000)}`), 'document-broken rtf'],
  ['\\bin beyond its end', bytesOf('{\\rtf1 Text\\bin999999999 }'), 'document-broken rtf'],
  ['a picture only', rtf('{\\pict 89504e47}'), 'document-without-text rtf'],
])('%s is refused', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toBe(fault)
})

test('what stands behind the last brace belongs to nobody', async () => {
  expect((await parseDocument(bytesOf('{\\rtf1 Text}<script>\0\0'))).text).toBe('Text')
})

test('tables nested 5,000 deep are still text', async () => {
  const body = Array.from({ length: 5_000 }, (_, index) => `\\intbl\\itap${index} x\\nestcell`).join('')
  expect((await textOf(body)).replace(/[^x]/g, '')).toHaveLength(5_000)
})

test('any controls in any order: text or a Fault', async () => {
  const words =
    "{ } \\par \\cell \\row \\nestcell \\nestrow \\intbl \\itap2 \\itap9 \\pard \\footnote \\header \\listtext \\shptxt \\*\\x \\v \\u300? \\bin2 \\'e4 \\f1 x".split(
      ' ',
    )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 60 }), async body => {
      try {
        await parseDocument(rtf(body.join(' ')))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        expect(['document-broken', 'document-without-text']).toContain(error.code)
      }
    }),
    { numRuns: 300 },
  )
})
