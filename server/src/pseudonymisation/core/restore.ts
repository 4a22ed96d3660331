import type { Entry, Mapping } from '../mapping.ts'
import { baseOf } from '../mapping.ts'
import { contextLength, plainForm } from './form.ts'
import { type Found, findAt, nextStart } from './placeholder.ts'

/**
 * A piece of restored text. `placeholder`: what the model wrote in its place. `unknown`: it looks like one of our
 * placeholders but was not issued in this conversation; its text is passed through as it came.
 */
export type Restored = { text: string; placeholder?: string; unknown?: true }

export type Restorer = {
  /** Takes the next chunk of the model's text, however it is cut; gives what can be said for certain. */
  push(chunk: string): Restored[]
  /**
   * Gives what was held back. `cutOff`: the text broke off, and an unclosed `[PERSON_1` at its end may have been on its
   * way to `[PERSON_10]`: it stays as it is, since a missing name does less harm than somebody else's.
   */
  end(cutOff?: boolean): Restored[]
}

const sibilant = /[sßxz]$/i

function spell(entry: Entry, { suffix, ending }: Found, left: string): string | undefined {
  const form = formOf(entry, suffix, left)
  if (form === undefined || ending === '') return form
  if (ending !== 'S' && ending !== 'ES') return form + ending.toLowerCase()
  return form + (sibilant.test(form) ? '’' : 's')
}

function formOf(entry: Entry, suffix: string, left: string): string | undefined {
  if (suffix === '') return plainForm(entry, left)
  if (suffix === 'VOLL') return entry.canonical
  if (Object.hasOwn(entry.forms, suffix)) return entry.forms[suffix]
  // A model that has seen this suffix on one person uses it on another who is known by the surname only.
  return suffix === 'NACHNAME' ? entry.address?.salutation : undefined
}

/**
 * Puts the originals back into a stream. Holds back at most the beginning of something that may still become a
 * placeholder (128 units). Only what this mapping issued resolves; mangled placeholders are mended (see placeholder.ts).
 * `write` is what an original becomes where it is put in, e.g. escaped in JSON.
 */
export function createRestorer(mapping: Mapping, write = (original: string) => original): Restorer {
  const entries = new Map(mapping.entries.map(entry => [baseOf(entry.type, entry.number), entry]))
  /** What was read up to `from`, as far as it is looked back at, and what is held back. */
  let buffer = ''
  let from = 0

  function put(found: Found, at: number): Restored {
    const raw = buffer.slice(at, found.end)
    const entry = entries.get(found.base)
    const form = entry && spell(entry, found, buffer.slice(Math.max(0, at - contextLength), at))
    return form === undefined ? { text: raw, placeholder: raw, unknown: true } : { text: write(form), placeholder: raw }
  }

  function read(final: boolean, cutOff: boolean): Restored[] {
    const out: Restored[] = []
    const flush = (to: number) => {
      if (to > from) out.push({ text: buffer.slice(from, to) })
      from = to
    }
    let stop = buffer.length
    for (let at = nextStart(buffer, from); at >= 0; ) {
      const found = findAt(buffer, at, final)
      if (found === undefined) {
        at = nextStart(buffer, at + 1)
        continue
      }
      if (found === 'more') {
        stop = at
        break
      }
      flush(at)
      const unsure = cutOff && findAt(buffer, at, false) === 'more'
      const raw = buffer.slice(at, found.end)
      out.push(unsure ? { text: raw, placeholder: raw, unknown: true } : put(found, at))
      from = found.end
      at = nextStart(buffer, from)
    }
    flush(stop)
    const keep = Math.max(0, from - contextLength)
    buffer = buffer.slice(keep)
    from -= keep
    return out
  }

  return {
    push(chunk) {
      buffer += chunk
      return read(false, false)
    },
    end(cutOff = false) {
      const out = read(true, cutOff)
      buffer = ''
      from = 0
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
