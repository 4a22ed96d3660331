import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { SealedScenario } from './scenario.ts'

/** Canonical JSON (RFC 8785): independent of the order of keys. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not serialisable')
  return text
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The scenario's version, 64 hexadecimal digits. */
export const versionOf = (sealed: SealedScenario): string => sha256(canonicalText(sealed))
