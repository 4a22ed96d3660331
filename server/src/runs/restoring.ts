import type { ChatEvent } from '../gateway/provider.ts'
import {
  createRestorer,
  type Mapping,
  type Restored,
  type Restorer,
  restoreJson,
} from '../pseudonymisation/pseudonymisation.ts'

type FinishReason = Extract<ChatEvent, { type: 'finish' }>['reason']

/** A model's event with the originals back in place. Text keeps the model's own words beside it. */
export type RestoredEvent =
  | { type: 'text'; choice: number; pieces: Restored[]; masked: string }
  | Exclude<ChatEvent, { type: 'text' }>

/**
 * Restores each choice of a stream on its own, however it is cut and however the choices interleave. Text goes on as
 * soon as it is certain; what is held back comes before the choice's `finish`, or at the end of a stream that broke off.
 * Arguments of a tool call are held until the call is complete: they are JSON, an original may need escapes in it, and
 * nobody can use half of them. `json`: the text was asked for as JSON, so an original (an address of two lines, a name
 * with quotation marks) is escaped where it is put in.
 */
export async function* restoring(
  events: AsyncIterable<ChatEvent>,
  mapping: Mapping,
  { json = false }: { json?: boolean } = {},
): AsyncGenerator<RestoredEvent> {
  const write = json ? (original: string) => JSON.stringify(original).slice(1, -1) : undefined
  const choices = new Map<number, { restorer: Restorer; calls: Map<number, string> }>()
  const at = (choice: number) => {
    const known = choices.get(choice) ?? { restorer: createRestorer(mapping, write), calls: new Map<number, string>() }
    choices.set(choice, known)
    return known
  }
  /** @param reason undefined: the stream ended without one */
  function* rest(choice: number, reason: FinishReason | undefined): Generator<RestoredEvent> {
    const { restorer, calls } = at(choice)
    choices.delete(choice)
    const cutOff = reason !== 'stop' && reason !== 'tool-calls'
    const pieces = restorer.end(cutOff)
    if (pieces.length > 0) yield { type: 'text', choice, pieces, masked: '' }
    if (reason === undefined) return
    for (const [index, json] of calls) {
      yield { type: 'tool-call', choice, index, arguments: restoreArguments(json, mapping, cutOff) }
    }
  }
  try {
    for await (const event of events) {
      if (event.type === 'text') {
        const pieces = at(event.choice).restorer.push(event.text)
        yield { type: 'text', choice: event.choice, pieces, masked: event.text }
      } else if (event.type === 'tool-call') {
        const { arguments: part, ...opening } = event
        const { calls } = at(event.choice)
        if (part !== undefined) calls.set(event.index, (calls.get(event.index) ?? '') + part)
        if (opening.id !== undefined || opening.name !== undefined) yield opening
      } else {
        if (event.type === 'finish') yield* rest(event.choice, event.reason)
        yield event
      }
    }
  } catch (error) {
    for (const choice of [...choices.keys()]) yield* rest(choice, undefined)
    throw error
  }
  for (const choice of [...choices.keys()]) yield* rest(choice, undefined)
}

function restoreArguments(json: string, mapping: Mapping, cutOff: boolean): string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // Models do write broken JSON; then it is a text like any other.
    const restorer = createRestorer(mapping)
    return [...restorer.push(json), ...restorer.end(cutOff)].map(piece => piece.text).join('')
  }
  return JSON.stringify(restoreJson(value, mapping))
}
