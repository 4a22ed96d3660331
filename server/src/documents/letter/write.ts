import type { LetterFormat } from '../contract.ts'
import { letterContent } from './content.ts'
import { writeDocx } from './docx.ts'
import type { Letter } from './letter.ts'
import { writeOdt } from './odt.ts'
import { writePdf } from './pdf.ts'

/**
 * A draft as a letter in form B of DIN 5008, with its AI label in the text and in the metadata. Only the letter's data
 * are used: no clock, no network. Faults: `letter-too-long`, `letter-script-unsupported` (PDF only: Arabic, Hebrew).
 */
export async function writeLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array> {
  const content = letterContent(letter)
  switch (format) {
    case 'docx':
      return writeDocx(content)
    case 'odt':
      return writeOdt(content)
    case 'pdf':
      return writePdf(content)
  }
}
