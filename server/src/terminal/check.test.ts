import { expect, test } from 'vitest'
import { answerTo, readability } from './check.ts'

test('readability: counts and formulas of a hand-counted text', async () => {
  // Der(1) Bescheid(2) gilt(1) ab(1) heute(2). Rufen(2) Sie(1) an(1).
  const line = JSON.stringify({ id: 'a', text: 'Der Bescheid gilt ab heute. Rufen Sie an.' })
  const answer = (await answerTo(line, readability)) as ReturnType<typeof readability>
  expect(answer.id).toBe('a')
  expect(answer.counts).toEqual({ sentences: 2, words: 8, syllables: 11, words_3plus: 0, words_long: 1, words_1: 5 })
  expect(answer.values.flesch_amstad).toBeCloseTo(95.5625, 4)
  expect(answer.values.lix).toBeCloseTo(16.5, 4)
})

test.each<[string, string, object]>([
  ['not JSON', '{', { id: null, error: 'not JSON' }],
  ['no text', '{"id":3}', { id: 3, error: expect.stringMatching(/^text: /) }],
  ['no object', 'null', { id: null, error: expect.any(String) }],
  ['nothing to measure', '{"id":"e","text":""}', { id: 'e', values: expect.objectContaining({ lix: null }) }],
])('%s', async (_, line, expected) => {
  expect(await answerTo(line, readability)).toMatchObject(expected)
})
