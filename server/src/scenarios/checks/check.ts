import type { Finding } from '../contract.ts'
import type { FindingCode } from './texts.ts'

/** Names of the checks that are built. A scenario can list no other. */
export const checkNames = [
  'PLATZHALTER',
  'PII',
  'FAKTEN',
  'NORM',
  'KEINE-RBB',
  'KEIN-TENOR',
  'FRIST',
  'BETRAG',
  'LISTE-GLEICH',
  'TERM',
  'KEINE-ZUSAGE',
  'OFFEN',
  'INJEKTION',
  'LESBAR',
  'NEUTRAL',
  'ART9-WARN',
  'RFB-66',
  'FRIST-ERHALT',
  'VOLLSTAENDIG',
  'DATUM',
  'RECHTSPRECHUNG-NULL',
  'FRIST-RECHNUNG',
  'STICHTAG',
  'RBB',
  'RFB',
  'TENOR-GLEICH',
  'ARGUMENTE-ALLE',
  'ERMESSEN',
  'ZITAT-GLEICH',
  'BESCHLUSS-GLEICH',
  'AGG-WORTLISTE',
  'DIN5008',
  'STRUKTUR',
  'ZAHLEN',
  'RECHNUNG',
  'KI-HINWEIS',
  'QUELLE',
  'QUELLE-JE-AUSSAGE',
  'RUECKUEBERSETZUNG',
  'KEINE-ERFINDUNG',
] as const
/** Names the handbook uses for the same check. */
export const checkAliases: Readonly<Record<string, CheckName>> = { 'RBB-KLAGE': 'RBB', 'RFB-BAUSTEIN': 'RFB' }
export type CheckName = (typeof checkNames)[number]

/** Those that judge the model's own output with its placeholders, and not what a person makes of it. */
export const checksOfOutput: readonly CheckName[] = ['PLATZHALTER', 'PII']

/**
 * One piece of a draft: the model's words, a block the law prescribes, or what a person changed. `placeholder` names
 * what stood where a restored original stands now. (Same shape as the runs' segments, which lie above this feature.)
 */
export type DraftSegment = {
  readonly origin: 'model' | 'block' | 'person'
  readonly text: string
  readonly placeholder?: string | undefined
  readonly unknown?: true | undefined
}

/** A place where a detector sees a personal detail. UTF-16 units, end exclusive. `confidence` 0–1, where it is known. */
export type Detected = {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly by?: string
  readonly confidence?: number
}

/** All that a check may look at. Checks are pure: no clock, no network, no randomness. */
export type CheckContext = {
  readonly scenario: {
    /** Norm (`SGB X § 24`) → number of its Absätze, `null` where it wasn't looked up. */
    readonly norms: Readonly<Record<string, number | null>>
    readonly rechtsstand: string
    readonly rechtskreis: 'SGG' | 'VwGO'
  }
  /** The form as it was filled in, originals and not placeholders. */
  readonly inputs: Readonly<Record<string, string>>
  /** The model's words as they came, placeholders in place. */
  readonly maskedDraft: string
  /** Placeholders that left with the prompt, e.g. `[PERSON_1]`. */
  readonly issuedPlaceholders: readonly string[]
  readonly segments: readonly DraftSegment[]
  /** The segments' texts joined. */
  readonly draft: string
  /** Date of the letter, ISO. */
  readonly today: string
  /** Whose holidays count: ISO 3166-2 without `DE-`, e.g. `HE`. */
  readonly land: string
  /** Blocks that must stand in this letter, as they must read. */
  readonly blocks: readonly { readonly id: string; readonly text: string }[]
  /** What the detectors of personal details saw in `maskedDraft` (they may be asynchronous, checks are not). */
  readonly detected: readonly Detected[]
}

/** What a scenario may set for a check. */
export type CheckSettings = {
  /** Fields the check looks at, where it isn't clear from their names. */
  readonly fields?: readonly string[] | undefined
  /** FRIST: fewer days than this give a warning. */
  readonly days?: number | undefined
  /** STRUKTUR: names of the parts that must be there, instead of those of a paper for a council. */
  readonly sections?: readonly string[] | undefined
  /** RBB: what is to be named, where the letter itself doesn't show it. */
  readonly remedy?: 'widerspruch' | 'klage' | undefined
}

export type Check = {
  readonly name: CheckName
  /** Raised whenever verdicts can change: it is part of a scenario's version. */
  readonly version: number
  run(context: CheckContext, settings: CheckSettings): Finding[]
}

type Place = { readonly start: number; readonly end: number }

/** A finding with a code that has a text in both languages. */
export function finding(
  check: CheckName,
  verdict: Finding['verdict'],
  code: FindingCode,
  params: Finding['params'] = {},
  place?: Place | undefined,
): Finding {
  return { check, verdict, code, params, ...(place && { span: { start: place.start, end: place.end } }) }
}

const weight: Record<Finding['verdict'], number> = { ok: 0, warn: 1, fail: 2 }

/** The first of the worst of a check's findings; `undefined` of none. */
export const worstOf = (findings: readonly Finding[]): Finding | undefined =>
  findings.reduce<Finding | undefined>(
    (worst, one) => (worst === undefined || weight[one.verdict] > weight[worst.verdict] ? one : worst),
    undefined,
  )

/** The worst verdict of each check that has a finding. */
export function verdictsOf(findings: readonly Finding[]): Map<string, Finding['verdict']> {
  const byCheck = Map.groupBy(findings, it => it.check)
  return new Map([...byCheck].map(([check, its]) => [check, worstOf(its)!.verdict]))
}

/**
 * The draft without prescribed blocks: they are blanked, so that every offset stays right. Content checks look at this;
 * a block is right by its hash.
 */
export function ownWords(context: Pick<CheckContext, 'segments' | 'draft'>): string {
  return context.segments
    .map(segment => (segment.origin === 'block' ? segment.text.replace(/[^\n]/g, ' ') : segment.text))
    .join('')
}

/**
 * Where a place in the masked draft lies in the whole draft; a place that touches a restored name covers all of it.
 * `undefined` where the model's words no longer stand in the draft, because a person changed them.
 */
export function placeInDraft(context: Pick<CheckContext, 'segments' | 'maskedDraft'>, place: Place): Place | undefined {
  let masked = 0
  let draft = 0
  let start: number | undefined
  let end: number | undefined
  let whole = ''
  for (const segment of context.segments) {
    if (segment.origin === 'model') {
      const source = segment.placeholder ?? segment.text
      whole += source
      const from = Math.max(place.start, masked)
      const to = Math.min(place.end, masked + source.length)
      if (from < to) {
        const restored = segment.placeholder !== undefined
        start ??= draft + (restored ? 0 : from - masked)
        end = draft + (restored ? segment.text.length : to - masked)
      }
      masked += source.length
    }
    draft += segment.text.length
  }
  return whole === context.maskedDraft && start !== undefined && end !== undefined ? { start, end } : undefined
}
