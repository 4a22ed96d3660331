import type { Letter } from '../documents/documents.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Segment } from './contract.ts'

/** Art. 50 KI-VO; a tenant's block that says it is known by naming it. */
const namesArt50 = /Art(?:\.|ikel)\s*50\s+(?:KI-VO|der\s+KI-Verordnung)/u

const germanDate = (date: Date) => isoDate(date).split('-').reverse().join('.')
const isoDate = (date: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(date)

export type LetterSource = {
  scenario: Pick<Scenario, 'definition' | 'version'>
  /** As released with the run. */
  inputs: Readonly<Record<string, string>>
  segments: readonly Segment[]
  /** As they had to read in this draft. */
  blocks: readonly { readonly id: string; readonly text: string }[]
  letterhead: Letter['letterhead']
  /** Null: not named, because the draft was shown blind. */
  model: { label: string; demo: boolean } | null
  /** Number of the version; above 1 a person has changed it. */
  version: number
  draftedAt: Date
  now: Date
}

/** A draft as the letter that a person takes along: address from the form, AI label once and in full. */
export function letterOf(source: LetterSource): Letter {
  const { scenario, inputs, segments, letterhead, version, now } = source
  const { definition } = scenario
  const { label, rest } = labelled(source)
  return {
    segments: rest.map(({ origin, text }) => ({ origin, text })),
    letterhead,
    recipient: recipientOf(inputs, segments),
    date: isoDate(now),
    reference: inputs.bg_nummer || inputs.aktenzeichen,
    contact: inputs.ansprechperson,
    label,
    language: languageOf(inputs),
    metadata: {
      title: `Entwurf: ${definition.title}`,
      created: now,
      properties: {
        Szenario: `${definition.number} ${definition.id}`,
        Szenariofassung: scenario.version,
        Fassung: String(version),
        ...(source.model && { Modell: source.model.label }),
      },
    },
  }
}

/** `S01-anhoerung-2026-11-24.docx`: nothing of a person. */
export const fileNameOf = ({ definition }: Pick<Scenario, 'definition'>, now: Date, format: string) =>
  `${definition.number}-${definition.id}-${isoDate(now)}.${format}`

/** The tenant's own wording where a block has it, taken out of its place: it stands once, below the letter. */
function labelled({ segments, blocks, model, version, draftedAt }: LetterSource) {
  const block = blocks.find(({ text }) => namesArt50.test(text))
  const isThere = block !== undefined && segments.some(it => it.origin === 'block' && it.text.includes(block.text))
  const rest = isThere
    ? segments
        .map(it => (it.origin === 'block' ? { ...it, text: it.text.replace(block.text, '') } : it))
        .filter(({ origin, text }) => origin !== 'block' || text.trim() !== '')
    : segments
  const own = isThere
    ? block.text
    : 'Dieser Entwurf wurde mit KI erstellt und ist vor der Verwendung zu prüfen (Art. 50 KI-VO).'
  const origin = model?.demo
    ? `Der Text wurde am ${germanDate(draftedAt)} vom Demo-Anbieter aus den Angaben zusammengesetzt; er stammt von keinem Sprachmodell.`
    : `Erstellt am ${germanDate(draftedAt)}${model ? ` mit ${model.label}` : ''}.`
  const label = [own, origin, version > 1 && 'Eine Person hat den Entwurf bearbeitet.'].filter(Boolean).join(' ')
  return { label, rest }
}

/** Lines of the address field; none where the draft itself begins with it. */
function recipientOf(inputs: LetterSource['inputs'], segments: readonly Segment[]): string[] {
  const address = (inputs.anschrift ?? '').split(/[,\n]/).map(line => line.trim())
  const lines = [inputs.empfaengerin?.trim() ?? '', ...address].filter(line => line !== '')
  const head = segments
    .map(({ text }) => text)
    .join('')
    .slice(0, 400)
  return address[0] !== '' && lines.every(line => head.includes(line)) ? [] : lines.slice(0, 6)
}

/** BCP 47 of the draft's text: a translation names its language in the field `sprache`. */
export const languageOf = ({ sprache }: LetterSource['inputs']): string =>
  sprache === 'andere' ? 'und' : sprache && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(sprache) ? sprache : 'de-DE'
