import { expect, test } from 'vitest'
import { cost, estimateTokens } from './price.ts'

// EUR 3 and 15 per million tokens: 1,200 × 3 + 350 × 15 = 8,850 millionths of a euro.
test('micro-euros of a call', () => {
  expect(cost({ input: 3, output: 15 }, { inputTokens: 1_200, outputTokens: 350 })).toBe(8_850)
})

test('rounds up, but not what floating point adds', () => {
  expect(cost({ input: 0.1, output: 0 }, { inputTokens: 1, outputTokens: 0 })).toBe(1)
  expect(cost({ input: 0.1, output: 0.2 }, { inputTokens: 10, outputTokens: 10 })).toBe(3)
  expect(cost({ input: 0, output: 0 }, { inputTokens: 9, outputTokens: 9 })).toBe(0)
})

test('a guess of length that is rather too low', () => {
  expect(estimateTokens(['a'.repeat(45), ''])).toBe(10)
  expect(estimateTokens([])).toBe(0)
})
