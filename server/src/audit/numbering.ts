/** Numbers of a writer that no entry carries, `from`–`to`; `old` if they are missing for longer than a failure explains. */
export type Gap = { boot: string; from: number; to: number; old: boolean }

/** A failed write gets its `void` within seconds, unless the process dies first. */
const patienceSeconds = 60

/**
 * Keeps the numbers that writers gave to their entries, in whatever order they come, at 4 bytes each (the second of
 * the entry). An entry that was removed before it was sealed leaves no trace in any tree; here it leaves a gap.
 */
export function createNumbering() {
  const boots = new Map<string, { seen: Uint32Array; size: number; last: number }>()
  const dead = new Set<string>()

  return {
    /** False if the number was given before. */
    add(boot: string, number: number, at: number): boolean {
      const seconds = Math.max(1, Math.floor(at / 1000))
      const known = boots.get(boot) ?? { seen: new Uint32Array(16), size: 0, last: 0 }
      boots.set(boot, known)
      if (number >= known.seen.length) {
        const larger = new Uint32Array(Math.max(number + 1, known.seen.length * 2))
        larger.set(known.seen)
        known.seen = larger
      }
      if (known.seen[number] !== 0) return false
      known.seen[number] = seconds
      known.size = Math.max(known.size, number + 1)
      known.last = Math.max(known.last, seconds)
      return true
    },
    /** The process died: what it had not written by then, it could not put right. */
    lost(boot: string): void {
      dead.add(boot)
    },
    gaps(now: number): Gap[] {
      const gaps: Gap[] = []
      for (const [boot, { seen, size, last }] of boots) {
        const end = dead.has(boot) ? last : Math.floor(now / 1000)
        for (let from = 0; from < size; from++) {
          if (seen[from] !== 0) continue
          let next = from
          while (seen[next] === 0) next++
          gaps.push({ boot, from, to: next - 1, old: end - seen[next]! > patienceSeconds })
          from = next
        }
      }
      return gaps
    },
  }
}
