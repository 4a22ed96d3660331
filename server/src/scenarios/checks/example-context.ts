import { checks } from './catalogue.ts'
import { type CheckContext, type CheckName, type CheckSettings, worstOf } from './check.ts'

/** For tests: the context of a draft that holds no restored names and no blocks. */
export function contextOf(draft: string, changes: Partial<CheckContext> = {}): CheckContext {
  return {
    scenario: { norms: {}, rechtsstand: '2026-07-01', rechtskreis: 'SGG' },
    inputs: {},
    maskedDraft: draft,
    issuedPlaceholders: [],
    segments: [{ origin: 'model', text: draft }],
    draft,
    today: '2026-11-23',
    land: 'HE',
    blocks: [],
    detected: [],
    ...changes,
  }
}

export type Verdict = 'ok' | 'warn' | 'fail'

/** For tests: the worst verdict of a check on a draft. */
export function verdictOf(
  name: CheckName,
  draft: string,
  changes: Partial<CheckContext> = {},
  settings: CheckSettings = {},
): Verdict {
  return worstOf(checks[name].run(contextOf(draft, changes), settings))?.verdict ?? 'ok'
}

/** For tests: the words a check points at. */
export function placesOf(
  name: CheckName,
  draft: string,
  changes: Partial<CheckContext> = {},
  settings: CheckSettings = {},
): string[] {
  return checks[name]
    .run(contextOf(draft, changes), settings)
    .flatMap(({ span }) => (span ? [(changes.draft ?? draft).slice(span.start, span.end)] : []))
}
