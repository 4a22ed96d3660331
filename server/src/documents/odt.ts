import type { DocumentNote } from './contract.ts'
import { openDocumentText } from './core/open-document.ts'
import type { Zip } from './core/zip.ts'
import { documentBroken, documentEncrypted } from './document.ts'

/** Text of an .odt: two XML parts are read, nothing else of the package, least of all its scripts. */
export function readOdt(zip: Zip): { text: string; notes: DocumentNote[] } {
  const read = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(zip.read(name))
  // With a password each entry is encrypted by itself, and the manifest says how (ODF 1.3 part 2, 4.8.1).
  if (zip.names.has('META-INF/manifest.xml') && /<(?:\w+:)?encryption-data\b/.test(read('META-INF/manifest.xml'))) {
    throw documentEncrypted({ kind: 'odt' })
  }
  if (!zip.names.has('content.xml')) throw documentBroken({ kind: 'odt' })
  const styles = zip.names.has('styles.xml') ? read('styles.xml') : undefined
  const { text, notes } = openDocumentText(read('content.xml'), styles)
  const hasMacros = [...zip.names].some(name => /^(?:Basic|Scripts)\/.+[^/]$/.test(name))
  return { text, notes: hasMacros ? [...notes, 'document-macros-left-out'] : notes }
}
