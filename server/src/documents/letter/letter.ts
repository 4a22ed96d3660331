import { fault } from '../../errors.ts'
import type { LetterFormat } from '../contract.ts'

/** A stretch of the draft; `block` = a template block, prescribed wording at its place. */
export type LetterSegment = { readonly origin: 'model' | 'block' | 'person'; readonly text: string }

export type Letterhead = {
  readonly authority: string
  readonly street: string
  readonly town: string
  readonly phone: string
  readonly email: string
}

/** A draft with what DIN 5008 puts around it. Texts may hold anything; what no format can hold is dropped. */
export type Letter = {
  readonly segments: readonly LetterSegment[]
  /** Without one its place stays empty. */
  readonly letterhead?: Letterhead | undefined
  /** Lines of the address field, at most six by DIN 5008; more lines push the text down. */
  readonly recipient?: readonly string[] | undefined
  /** Without one, the draft's first line is it when it looks like one. The word "Betreff" is taken off. */
  readonly subject?: string | undefined
  /** ISO 8601, `2026-11-23` */
  readonly date?: string | undefined
  /** Our sign, e.g. the file number. */
  readonly reference?: string | undefined
  readonly yourReference?: string | undefined
  readonly contact?: string | undefined
  /** What Art. 50 KI-VO asks for, in full: a paragraph of its own below the letter, and in the metadata. */
  readonly label: string
  /** BCP 47, of the draft's text. */
  readonly language: string
  readonly metadata: {
    /** Shown by programs as the document's name where there is no subject. */
    readonly title: string
    readonly created: Date
    /** Further properties, e.g. scenario, model, run; never a person. */
    readonly properties?: Readonly<Record<string, string>>
  }
}

/** UTF-16 units of all segments: some three hundred pages. */
export const longestLetter = 1_000_000

/** params: `characters` = the limit */
export const letterTooLong = fault('unprocessable', 'letter-too-long')
/** The format can't show this letter's script. params: `format` */
export const letterScriptUnsupported = fault('unprocessable', 'letter-script-unsupported')

/** IPTC's term for what a model wrote, in the property that programs look for (IPTC Photo Metadata 2023, XMP). */
export const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
/** Names of the properties that carry the label in a file's metadata. */
export const labelProperty = 'KI-Kennzeichnung'
export const sourceTypeProperty = 'DigitalSourceType'

export const letterMediaTypes: Readonly<Record<LetterFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
}

/**
 * DIN 5008:2020, form B, on A4, in millimetres from the upper left corner. The address field's text stands 5 mm inside
 * of it, which is the left margin.
 */
export const formB = {
  page: { width: 210, height: 297 },
  margin: { left: 25, right: 20, bottom: 25, followingTop: 25 },
  letterhead: { height: 45 },
  address: { top: 45, width: 80, returnHeight: 17.7, height: 45 },
  information: { left: 125, top: 50, width: 65 },
  /** First line of the subject. */
  text: 98.46,
  marks: { folds: [105, 210], hole: 148.5 },
} as const
