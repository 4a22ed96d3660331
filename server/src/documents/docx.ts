import { type WordNode, wordText } from './core/word.ts'
import type { Zip } from './core/zip.ts'
import { documentBroken } from './document.ts'

const relationship = /<(?:\w+:)?Relationship\s[^>]*>/g
/** Where a part refers to another: pictures, links, embedded objects. */
const reference = /\sr:(?:embed|link|id|pict)\s*=\s*(?:"[^"]*"|'[^']*')/g

/**
 * Text of a .docx (or .docm: macros aren't read, their presence is noted). mammoth gets a file that holds XML parts only, inflated within
 * bounds, and no reference it could follow: neither images nor anything external. What it doesn't know is made known:
 * headers and footers (the letterhead) and the results of simple fields (a serial letter's names).
 */
export async function readDocx(zip: Zip) {
  const main = mainPart(zip)
  const parts = new Map<string, string>()
  const read = (name: string): string => {
    const part = parts.get(name) ?? readXml(zip, name)
    parts.set(name, part)
    return part
  }
  parts.set(main, withHeaders(main, read(main), zip, read))

  const file = {
    exists: (name: string) => /\.(xml|rels)$/.test(name) && zip.names.has(name),
    read: async (name: string) => read(name).replace(reference, ''),
  }
  // Lazy: 0.1 to 0.2 s that only this kind needs.
  const mammoth = (await import('mammoth')).default
  let document: WordNode | undefined
  await mammoth.convertToHtml(
    // Missing in mammoth's types: a file object in place of a ZIP, so that it inflates nothing itself.
    { file } as never,
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (element: WordNode) => {
        document = element
        return { ...element, children: [] }
      },
    },
  )
  if (!document) throw documentBroken({ kind: 'docx' })
  const { text, notes } = wordText(document)
  return { text, notes: hasMacros(zip) ? [...notes, 'document-macros-left-out' as const] : notes }
}

const hasMacros = (zip: Zip) => [...zip.names].some(name => /(?:^|\/)vbaProject\.bin$/i.test(name))

/** XML as text. The Open Packaging Conventions forbid document type declarations (ECMA-376-2, 8.2.3): no entities. */
function readXml(zip: Zip, name: string): string {
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(zip.read(name))
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw documentBroken({ kind: 'docx' })
  return xml.replace(/<(\/?\w+):fldSimple\b/g, '<$1:smartTag')
}

function mainPart(zip: Zip): string {
  const root = zip.names.has('_rels/.rels') ? readXml(zip, '_rels/.rels') : ''
  const target = relationships(root)
    .find(one => one.type.endsWith('/officeDocument'))
    ?.target.replace(/^\//, '')
  const main = target !== undefined && zip.names.has(target) ? target : 'word/document.xml'
  if (!zip.names.has(main)) throw documentBroken({ kind: 'docx' })
  return main
}

function relationships(xml: string): { id: string; type: string; target: string }[] {
  return [...xml.matchAll(relationship)].map(([element]) => ({
    id: attribute(element, 'Id'),
    type: attribute(element, 'Type'),
    target: attribute(element, 'Target'),
  }))
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? ''
}

/** The main part with the headers that Word shows before its body, and the footers behind. */
function withHeaders(main: string, xml: string, zip: Zip, read: (name: string) => string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = `${folder}_rels/${main.slice(folder.length)}.rels`
  const targets = zip.names.has(links) ? relationships(read(links)) : []
  const hasFirst = /<w:titlePg\b(?![^>]*"(?:0|false)")/.test(xml)

  function shown(tag: 'header' | 'footer'): string {
    const references = [...xml.matchAll(new RegExp(`<w:${tag}Reference\\s[^>]*>`, 'g'))].map(([element]) => element)
    const used = (['first', 'default'] as const)
      .filter(type => type === 'default' || hasFirst)
      .flatMap(type => references.filter(element => attribute(element, 'type') === type))
    const names = used.map(element => {
      const target = targets.find(one => one.id === attribute(element, 'id'))?.target ?? ''
      return target.startsWith('/') ? target.slice(1) : folder + target
    })
    return [...new Set(names)]
      .filter(name => zip.names.has(name))
      .map(name => asBlock(read(name)))
      .join('')
  }

  const headers = shown('header')
  const footers = shown('footer')
  return xml.replace(/<w:body\b[^>]*>/, body => `${body}${headers}`).replace('</w:body>', end => `${footers}${end}`)
}

/** A header's root becomes an element whose children mammoth reads, its namespaces with it; then a blank line. */
function asBlock(xml: string): string {
  const block = xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '').replace(/<(\/?)w:(?:hdr|ftr)\b/g, '<$1w:customXml')
  return `${block}<w:p/>`
}
