import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Fault } from '../errors.ts'
import type { Pseudonymisation } from './pseudonymisation.ts'
import { createPseudonymisation, emptyMapping } from './pseudonymisation.ts'

type Streams = { input: Readable; output: Writable; errors: Writable }

/** A line that can't be read: its number and why, in words for the person at the terminal. Never its content. */
class BadLine extends Error {}

async function maskLine(line: string, number: number, masking: Pseudonymisation): Promise<string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadLine(`Zeile ${number}: kein gültiges JSON.`)
  }
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown }
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string')
    throw new BadLine(`Zeile ${number}: erwartet wird ein Objekt mit „id“ (Text oder Zahl) und „text“ (Text).`)
  const masked = await masking.mask([[{ text }]], emptyMapping())
  const spans = masked.documents[0]!.spans.map(({ start, end, type, entity, placeholder }) => ({
    start,
    end,
    type,
    ...(entity !== undefined && { entity }),
    ...(placeholder !== undefined && { placeholder }),
  }))
  return JSON.stringify({ id, text, spans })
}

async function write(output: Writable, text: string) {
  if (!output.write(text)) await new Promise(resolve => output.once('drain', resolve))
}

/**
 * Masks what comes in: the whole text, or with `jsonl` line by line. Gives the exit code: 1 after an unreadable line or
 * when masking failed; nothing unmasked is ever written.
 * @param masking the server's own, with the house's recognisers; the rules alone otherwise
 */
export async function pseudonymise(
  { input, output, errors }: Streams,
  jsonl: boolean,
  masking: Pseudonymisation = createPseudonymisation(),
): Promise<number> {
  let number = 0
  try {
    if (!jsonl) {
      const chunks: Buffer[] = []
      for await (const chunk of input) chunks.push(Buffer.from(chunk))
      let text: string
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
      } catch {
        throw new BadLine('Die Eingabe ist kein UTF-8-Text.')
      }
      const masked = await masking.mask([[{ text }]], emptyMapping())
      await write(output, masked.documents[0]!.text)
      return 0
    }
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() !== '') await write(output, `${await maskLine(line, number, masking)}\n`)
    }
    return 0
  } catch (error) {
    const part = error instanceof Fault && error.params.detector ? ` (${error.params.detector})` : ''
    const reason =
      error instanceof BadLine
        ? error.message
        : `${number > 0 ? `Zeile ${number}: ` : ''}Die Pseudonymisierung ist fehlgeschlagen${part}; es wurde nichts ausgegeben.`
    errors.write(`${reason}\n`)
    return 1
  }
}
