import { htmlText } from './html.ts'

export type Mailbox = { readonly name?: string | undefined; readonly address?: string | undefined }
/** An e-mail as its parser gives it; `group` = a named list of addresses (RFC 5322, 3.4). */
export type Mail = {
  readonly from?: MailAddress | undefined
  readonly to?: readonly MailAddress[] | undefined
  readonly cc?: readonly MailAddress[] | undefined
  readonly date?: string | undefined
  readonly subject?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly attachments: readonly { readonly filename: string | null; readonly mimeType: string }[]
}
export type MailAddress = Mailbox & { readonly group?: readonly Mailbox[] | undefined }

const mostAddresses = 200

const time = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' })

/** The e-mail as it would be printed in a German office: who, when, what about, text, names of what was attached. */
export function mailText(mail: Mail): string {
  const attachments = mail.attachments.map(({ filename, mimeType }) => oneLine(filename || mimeType))
  const head = [
    ['Von', addresses(mail.from ? [mail.from] : [])],
    ['An', addresses(mail.to ?? [])],
    ['Kopie', addresses(mail.cc ?? [])],
    ['Datum', spokenDate(mail.date)],
    ['Betreff', oneLine(mail.subject ?? '')],
    ['Anlagen', attachments.join(', ')],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  // The text part is what its author chose for readers without HTML; a blank one says nothing.
  const body = mail.text?.trim() ? mail.text : htmlText(mail.html ?? '')
  return `${head.join('\n')}\n\n${body}`
}

function addresses(list: readonly MailAddress[]): string {
  const boxes = list.flatMap(one => one.group ?? [one])
  const shown = boxes.slice(0, mostAddresses).map(({ name, address }) => {
    const box = address ? `<${oneLine(address)}>` : ''
    return name && name !== address ? `${oneLine(name)} ${box}`.trim() : oneLine(address ?? '')
  })
  return [...shown, ...(boxes.length > mostAddresses ? ['…'] : [])].filter(one => one !== '').join(', ')
}

function spokenDate(date = ''): string {
  const instant = new Date(date)
  return Number.isNaN(instant.getTime()) ? oneLine(date) : time.format(instant)
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
