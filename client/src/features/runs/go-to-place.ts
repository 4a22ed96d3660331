import type { RunState } from '@ki-reallabor/server/runs/contract'
import type { Numbered } from './draft-layout.ts'
import { placeInParts } from './draft-parts.ts'
import { goTo, placeId } from './draft-text.tsx'

export const fieldId = (runId: string, part: number | string) => `edit-${runId}-${part}`

/** To the place a finding speaks of: marked in the text, or selected in the field that is being written in. */
export function goToPlace(run: RunState, item: Numbered): void {
  const { span } = item.finding
  const marked = placeId(run.id, item.number)
  if (!span || document.getElementById(marked)) {
    goTo(marked)
    return
  }
  const place = placeInParts(run.segments, span.start)
  const field = place && document.getElementById(fieldId(run.id, place.part))
  if (!place || !(field instanceof HTMLTextAreaElement)) return
  const words = run.segments
    .map(segment => segment.text)
    .join('')
    .slice(span.start, span.end)
  // The field leaves out blank lines at its start, and may be ahead of what was checked: the nearest same words count.
  const at = nearest(field.value, words, place.at)
  field.focus({ preventScroll: true })
  if (at !== undefined) field.setSelectionRange(at, at + words.length)
  // A field is as tall as its text, and a selection has no place that could be asked for: about as far down as far on.
  const { top, height } = field.getBoundingClientRect()
  const down = top + height * ((at ?? 0) / Math.max(1, field.value.length))
  scrollBy({ top: down - innerHeight / 2, behavior: 'instant' })
}

function nearest(text: string, words: string, to: number): number | undefined {
  let best: number | undefined
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === undefined || Math.abs(at - to) < Math.abs(best - to)) best = at
  return best
}
