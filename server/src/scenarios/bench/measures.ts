/** One check on one draft: what the author of the text says, and what the check says. `true`: there is a fault. */
export type Judged = { draft: string; check: string; expected: boolean; found: boolean; quote?: string | undefined }

export type Share = { part: number; whole: number; value: number; low: number; high: number }

const z = 1.959964

/** A share with its 95 % interval (Wilson score): right for small numbers, and inside 0 and 1. */
export function share(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, value: Number.NaN, low: 0, high: 1 }
  const value = part / whole
  const scale = 1 + z ** 2 / whole
  const centre = (value + z ** 2 / (2 * whole)) / scale
  const half = (z / scale) * Math.sqrt((value * (1 - value)) / whole + z ** 2 / (4 * whole ** 2))
  return { part, whole, value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

export type Measures = { listed: number; planted: number; precision: Share; recall: Share; f1: number }

/** Precision and recall of "there is a fault"; F1 is 1 where nothing was planted and nothing found. */
export function measure(judged: readonly Judged[]): Measures {
  const hits = judged.filter(one => one.expected && one.found).length
  const planted = judged.filter(one => one.expected).length
  const found = judged.filter(one => one.found).length
  return {
    listed: judged.length,
    planted,
    precision: share(hits, found),
    recall: share(hits, planted),
    f1: planted + found === 0 ? 1 : (2 * hits) / (planted + found),
  }
}

/** Findings on drafts without any planted fault, per such draft. */
export function falseAlarms(judged: readonly Judged[]): { alarms: number; drafts: number; perDraft: number } {
  const faulty = new Set(judged.filter(one => one.expected).map(one => one.draft))
  const clean = judged.filter(one => !faulty.has(one.draft))
  const drafts = new Set(clean.map(one => one.draft)).size
  const alarms = clean.filter(one => one.found).length
  return { alarms, drafts, perDraft: drafts === 0 ? 0 : alarms / drafts }
}
