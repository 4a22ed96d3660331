import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf, countChanges } from './changes.ts'

test('word by word; neighbouring words are one change', () => {
  const changes = changesOf('Wir heben den Bescheid auf.\nGruß', 'Wir prüfen Ihren Bescheid.\nGruß')
  expect(changes).toEqual([
    { kind: 'same', text: 'Wir ' },
    { kind: 'del', text: 'heben den' },
    { kind: 'ins', text: 'prüfen Ihren' },
    { kind: 'same', text: ' Bescheid' },
    { kind: 'del', text: ' auf' },
    { kind: 'same', text: '.\nGruß' },
  ])
  expect(countChanges(changes)).toBe(2)
})

test('nothing changed', () => {
  expect(changesOf('', '')).toEqual([])
  expect(changesOf('Text', 'Text')).toEqual([{ kind: 'same', text: 'Text' }])
  expect(countChanges(changesOf('Text', 'Text'))).toBe(0)
})

test('both texts can be read from any change', () => {
  const text = fc
    .array(fc.constantFrom('Wort', 'Satz', ' ', '\n', '.', '😀', 'é', '  '), { maxLength: 30 })
    .map(it => it.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const changes = changesOf(before, after)
      const without = (kind: string) =>
        changes
          .filter(it => it.kind !== kind)
          .map(it => it.text)
          .join('')
      expect(without('ins')).toBe(before)
      expect(without('del')).toBe(after)
      expect(countChanges(changes) === 0).toBe(before === after)
    }),
  )
})
