import type { LetterFormat } from '../contract.ts'
import { letterContent } from './content.ts'
import type { Letter } from './letter.ts'

/**
 * A draft as a letter in form B of DIN 5008, with its AI label in the text and in the metadata. Only the letter's data
 * are used: no clock, no network. Writers are loaded when they are asked for: most of a server's starts need none. Faults: `letter-too-long`, `letter-script-unsupported` (PDF only: Arabic, Hebrew).
 */
export async function writeLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array> {
  const content = letterContent(letter)
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).writeDocx(content)
    case 'odt':
      return (await import('./odt.ts')).writeOdt(content)
    case 'pdf':
      return (await import('./pdf.ts')).writePdf(content)
  }
}
