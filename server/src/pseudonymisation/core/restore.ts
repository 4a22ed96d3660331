import type { Entry, Mapping } from '../mapping.ts'
import { baseOf } from '../mapping.ts'
import { contextLength, plainForm } from './form.ts'
import { findAt } from './placeholder.ts'

/**
 * A piece of restored text. `placeholder`: what the model wrote in its place. `unknown`: it looks like one of our
 * placeholders but was not issued in this conversation; its text is passed through as it came.
 */
export type Restored = { text: string; placeholder?: string; unknown?: true }

export type Restorer = {
  /** Takes the next chunk of the model's text, however it is cut; gives what can be said for certain. */
  push(chunk: string): Restored[]
  /** Gives what was held back. */
  end(): Restored[]
}

const sibilant = /[sßxz]$/i

function spell(entry: Entry, suffix: string, left: string): string | undefined {
  if (suffix === '') return plainForm(entry, left)
  if (suffix === 'VOLL') return entry.canonical
  return Object.hasOwn(entry.forms, suffix) ? entry.forms[suffix] : undefined
}

/**
 * Puts the originals back into a stream. Holds back at most the beginning of something that may still become a
 * placeholder (72 units). Only what this mapping issued resolves; mangled placeholders are mended (see placeholder.ts).
 */
export function createRestorer(mapping: Mapping): Restorer {
  const entries = new Map(mapping.entries.map(entry => [baseOf(entry.type, entry.number), entry]))
  let held = ''
  let left = ''

  function read(final: boolean): Restored[] {
    const out: Restored[] = []
    const starts = /[[\\A-Z]/g
    let done = 0
    let plainFrom = 0
    const flush = (to: number) => {
      if (to > plainFrom) out.push({ text: held.slice(plainFrom, to) })
    }
    const leftOf = (at: number) =>
      at >= contextLength ? held.slice(at - contextLength, at) : (left + held.slice(0, at)).slice(-contextLength)
    let stop = held.length
    for (let hit = starts.exec(held); hit; hit = starts.exec(held)) {
      const at = hit.index
      const found = findAt(held, at, at > 0 ? held[at - 1]! : left.slice(-1), final)
      if (found === undefined) continue
      if (found === 'more') {
        stop = at
        break
      }
      const entry = entries.get(found.base)
      const form = entry && spell(entry, found.suffix, leftOf(at))
      const raw = held.slice(at, found.end)
      flush(at)
      if (form === undefined) out.push({ text: raw, placeholder: raw, unknown: true })
      else out.push({ text: form + (found.genitive ? (sibilant.test(form) ? '’' : 's') : ''), placeholder: raw })
      plainFrom = done = starts.lastIndex = found.end
    }
    done = Math.max(done, stop)
    flush(done)
    left = leftOf(done)
    held = held.slice(done)
    return out
  }

  return {
    push(chunk) {
      held += chunk
      return read(false)
    },
    end() {
      const out = read(true)
      left = ''
      return out
    },
  }
}

/** Restores a complete text. */
export function restore(text: string, mapping: Mapping): string {
  const restorer = createRestorer(mapping)
  return [...restorer.push(text), ...restorer.end()].map(piece => piece.text).join('')
}

/** Restores every string (values, not keys) inside a JSON value, e.g. the arguments of a tool call. */
export function restoreJson<T>(value: T, mapping: Mapping): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return restore(node, mapping)
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    // A null prototype and defineProperty: a key such as __proto__ must stay an ordinary key.
    const copy = {}
    for (const [key, inner] of Object.entries(node))
      Object.defineProperty(copy, key, { value: walk(inner), enumerable: true, writable: true, configurable: true })
    return copy
  }
  return walk(value) as T
}
