import { expect, test } from 'vitest'
import { locate, syntaxFault } from './locate.ts'

const source = `import { defineScenario } from '@ki-reallabor/server/scenario'

export default defineScenario({
  id: 'x',
  fields: [
    { name: 'a', label: 'A' },
    { name: 'b',
      label: 'B' },
  ],
  norms: { 'SGB X § 24': 2 },
  riskClass: 'D' as never,
})
`

test.each([
  [['id'], 4, 3],
  [['fields'], 5, 3],
  [['fields', 1], 7, 5],
  [['fields', 1, 'label'], 8, 7],
  [['fields', 1, 'kind'], 7, 5], // not written: the nearest that is
  [['norms', 'SGB X § 24'], 10, 12],
  [['riskClass'], 11, 3],
  [[], 3, 31],
  [['nothing', 'there'], 3, 31],
])('%j stands in line %i, column %i', (path, line, column) => {
  expect(locate(source, path)).toEqual({ line, column })
})

test('a file without a definition, or that is none, has no place', () => {
  expect(locate('export const x = 1', ['id'])).toBeUndefined()
  expect(locate('export default {{{', ['id'])).toBeUndefined()
})

test('what makes it unreadable, with its place', () => {
  expect(syntaxFault(source)).toBeUndefined()
  expect(syntaxFault('const a = 1\nexport default {{{')).toMatchObject({ line: 2, column: 17 })
})
