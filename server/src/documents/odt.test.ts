import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../errors.ts'
import { parseDocument } from './parse.ts'
import { odtOf, odtParts, openDocumentNamespaces, type Part, zipOf } from './sample-files.ts'

const textOf = async (bytes: Uint8Array) => (await parseDocument(bytes)).text
const faultOf = (bytes: Uint8Array) =>
  parseDocument(bytes).then(
    () => 'no fault',
    ({ code, params: { kind } }: Fault) => [code, kind].filter(Boolean).join(' '),
  )
const p = (content: string) => `<text:p>${content}</text:p>`
const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const covered = '<table:covered-table-cell/>'
const stylesPart = (content: string): Part => ({
  name: 'styles.xml',
  data: `<office:document-styles ${openDocumentNamespaces}><office:master-styles>${content}</office:master-styles></office:document-styles>`,
})

test('paragraphs are lines; blanks, tabs and breaks as a word processor shows them', async () => {
  const body = [
    '<text:sequence-decls><text:sequence-decl text:name="Abbildung"/></text:sequence-decls>\n  ',
    '<text:h text:outline-level="1">Anhörung nach\n      § 24 SGB X</text:h>',
    '<text:p/>',
    p('Grüße<text:line-break/>Ort:<text:tab/>Muster<text:span>stadt</text:span>,<text:s text:c="2"/>Hessen'),
    p('<text:a>Frau <text:text-input>Beispiel</text:text-input></text:a>'),
  ]
  expect(await parseDocument(odtOf(body.join('\n')))).toEqual({
    kind: 'odt',
    text: 'Anhörung nach § 24 SGB X\n\nGrüße\nOrt:\tMusterstadt,  Hessen\nFrau Beispiel',
    notes: [],
  })
})

test('tables are rows with tabs, merged cells keep the columns; a cell with an address field stays in lines', async () => {
  const address = ['Jobcenter Musterstadt', 'Frau', 'Erika Beispiel', 'Musterweg 1', '12345 Musterstadt']
  const table = `<table:table>${[
    row(cell(p('Bedarf'), 'table:number-columns-spanned="2"'), covered, cell(p('Betrag'))),
    row(cell(p('Wohnen'), 'table:number-rows-spanned="2"'), cell(p('Miete')), cell(p('450,00 €'))),
    row(covered, cell(p('Heizung') + p('(Gas)')), cell(p('80,00 €'))),
    row(cell('', 'table:number-columns-repeated="16000"')),
  ].join('')}</table:table>`
  const layout = `<table:table>${row(cell(address.map(p).join('')), cell(p('Az. 4711')))}</table:table>`
  expect(await textOf(odtOf(p('Davor') + table + p('Danach') + layout))).toBe(
    [
      'Davor\nBedarf\t\tBetrag\nWohnen\tMiete\t450,00 €\n\tHeizung / (Gas)\t80,00 €\nDanach',
      ...address,
      'Az. 4711',
    ].join('\n'),
  )
})

test('lists, notes, text boxes; what was deleted, commented or hidden is not read', async () => {
  const list = (style: string, ...items: string[]) =>
    `<text:list ${style && `text:style-name="${style}"`}>${items.map(item => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
  const body = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>gestrichen</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    list('L1', p('Unterlagen') + list('', p('Mietvertrag'))),
    p(
      'Frist<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>§ 84 SGG</text:p></text:note-body></text:note> läuft<office:annotation><text:p>Stimmt das?</text:p></office:annotation>',
    ),
    '<text:section text:display="none"><text:p>verborgen</text:p></text:section>',
    '<text:p><draw:frame><draw:text-box><text:p>Im Kasten</text:p></draw:text-box></draw:frame></text:p>',
  ]
  const numbered =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'
  expect(await parseDocument(zipOf(odtParts(body.join(''), numbered), true))).toEqual({
    kind: 'odt',
    text: '- Unterlagen\n  - Mietvertrag\nFrist[1] läuft\nIm Kasten\n\n[1] § 84 SGG',
    notes: ['document-list-numbers-left-out'],
  })
})

test('header and footer of the page in use, not those of another', async () => {
  const page = (name: string, header: string) =>
    `<style:master-page style:name="${name}"><style:header>${p(header)}</style:header><style:footer>${p('Servicezeiten')}</style:footer></style:master-page>`
  const styles = stylesPart(page('Standard', 'Jobcenter Musterstadt') + page('Querformat', 'Entwurf von 2019'))
  expect(await textOf(odtOf(p('Text'), styles))).toBe('Jobcenter Musterstadt\n\nText\n\nServicezeiten')
})

test('prefixes are only names for namespaces', async () => {
  const content = odtParts(p('Text'))[1]!
  const renamed = `${content.data}`
    .replaceAll('<text:', '<t:')
    .replaceAll('</text:', '</t:')
    .replace('xmlns:text', 'xmlns:t')
  expect(await textOf(zipOf([odtParts('')[0]!, { name: 'content.xml', data: renamed }]))).toBe('Text')
})

test('macros are left alone and said to be there', async () => {
  const file = odtOf(p('Text'), { name: 'Basic/Standard/Module1.xml', data: 'Sub Main' })
  expect(await parseDocument(file)).toEqual({ kind: 'odt', text: 'Text', notes: ['document-macros-left-out'] })
})

const withDoctype = (declaration: string, body: string) => {
  const [type, content] = odtParts(body) as [Part, Part]
  return zipOf([type, { name: 'content.xml', data: `${content.data}`.replace('?>', `?>${declaration}`) }])
}

test.each([
  ['no content', zipOf(odtParts('').slice(0, 1)), 'document-broken odt'],
  ['XML cut off', zipOf([odtParts('')[0]!, { name: 'content.xml', data: '<office:document' }]), 'document-broken odt'],
  ['a prefix nobody declared', odtOf('<x:p>Text</x:p>'), 'document-broken odt'],
  ['a picture only', odtOf('<text:p><draw:frame><draw:image/></draw:frame></text:p>'), 'document-without-text odt'],
  ['nested 200,000 deep', odtOf('<text:span>'.repeat(200_000) + '</text:span>'.repeat(200_000)), 'document-broken odt'],
  [
    'an external entity',
    withDoctype('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>', p('&a;')),
    'document-broken odt',
  ],
  [
    'a billion laughs',
    withDoctype('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>', p('&b;')),
    'document-broken odt',
  ],
  [
    'a document type from elsewhere',
    withDoctype('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', p('Text')),
    'document-broken odt',
  ],
  [
    'a password',
    odtOf(p('Text'), {
      name: 'META-INF/manifest.xml',
      data: '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    'document-encrypted odt',
  ],
  [
    '120 MB that say 1 kB',
    zipOf([odtParts('')[0]!, { name: 'content.xml', data: Buffer.alloc(120_000_000, ' '), claimedSize: 1_000 }], true),
    'document-bomb',
  ],
])('%s is refused', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toBe(fault)
})

test('repeats are claims: a billion blanks and columns stay few', async () => {
  const file = odtOf(
    p('a<text:s text:c="999999999"/>b') +
      `<table:table>${row(cell(p('c'), 'table:number-columns-repeated="999999999"'), cell(p('d')))}</table:table>`,
  )
  expect((await textOf(file)).length).toBeLessThan(500)
})

test('any elements in any order: text or a Fault', async () => {
  const names = [
    'text:p',
    'text:list',
    'text:list-item',
    'table:table',
    'table:table-row',
    'table:table-cell',
    'text:note-body',
    'text:span',
  ]
  const tree = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('Text', ' ', '<text:tab/>'),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
    ),
  })).node
  await fc.assert(
    fc.asyncProperty(tree, async body => {
      try {
        await parseDocument(odtOf(body))
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'document-without-text') throw error
      }
    }),
    { numRuns: 150 },
  )
})
