import type { Finding } from '../contract.ts'
import type { Definition } from '../scenario.ts'
import type { Check, CheckContext, CheckName } from './check.ts'
import { fakten } from './fakten.ts'
import { norm } from './norm.ts'
import { pii } from './pii.ts'
import { platzhalter } from './platzhalter.ts'

/** All checks by name. */
export const checks: Readonly<Record<CheckName, Check>> = {
  PLATZHALTER: platzhalter,
  PII: pii,
  FAKTEN: fakten,
  NORM: norm,
}

/** Versions of the named checks: part of a scenario's version. */
export const checkVersions = (names: readonly CheckName[]): Record<string, number> =>
  Object.fromEntries(names.map(name => [name, checks[name].version]))

/** Runs checks in the given order. */
export function runChecks(uses: Definition['checks'], context: CheckContext): Finding[] {
  return uses.flatMap(({ check, ...settings }) => checks[check].run(context, settings))
}
