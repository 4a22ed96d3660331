import type { DocumentKind } from '../contract.ts'
import { documentEncrypted, documentKindUnsupported } from '../document.ts'
import { openZip, type Zip } from './zip.ts'

/** What the content is; a ZIP comes opened, because telling its kind needs its directory. */
export type Detected =
  | { readonly kind: 'docx' | 'odt'; readonly zip: Zip }
  | { readonly kind: Exclude<DocumentKind, 'docx' | 'odt'> }

/** Signatures of files that people do send, so that the refusal can name them. Latin-1, from the first byte. */
const signatures: readonly (readonly [start: string, kind: string])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM', 'bmp'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!', 'rar'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'exe'],
  ['%!PS', 'postscript'],
]

/** Header fields that a mail server or program writes and nobody types (RFC 5322, RFC 2045). */
const mailFields =
  /^(?:mime-version|received|message-id|return-path|delivered-to|dkim-signature|content-type|x-mailer):/im
/** Those of a draft or an export, which count where the name says that it is an e-mail. */
const plainMailFields = /^(?:from|to|date|subject):/im

/**
 * Tells the kind from the content; names and declared types are claims. Only between kinds of text does the name count,
 * because a table or a letter in plain text may look like anything.
 * @param named what the file's name says, see `kindByName`
 * Faults: kind-unsupported with a short code, encrypted (Office wraps a protected document), those of `openZip`.
 */
export function detectKind(bytes: Uint8Array, named?: DocumentKind): Detected {
  const head = latin1(bytes.subarray(0, 1024))
  // Readers accept leading rubbish (ISO 32000-2, annex note on 7.5.2); a text that merely speaks of "%PDF-" has no startxref.
  if (
    head.startsWith('%PDF-') ||
    (head.includes('%PDF-') && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('startxref'))
  ) {
    return { kind: 'pdf' }
  }
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return detectZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw olderOffice(bytes)
  if (/^RIFF.{4}WEBP/s.test(head)) throw documentKindUnsupported({ kind: 'webp' })
  if (/^.{4}ftyp(heic|heix|mif1)/s.test(head)) throw documentKindUnsupported({ kind: 'heic' })
  // Two letters begin many a text: these signatures count only beside something no text holds.
  const binary = head.includes('\0')
  for (const [start, kind] of signatures) {
    if (head.startsWith(start) && (start.length > 2 || binary)) throw documentKindUnsupported({ kind })
  }
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)\b/i.test(head)) throw documentKindUnsupported({ kind: 'html' })
  if (isMail(bytes, named === 'eml')) return { kind: 'eml' }
  return { kind: named === 'csv' ? 'csv' : 'txt' }
}

/** It begins with a block of header fields in which telling ones stand; mailboxes put a line "From …" before it. */
function isMail(bytes: Uint8Array, named: boolean): boolean {
  const start = latin1(bytes.subarray(0, 65_536))
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^From [^\n]*\n/, '')
  const block = /^(?:(?:[!-9;-~]+[ \t]*:|[ \t])[^\n]*\n)+/.exec(`${start}\n`)?.[0] ?? ''
  return mailFields.test(block) || (named && plainMailFields.test(block))
}

function detectZip(bytes: Uint8Array): Detected {
  const zip = openZip(bytes)
  const { names } = zip
  if (names.has('[Content_Types].xml')) {
    const all = [...names]
    if (all.some(name => name.startsWith('word/'))) return { kind: 'docx', zip }
    if (all.some(name => name.startsWith('xl/'))) throw documentKindUnsupported({ kind: 'xlsx' })
    if (all.some(name => name.startsWith('ppt/'))) throw documentKindUnsupported({ kind: 'pptx' })
  }
  if (names.has('mimetype')) {
    const type = latin1(zip.read('mimetype')).slice(0, 100)
    if (type.startsWith('application/vnd.oasis.opendocument.text')) return { kind: 'odt', zip }
    if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
      throw documentKindUnsupported({ kind: 'ods' })
    if (type.startsWith('application/epub+zip')) throw documentKindUnsupported({ kind: 'epub' })
  }
  throw documentKindUnsupported({ kind: 'zip' })
}

/** Compound files ([MS-CFB]) hold stream names in UTF-16LE; a protected .docx is one with an `EncryptedPackage`. */
function olderOffice(bytes: Uint8Array): Error {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return documentEncrypted({ kind: 'docx' })
  if (has('WordDocument')) return documentKindUnsupported({ kind: 'doc' })
  if (has('Workbook')) return documentKindUnsupported({ kind: 'xls' })
  if (has('PowerPoint Document')) return documentKindUnsupported({ kind: 'ppt' })
  if (has('__properties_version1.0')) return documentKindUnsupported({ kind: 'msg' })
  return documentKindUnsupported({ kind: 'unknown' })
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
