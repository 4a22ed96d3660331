import type { ReviewReason } from '@ki-reallabor/server/scenarios/contract'

/** `SGB II § 22` → § 22 SGB II: scenarios list a norm by its statute, people read it the other way round. */
export const normText = (norm: string): string => norm.replace(/^(.+) ((?:§|Art\.) .+)$/, '$2 $1')

export type ReasonsOfDay = { since: string; old: boolean; norms: string[] }

/** Why the law has to be looked at again, one entry a day, the earliest first. */
export function reasonsByDay(reasons: readonly ReviewReason[]): ReasonsOfDay[] {
  const days = new Map<string, ReasonsOfDay>()
  for (const reason of reasons) {
    const day = days.get(reason.since) ?? { since: reason.since, old: false, norms: [] }
    days.set(reason.since, day)
    if (reason.code === 'rechtsstand-old') day.old = true
    else day.norms.push(normText(reason.norm))
  }
  return [...days.values()].sort((a, b) => a.since.localeCompare(b.since))
}
