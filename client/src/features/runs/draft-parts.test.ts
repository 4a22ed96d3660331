import type { Segment } from '@ki-reallabor/server/runs/contract'
import { describe, expect, test } from 'vitest'
import { draftLanguage, editorItems, partsOf, partsOfValues, placeInParts, valuesOf } from './draft-parts.ts'

const model = (text: string): Segment => ({ origin: 'model', text })
const block = (text: string): Segment => ({ origin: 'block', text })

const letter = [
  model('Guten Tag Frau '),
  { ...model('Petrović'), placeholder: '[PERSON_1]' },
  model(',\n\nwir prüfen.\n\n'),
  block('Kontakt\nTelefon\n\n'),
  model('Mit freundlichen Grüßen\n'),
  block('\n\nHinweis'),
]

describe('a draft in the editor', () => {
  test('is fields for text with blocks between them; edges stay outside', () => {
    const shown = editorItems(letter, valuesOf(letter)).map(({ kind, text }) => [kind, text])
    expect(shown).toEqual([
      ['text', 'Guten Tag Frau Petrović,\n\nwir prüfen.'],
      ['block', 'Kontakt\nTelefon'],
      ['text', 'Mit freundlichen Grüßen'],
      ['block', 'Hinweis'],
    ])
  })

  test('keeps what is typed as it is typed, spaces at the end included, and puts the edges back', () => {
    let values = valuesOf(letter)
    for (const typed of ['Guten Tag ', 'Guten Tag \n', '', ' ', 'Neu']) {
      const item = editorItems(letter, values)[0]!
      if (item.kind !== 'text') throw new Error('a field')
      values = { ...values, [item.key]: item.change(typed) }
      expect(editorItems(letter, values)[0]!.text).toBe(typed)
      expect(values['0']).toBe(`${typed}\n\n`)
    }
    expect(partsOfValues(values)).toEqual(['Neu\n\n', 'Mit freundlichen Grüßen\n', ''])
  })

  test('shows what another program saved without the edges', () => {
    const item = editorItems(letter, { ...valuesOf(letter), 0: 'Ohne' })[0]!
    expect([item.text, item.kind === 'text' && item.change('Anders')]).toEqual(['Ohne', 'Anders'])
  })

  test('has a field even for a draft without blocks and words', () => {
    expect(editorItems([model('x')], { 0: '' })).toMatchObject([{ kind: 'text', text: '' }])
  })

  test('finds the part of a place', () => {
    const text = letter.map(it => it.text).join('')
    const at = (word: string) => placeInParts(letter, text.indexOf(word))
    expect(at('prüfen')).toEqual({ part: 0, at: text.indexOf('prüfen') })
    expect(at('Telefon')).toBeUndefined()
    expect(at('freundlichen')).toEqual({ part: 1, at: 4 })
  })

  test('has more than nine parts in their order', () => {
    const many = Array.from({ length: 12 }, (_, i) => [model(`T${i}`), block(`B${i}`)]).flat()
    expect(partsOfValues(valuesOf(many))).toEqual(partsOf(many).parts)
  })
})

test.each([
  [{}, 'de'],
  [{ sprache: 'uk' }, 'uk'],
  [{ sprache: 'andere' }, 'und'],
  [{ sprache: 'Klingonisch!' }, 'de'],
])('language of %j is %s', (inputs, language) => {
  expect(draftLanguage(inputs)).toBe(language)
})
