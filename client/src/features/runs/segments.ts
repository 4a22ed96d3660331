import type { Segment } from '@ki-reallabor/server/runs/contract'

const isPlain = (segment: Segment) => segment.placeholder === undefined && !segment.unknown

/** A stream comes in crumbs: neighbouring plain text of one origin becomes one segment. */
export function appendSegments(segments: readonly Segment[], more: readonly Segment[]): Segment[] {
  const joined = [...segments]
  for (const segment of more) {
    const last = joined.at(-1)
    if (last && isPlain(last) && isPlain(segment) && last.origin === segment.origin)
      joined[joined.length - 1] = { ...last, text: last.text + segment.text }
    else joined.push(segment)
  }
  return joined
}
