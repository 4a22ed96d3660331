import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPseudonymisation, emptyMapping, type Piece } from '../pseudonymisation/pseudonymisation.ts'
import { placeInMasked } from './state.ts'

const plain = (text: string): Piece => ({ kind: 'plain', text })
const fixed = (text: string): Piece => ({ kind: 'fixed', text })
const masked = (original: string, text: string): Piece => ({
  ...{ kind: 'placeholder', original, text, type: 'PERSON', certain: false },
})

/*
 * input:  Lage: Emil Haberkorn hat Diabetes.    Lage: 0–6, the name 6–20, ` hat ` 20–25, `Diabetes` 25–33
 * masked: Lage: [PERSON_1] hat Diabetes.        placeholder 6–16, `Diabetes` 21–29
 */
const pieces = [fixed('Lage: '), masked('Emil Haberkorn', '[PERSON_1]'), plain(' hat Diabetes.')]

describe('a place of the input in the masked text, counted by hand', () => {
  test.each([
    ['before anything masked', { start: 0, end: 4 }, { start: 0, end: 4 }],
    ['up to a placeholder', { start: 2, end: 6 }, { start: 2, end: 6 }],
    ['after a shorter placeholder', { start: 25, end: 33 }, { start: 21, end: 29 }],
    ['the masked passage itself', { start: 6, end: 20 }, { start: 6, end: 16 }],
    ['a part of it: the whole placeholder', { start: 8, end: 11 }, { start: 6, end: 16 }],
    ['from the middle of it on', { start: 11, end: 33 }, { start: 6, end: 29 }],
    ['into the middle of it', { start: 0, end: 7 }, { start: 0, end: 16 }],
    ['across it', { start: 0, end: 34 }, { start: 0, end: 30 }],
    ['nothing', { start: 34, end: 34 }, { start: 30, end: 30 }],
  ])('%s', (_, passage, place) => {
    expect(placeInMasked(pieces, passage)).toEqual(place)
  })

  test('a longer placeholder moves what follows to the right', () => {
    // input `Öz fehlt`: 0–2, 3–8 · masked `[PERSON_1_NACHNAME] fehlt`: 0–19, 20–25
    const longer = [masked('Öz', '[PERSON_1_NACHNAME]'), plain(' fehlt')]
    expect(placeInMasked(longer, { start: 3, end: 8 })).toEqual({ start: 20, end: 25 })
  })

  test('UTF-16 units: an emoji counts two', () => {
    const emoji = [plain('😀 '), masked('Öz', '[PERSON_1]'), plain(' fehlt')]
    expect(placeInMasked(emoji, { start: 6, end: 11 })).toEqual({ start: 14, end: 19 })
  })
})

test('whatever is masked around it, a passage of plain text is found with the same words', () => {
  const piece = fc.oneof(
    fc.string().map(plain),
    fc.string().map(fixed),
    fc.tuple(fc.string(), fc.string({ minLength: 1 })).map(([original, text]) => masked(original, text)),
  )
  fc.assert(
    fc.property(fc.array(piece), fc.string({ minLength: 1 }), fc.array(piece), (before, words, after) => {
      const all = [...before, plain(words), ...after]
      const start = before
        .map(it => (it.kind === 'placeholder' ? it.original : it.text))
        .reduce((sum, text) => sum + text.length, 0)
      const place = placeInMasked(all, { start, end: start + words.length })
      const shown = all.map(it => it.text).join('')
      expect(shown.slice(place.start, place.end)).toBe(words)
    }),
  )
})

test('warnings of a real masking point to the words they are about, behind any form of a name', async () => {
  const text = 'Frau Dragana Stanković rief an. Stanković hat Diabetes. Dragana ist katholisch.'
  const { documents, warnings } = await createPseudonymisation().mask([[{ text }]], emptyMapping())
  const document = documents[0]!
  const shown = warnings.map(warning => {
    const { start, end } = placeInMasked(document.pieces, warning)
    return document.text.slice(start, end)
  })
  expect(shown).toEqual(['Diabetes', 'katholisch'])
})
