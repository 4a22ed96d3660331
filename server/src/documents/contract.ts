import * as z from 'zod'
import { endpoint } from '../http/contract.ts'

/** What can be read. */
export const documentKind = z.enum(['docx', 'odt', 'rtf', 'pdf', 'eml', 'csv', 'txt'])
export type DocumentKind = z.infer<typeof documentKind>

/** What the person should know about the text they got. Texts to these codes: message catalogues. */
export const documentNote = z.enum([
  'document-name-differs', // the content is another kind than the file's name says; the content counts
  'document-read-as-windows-1252', // neither UTF-8 nor UTF-16: umlauts may be wrong
  'document-list-numbers-left-out', // Word computes the numbers of lists; the text has "-" in their place
  'document-pages-without-text', // some pages (scans) have no text and are missing
  'document-macros-left-out', // it carries programs; they were neither read nor run
  'document-attachments-left-out', // files attached to an e-mail are named in its text and not read
  'document-formulas-as-text', // cells of a table would be run by a spreadsheet; here they are text
])
export type DocumentNote = z.infer<typeof documentNote>

export const documentText = z.object({
  text: z.string(),
  /** Only kinds that have pages. */
  pages: z.number().int().positive().optional(),
  kind: documentKind,
  /** Length of `text` in UTF-16 units. */
  characters: z.number().int(),
  notes: z.array(documentNote),
})
export type DocumentText = z.infer<typeof documentText>

/**
 * `multipart/form-data` with one file in the field `file`, at most 10 MB; nothing is stored. 400 `document-missing`,
 * 413 `document-too-large`, 415 `document-kind-unsupported`, 422 `document-broken`, `document-encrypted`,
 * `document-without-text`, `document-bomb`, `document-timeout`, 503 `documents-busy`.
 */
export const readDocumentFile = endpoint({
  method: 'POST',
  url: '/api/documents',
  summary: 'Text aus einer Datei lesen (.docx, .odt, .rtf, .pdf, .eml, .csv, .txt); gespeichert wird nichts',
  response: documentText,
})

/** As what a draft can be taken along; `GET /api/runs/:id/draft.<format>`. */
export const letterFormat = z.enum(['docx', 'odt', 'pdf'])
export type LetterFormat = z.infer<typeof letterFormat>
