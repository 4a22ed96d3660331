import { expect, it } from 'vitest'
import { appendSegments } from './segments.ts'

it('joins crumbs of plain text and leaves names and blocks alone', () => {
  const before = [{ origin: 'model' as const, text: 'Frau ' }]
  const after = appendSegments(before, [
    { origin: 'model', text: 'Dr. ' },
    { origin: 'model', text: 'Halm', placeholder: '[PERSON_1]' },
    { origin: 'model', text: ' war' },
    { origin: 'model', text: ' da.' },
    { origin: 'block', text: 'Hinweis' },
    { origin: 'model', text: '[PERSON_9]', unknown: true },
    { origin: 'model', text: '.' },
  ])
  expect(after.map(segment => segment.text)).toEqual(['Frau Dr. ', 'Halm', ' war da.', 'Hinweis', '[PERSON_9]', '.'])
  expect(before).toEqual([{ origin: 'model', text: 'Frau ' }])
})
