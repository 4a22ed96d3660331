import * as z from 'zod'
import { computeDeadline, deadlineRules } from '../scenarios/core/deadline.ts'
import { laender } from '../scenarios/core/holiday.ts'

const question = z.looseObject({
  id: z.unknown(),
  posted: z.iso.date(),
  rule: z.enum(deadlineRules),
  land: z
    .string()
    .transform(land => land.toUpperCase().replace(/^DE-/, ''))
    .pipe(z.enum(laender)),
  tatsaechlich: z.iso
    .date()
    .nullish()
    .transform(day => day ?? undefined),
  rechtskreis: z.enum(['SGG', 'VwGO']).optional(),
})

/**
 * `{id, posted, rule, land, tatsaechlich?, rechtskreis?}` (days ISO) → `{id, bekanntgabe, fristbeginn, fristende,
 * disputed, alternative?}`. Throws a ZodError where a line has another shape, a RangeError where its days don't fit.
 */
export function answer(line: unknown): object {
  const { id, ...asked } = question.parse(line)
  return { id, ...computeDeadline(asked) }
}
