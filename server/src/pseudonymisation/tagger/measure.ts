import type { Example } from './corpus.ts'
import { scan } from './scan.ts'
import type { Tagged, Tagger } from './tagger.ts'

export type Row = { gold: number; found: number; right: number; precision: number; recall: number; f1: number }

/** Strict comparison: an entity counts if start, end and type are exactly those of the gold annotation. */
export function measure(examples: readonly Example[], tagger: Tagger, onMiss?: (e: Example, found: Tagged[]) => void) {
  const rows: Record<string, Row> = {}
  const began = performance.now()
  let units = 0
  let tokens = 0
  for (const example of examples) {
    const scanned = scan(example.text)
    units += example.text.length
    tokens += scanned.count
    const found = tagger.tag(scanned)
    const gold = example.spans.filter(span => span.type !== 'OTHER')
    const keys = new Set(gold.map(span => `${span.start} ${span.end} ${span.type}`))
    const row = (type: string) => {
      rows[type] ??= { gold: 0, found: 0, right: 0, precision: 0, recall: 0, f1: 0 }
      return rows[type]
    }
    for (const span of gold) row(span.type).gold++
    for (const span of found) {
      row(span.type).found++
      if (keys.has(`${span.start} ${span.end} ${span.type}`)) row(span.type).right++
    }
    onMiss?.(example, found)
  }
  for (const row of Object.values(rows)) {
    row.precision = row.right / (row.found || 1)
    row.recall = row.right / (row.gold || 1)
    row.f1 = (2 * row.right) / (row.gold + row.found || 1)
  }
  return { rows, milliseconds: performance.now() - began, units, tokens }
}
