import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadScenarios, sealScenario } from './catalogue.ts'
import { sealedScenario } from './scenario.ts'
import { canonicalText, sha256, versionOf } from './version.ts'

const [scenario] = await loadScenarios(join(import.meta.dirname, '../../../scenarios'))
const { version, ...sealed } = scenario!

/** The same data with the keys of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map(item => shuffled(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const key = (text: string) => createHash('sha256').update(`${seed}${text}`).digest('hex')
  const entries = Object.entries(value).sort(([a], [b]) => key(a).localeCompare(key(b)))
  return Object.fromEntries(entries.map(([k, v]) => [k, shuffled(v, seed)]))
}

test('the version does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      expect(versionOf(shuffled(sealed, seed) as typeof sealed)).toBe(version)
    }),
    { numRuns: 30 },
  )
})

test('the version survives storing and reading', () => {
  expect(versionOf(sealedScenario.parse(JSON.parse(canonicalText(sealed))))).toBe(version)
})

test('any change makes another version: text, field order, house rules, a check', () => {
  const { definition } = sealed
  const others = [
    { ...sealed, definition: { ...definition, title: `${definition.title} ` } },
    { ...sealed, definition: { ...definition, fields: [...definition.fields].reverse() } },
    { ...sealed, rules: `${sealed.rules} 9. Neu.` },
    { ...sealed, checkVersions: { ...sealed.checkVersions, NORM: 99 } },
  ]
  expect(new Set([version, ...others.map(versionOf)]).size).toBe(5)
  expect(sealScenario(definition).version).toBe(version)
})

test('canonical text as RFC 8785 spells it', () => {
  // Appendix of the RFC: numbers shortest, keys by UTF-16 unit.
  expect(canonicalText({ b: 1.0, a: [null, true, 'ö\n'] })).toBe('{"a":[null,true,"ö\\n"],"b":1}')
  // FIPS 180-4 test vector
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
