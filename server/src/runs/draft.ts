import type { Restored } from '../pseudonymisation/pseudonymisation.ts'
import type { Finding } from '../scenarios/contract.ts'
import type { Segment } from './contract.ts'

export const asSegment = ({ text, placeholder, unknown }: Restored): Segment => ({
  origin: 'model',
  text,
  ...(placeholder !== undefined && { placeholder }),
  ...(unknown && { unknown }),
})

/** Neighbouring plain text of the model as one segment: a stream comes in crumbs. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const plain = segment.placeholder === undefined && !segment.unknown
    if (last && plain && last.origin === segment.origin && last.placeholder === undefined && !last.unknown) {
      last.text += segment.text
    } else {
      joined.push({ ...segment })
    }
  }
  return joined
}

export const count = (findings: readonly Finding[], verdict: Finding['verdict']) =>
  findings.filter(it => it.verdict === verdict).length
