import * as z from 'zod'
import type { Decision } from './decision.ts'
import { entityTypes } from './entity.ts'
import type { Mapping } from './mapping.ts'

/**
 * Shapes of what is stored or comes from outside. They stand apart from their types, because a terminal command that
 * only masks should not have to load Zod.
 */
export const entityType = z.enum(entityTypes)

const entry = z.object({
  placeholder: z.string(),
  type: entityType,
  number: z.int().positive(),
  canonical: z.string(),
  address: z.object({ salutation: z.string(), honorific: z.string() }).optional(),
  forms: z.record(z.string(), z.string()),
  gender: z.enum(['f', 'm']).optional(),
  group: z.boolean().optional(),
  decision: z.string().optional(),
  withdrawn: z.literal(true).optional(),
})

export const mapping: z.ZodType<Mapping> = z.object({ version: z.literal(1), entries: z.array(entry) })

const texts = z.array(z.string()).min(1)

export const decision: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep'), id: z.uuid(), texts }),
  z.object({ kind: z.enum(['mask', 'retype']), id: z.uuid(), texts, type: entityType }),
])
