import { addDays, addMonths } from './day.ts'
import { isDate } from './german.ts'
import { isWorkingDay, type Land, laender, nextWorkingDay } from './holiday.ts'

/**
 * How a decision reached the person and which remedy runs. VA: Widerspruch (§ 84 SGG), WB: Klage (§ 87 SGG).
 * `zustellung` and `persoenlich` count from the day itself, `spaeter` and `ausland` from proven receipt.
 */
export const deadlineRules = [
  'VA-post-inland',
  'VA-elektronisch',
  'VA-zustellung',
  'VA-persoenlich',
  'VA-post-inland-spaeter',
  'VA-post-ausland',
  'VA-post-inland-ohne-rbb',
  'WB-post-inland-klage',
  'WB-zustellung-klage',
] as const
export type DeadlineRule = (typeof deadlineRules)[number]

export type DeadlineQuestion = {
  /** Day of posting, sending or handing over, ISO. */
  readonly posted: string
  readonly rule: DeadlineRule
  readonly land: Land
  /** Day of proven receipt, ISO. */
  readonly tatsaechlich?: string | undefined
  /**
   * VwGO: Widerspruch § 70, Klage § 74, a year § 58 Abs. 2, end § 57 Abs. 2 VwGO with § 222 ZPO; Bekanntgabe § 41 HVwVfG.
   * It counts like the SGG but for letters abroad, where the VwGO knows no three months.
   */
  readonly rechtskreis?: 'SGG' | 'VwGO' | undefined
}

type Span = {
  /** Bekanntgabe. */
  readonly bekanntgabe: string
  /** The day after (§ 64 Abs. 1 SGG, § 187 Abs. 1 BGB). */
  readonly fristbeginn: string
  /** Last day, moved to the next working day (§ 64 Abs. 2 and 3 SGG, § 26 SGB X, §§ 188, 193 BGB). */
  readonly fristende: string
}
/**
 * `disputed`: the fourth day is a Saturday, Sunday or holiday. Whether it moves is open; the main days are those
 * without a move, `alternative` those with it. Nobody is told less than the later day: a deadline is never shortened.
 */
export type Deadline = Span & { readonly disputed: boolean; readonly alternative?: Span }

/** The fourth day after posting counts as Bekanntgabe (§ 37 Abs. 2 Satz 1 SGB X as in force since 1 January 2025). */
const fictionDays = 4
/** Before that day it was the third; this module doesn't compute older letters. */
export const fourthDaySince = '2025-01-01'

/** Throws a RangeError where a date is none, receipt is missing or lies before posting, or the rule or Land is unknown. */
export function computeDeadline(question: DeadlineQuestion): Deadline {
  const { posted, rule, land, tatsaechlich } = question
  if (!deadlineRules.includes(rule)) throw new RangeError('rule: unknown')
  if (!laender.includes(land)) throw new RangeError('land: unknown')
  if (!isDate(posted)) throw new RangeError('posted: no date')
  if (tatsaechlich !== undefined && (!isDate(tatsaechlich) || tatsaechlich < posted))
    throw new RangeError('tatsaechlich: no date, or before posted')

  const months = monthsOf(question)
  const span = (bekanntgabe: string): Span => ({
    bekanntgabe,
    fristbeginn: addDays(bekanntgabe, 1),
    fristende: nextWorkingDay(addMonths(bekanntgabe, months), land),
  })
  const certain = certainDay(question)
  if (certain !== undefined) return { ...span(certain), disputed: false }
  const fourth = addDays(posted, fictionDays)
  if (isWorkingDay(fourth, land)) return { ...span(fourth), disputed: false }
  return { ...span(fourth), disputed: true, alternative: span(nextWorkingDay(fourth, land)) }
}

/** The day of Bekanntgabe where it doesn't rest on the fiction. */
function certainDay({ posted, rule, tatsaechlich }: DeadlineQuestion): string | undefined {
  switch (rule) {
    case 'VA-zustellung':
    case 'VA-persoenlich':
    case 'WB-zustellung-klage':
      return tatsaechlich ?? posted
    case 'VA-post-ausland':
      if (tatsaechlich === undefined) throw new RangeError('tatsaechlich: missing')
      return tatsaechlich
    case 'VA-post-inland-spaeter':
      if (tatsaechlich === undefined) throw new RangeError('tatsaechlich: missing')
      // Earlier receipt shortens nothing: the fiction stays.
      return tatsaechlich > addDays(posted, fictionDays) ? tatsaechlich : undefined
    default:
      return undefined
  }
}

function monthsOf({ rule, rechtskreis = 'SGG' }: DeadlineQuestion): number {
  if (rule === 'VA-post-inland-ohne-rbb') return 12
  return rule === 'VA-post-ausland' && rechtskreis === 'SGG' ? 3 : 1
}
