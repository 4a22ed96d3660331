import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainRules, findCertain } from './certain.ts'
import { createRecogniser } from './rule.ts'

const recognise = createRecogniser(certainRules)

const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '66 20 08 96 a 677',
      'W167339829',
      'DE07 1952 9943 1973 2538 38',
      '92718BG0043695',
      '752 E 782448',
      '241FK634576',
    ],
    ...['41012869154', '4012-8888-8888-1881', 'post@amt.example', 'ada [at] post.example', 'ada(ät)post.example'],
    ...['DE', 'BG', 'FK', '//', 'a', 'W', 'OO', 'lI', '.', '-', ' ', '  ', '\n', '/', '@', '(at)', '[ät]', 'x.example'],
  ),
  fc.stringMatching(/^[0-9OlSB]{1,9}[ ./\n-]{0,2}$/),
)

test('the quick look passes by no text that has something certain in it', () => {
  let finds = 0
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), parts => {
      const text = parts.join('')
      const all = recognise(text).filter(span => span.confidence >= 0.9)
      finds += all.length
      expect(findCertain(text)).toEqual(all)
    }),
    { numRuns: 5000 },
  )
  expect(finds).toBeGreaterThan(1000)
})
