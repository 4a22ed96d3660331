import { createInterface } from 'node:readline'
import * as z from 'zod'
import { count, formulas } from '../scenarios/core/readability.ts'
import { print } from './print.ts'

/** What is sent in for one line of input. Throws `BadLine` when the object isn't the door's. */
type Door = (line: unknown) => object | Promise<object>

/** Why a line can't be read; never its content. */
class BadLine extends Error {}

const id = z.union([z.string(), z.number()])

function read<Shape extends z.ZodType>(shape: Shape, line: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(line)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new BadLine(`${path.join('.') || 'line'}: ${message}`)
}

/** What is wrong with a line, without its content. Of a defect nothing is told. */
function reasonOf(error: unknown): string {
  if (error instanceof BadLine || error instanceof RangeError) return error.message
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!
    return `${path.join('.') || 'line'}: ${message}`
  }
  return 'internal error'
}

const readabilityLine = z.object({ id, text: z.string() })

/** `{id, text}` → counts and formulas over all words; formulas are `null` for a text without words. */
export function readability(line: unknown) {
  const { id, text } = read(readabilityLine, line)
  const counts = count(text)
  const values = formulas(counts)
  const { sentences, words, syllables, many, long, short } = counts
  return {
    id,
    counts: { sentences, words, syllables, words_3plus: many, words_long: long, words_1: short },
    values: {
      flesch_amstad: values?.fleschAmstad ?? null,
      wstf1: values?.wstf[0] ?? null,
      wstf2: values?.wstf[1] ?? null,
      wstf3: values?.wstf[2] ?? null,
      wstf4: values?.wstf[3] ?? null,
      lix: values?.lix ?? null,
    },
  }
}

/** Each is loaded when it is asked for: the checks of drafts bring the pseudonymisation with them. */
const doors: Readonly<Record<string, () => Promise<Door>>> = {
  readability: async () => readability,
  drafts: async () => (await import('./check-drafts.ts')).answer,
  deadlines: async () => (await import('./check-deadlines.ts')).answer,
  norms: async () => (await import('./check-norms.ts')).answer,
}

/**
 * Runs a door: one JSON object a line in, one out, in order. A line that can't be read or judged gives `{id, error}`
 * and the exit code 1 at the end; the others are answered.
 */
export async function check(name: string): Promise<void> {
  const open = doors[name]
  if (!open) throw new Error(`no door ${name}`)
  const door = await open()
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = await answerTo(line, door)
    if ('error' in answer) process.exitCode = 1
    print(JSON.stringify(answer))
  }
}

/** The answer to one line; what is wrong with it is told without its content. */
export async function answerTo(line: string, door: Door): Promise<object> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, error: 'not JSON' }
  }
  const given = id.safeParse((value as { id?: unknown } | null)?.id)
  try {
    return await door(value)
  } catch (error) {
    return { id: given.success ? given.data : null, error: reasonOf(error) }
  }
}
