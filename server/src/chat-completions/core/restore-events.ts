import type { ChatEvent } from '../../gateway/provider.ts'
import {
  createRestorer,
  type Mapping,
  type Restorer,
  restore,
  restoreJson,
} from '../../pseudonymisation/pseudonymisation.ts'

/** Puts the originals back into an answer's events, whatever way it is cut and however its choices interleave. */
export interface EventRestorer {
  push(event: ChatEvent): ChatEvent[]
}

/**
 * Text goes on as soon as it is certain. Arguments of a tool call are held until the call is complete: they are JSON, an
 * original may need escapes in it, and nobody can use half of them.
 */
export function createEventRestorer(mapping: Mapping): EventRestorer {
  const texts = new Map<number, Restorer>()
  const held = new Map<number, Map<number, string>>()

  const joined = (pieces: { text: string }[]) => pieces.map(piece => piece.text).join('')
  const asText = (choice: number, text: string): ChatEvent[] => (text === '' ? [] : [{ type: 'text', choice, text }])

  function restorerOf(choice: number): Restorer {
    const restorer = texts.get(choice) ?? createRestorer(mapping)
    texts.set(choice, restorer)
    return restorer
  }

  function flushCalls(choice: number): ChatEvent[] {
    const calls = [...(held.get(choice) ?? [])]
    held.delete(choice)
    return calls.map(([index, json]) => ({
      type: 'tool-call',
      choice,
      index,
      arguments: restoreArguments(json, mapping),
    }))
  }

  return {
    push(event) {
      if (event.type === 'usage') return [event]
      const { choice } = event
      if (event.type === 'text') return asText(choice, joined(restorerOf(choice).push(event.text)))
      if (event.type === 'finish')
        return [...asText(choice, joined(restorerOf(choice).end())), ...flushCalls(choice), event]
      const { arguments: part, ...rest } = event
      const calls = held.get(choice) ?? new Map<number, string>()
      held.set(choice, calls)
      if (part !== undefined) calls.set(event.index, (calls.get(event.index) ?? '') + part)
      return rest.id !== undefined || rest.name !== undefined ? [rest] : []
    },
  }
}

function restoreArguments(json: string, mapping: Mapping): string {
  try {
    return JSON.stringify(restoreJson(JSON.parse(json), mapping))
  } catch {
    return restore(json, mapping) // not JSON: a text like any other
  }
}
