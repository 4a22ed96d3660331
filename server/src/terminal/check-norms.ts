import * as z from 'zod'
import { findNorms } from '../scenarios/core/norm.ts'

const question = z.looseObject({ id: z.unknown(), text: z.string() })

/** `{id, text}` → `{id, citations}`. Throws a ZodError where a line has another shape. */
export function answer(line: unknown): object {
  const { id, text } = question.parse(line)
  return { id, citations: findNorms(text).map(found => found.citation) }
}
