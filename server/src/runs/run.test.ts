import { expect, test } from 'vitest'
import { digestOf, idsOfRelease, letterOf, type OutgoingMessage, stepOf } from './run.ts'

test('the digest is SHA-256 over roles and contents as JSON', () => {
  const messages: OutgoingMessage[] = [
    { role: 'system', content: 'Sie helfen.' },
    { role: 'user', content: 'Größe: 5 €' },
  ]
  // printf '%s' '[["system","Sie helfen."],["user","Größe: 5 €"]]' | sha256sum
  expect(digestOf(messages)).toBe('bbff1831f1a320479eb93bea8617b23d4ca642da5e6bad2df46fa5044dcee86c')
})

test('any change of text, role, order or cut gives another digest', () => {
  const digests = [
    [{ role: 'user', content: 'ab' }],
    [{ role: 'user', content: 'aB' }],
    [{ role: 'system', content: 'ab' }],
    [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ],
    [
      { role: 'user', content: 'b' },
      { role: 'user', content: 'a' },
    ],
    [{ role: 'user', content: 'a","b' }],
    [],
  ].map(messages => digestOf(messages as OutgoingMessage[]))
  expect(new Set(digests).size).toBe(7)
})

test('a release’s runs stand as chosen, and by chance when blind', () => {
  const drawing = (...ids: string[]) => {
    const left = [...ids]
    return () => left.shift()!
  }
  // Listed by id, the first chosen is A …
  expect(idsOfRelease(2, false, drawing('1', '2'))).toEqual(['1', '2'])
  expect(idsOfRelease(2, false, drawing('2', '1'))).toEqual(['1', '2'])
  // … but blind it is whatever was drawn.
  expect(idsOfRelease(2, true, drawing('1', '2'))).toEqual(['1', '2'])
  expect(idsOfRelease(2, true, drawing('2', '1'))).toEqual(['2', '1'])
})

test('letters run from A to Z', () => {
  expect([0, 1, 2, 25].map(letterOf)).toEqual(['A', 'B', 'C', 'Z'])
})

test.each([
  ['nothing typed', { hasInputs: false, running: 0, drafts: 0, rated: 0 }, 1],
  ['typed, nothing released', { hasInputs: true, running: 0, drafts: 0, rated: 0 }, 2],
  ['one is being written', { hasInputs: true, running: 1, drafts: 0, rated: 0 }, 3],
  ['one is there, the other is being written', { hasInputs: true, running: 1, drafts: 1, rated: 1 }, 3],
  ['none rated', { hasInputs: true, running: 0, drafts: 2, rated: 0 }, 4],
  ['one of two rated', { hasInputs: true, running: 0, drafts: 2, rated: 1 }, 4],
  ['all rated', { hasInputs: true, running: 0, drafts: 2, rated: 2 }, 5],
] as const)('the step that waits: %s', (_, it, step) => {
  expect(stepOf(it)).toBe(step)
})
