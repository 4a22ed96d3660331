import type { DocumentNote } from './contract.ts'
import { mailText } from './core/mail.ts'

/**
 * Text of an e-mail (RFC 5322, MIME). Attached files aren't read, they are named; attached e-mails that came inline are
 * part of the text, as deep as anybody forwards. HTML is read as text: nothing is loaded.
 */
export async function readEml(bytes: Uint8Array): Promise<{ text: string; notes: DocumentNote[] }> {
  // Lazy: only this kind needs it.
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 500_000, maxRfc822NestingDepth: 5 })
  return { text: mailText(mail), notes: mail.attachments.length > 0 ? ['document-attachments-left-out'] : [] }
}
