import { readFileSync } from 'node:fs'
import { fold } from '../core/fold.ts'
import { fingerprintOf, magic } from './fingerprint.ts'

/**
 * One spelling for a street's name as written, dictated, abbreviated or misread by a scanner: no signs, "straße" as "str",
 * and one letter for those that scanners mistake for each other ("Allce", "Arn Markt", "Schu1str.", "Haupt5traBe").
 */
export function streetKey(name: string): string {
  let out = ''
  const text = fold(name)
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    const next = text[at + 1]
    if (char === 'r' && next === 'n') out += 'm'
    else if (char === 'i' && next === 'i') out += 'u'
    else if (next === 'e' && (char === 'a' || char === 'o' || char === 'u')) out += char
    else {
      out += readings[char] ?? (char >= 'a' && char <= 'z' ? char : '')
      continue
    }
    at++
  }
  return out.replace(/stra(?:ss?|b|sb)e$/, 'str').replace(/straf$/, 'str')
}

const readings: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  '|': 'l',
  '!': 'l',
  c: 'e',
  '0': 'o',
  '5': 's',
  '§': 's',
  '8': 'b',
  '9': 'g',
}

let hashes: Uint32Array | undefined

function read(): Uint32Array {
  const bytes = readFileSync(new URL('../../../data/streets-osm.bin', import.meta.url))
  if (bytes.toString('latin1', 0, 4) !== magic) throw new Error('not a packed list: streets-osm.bin')
  const count = bytes.readUInt32LE(4)
  return new Uint32Array(Uint8Array.prototype.slice.call(bytes, 8, 8 + count * 4).buffer)
}

/** Is the key (`streetKey`) that of a known street? The list is read at the first question. */
export function isStreet(key: string): boolean {
  if (key.length < 4) return false
  hashes ??= read()
  const wanted = fingerprintOf(key, 0)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted
}
