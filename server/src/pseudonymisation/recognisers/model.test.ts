import { existsSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTinyModel } from '../../../test/tiny-model.ts'
import { join } from '../detector.ts'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation.ts'
import { createModel } from './model.ts'
import type { Recogniser } from './recogniser.ts'

/**
 * `@huggingface/transformers` is no dependency of the product. These run where it is: among our packages, or in the
 * node_modules that TRANSFORMERS_MODULES names (`npm install --ignore-scripts --prefix <folder> @huggingface/transformers@4.3.1`).
 */
const modules = process.env.TRANSFORMERS_MODULES
const library = (() => {
  try {
    return createRequire(modules ? joinPath(modules, 'x.js') : import.meta.url).resolve('@huggingface/transformers')
  } catch {
    return undefined
  }
})()

let parent: string
let folder: string
const labels = {
  ...{ frau: 'O', wohnt: 'O', in: 'O', ',': 'O', '.': 'O', '-': 'O', und: 'O' },
  ...{ xalo: 'B-PER', '##quent': 'O', uvarro: 'I-PER', bode: 'B-PER', zu: 'I-PER' },
  ...{ thal: 'B-LOC', '##heim': 'I-LOC', tagblatt: 'B-MISC', muster: 'B-PER', '##stadt': 'O' },
}

beforeAll(() => {
  parent = mkdtempSync(joinPath(tmpdir(), 'reallabor-modell-'))
  folder = joinPath(parent, 'ner modell')
  if (modules) symlinkSync(modules, joinPath(parent, 'node_modules'))
  writeTinyModel(folder, labels)
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const config = { minScore: 0.5, timeoutMs: 20_000 }

describe('refuses to start', () => {
  test('without a file of the model, and names it', () => {
    expect(() => createModel({ ...config, folder: joinPath(parent, 'nichts') })).toThrow(
      expect.objectContaining({
        code: 'model-folder-invalid',
        params: expect.objectContaining({ file: 'config.json' }),
      }),
    )
    const bare = joinPath(parent, 'ohne')
    writeTinyModel(bare, labels)
    unlinkSync(joinPath(bare, 'onnx/model.onnx'))
    expect(() => createModel({ ...config, folder: bare })).toThrow(
      expect.objectContaining({ params: { folder: bare, file: 'onnx/model.onnx' } }),
    )
  })

  test.skipIf(library !== undefined)('without the library, and says how to get it', () => {
    expect(() => createModel({ ...config, folder })).toThrow(
      expect.objectContaining({ code: 'model-library-missing', params: { folder, version: '4.3.1' } }),
    )
  })
})

describe.skipIf(library === undefined)('with the library', () => {
  let model: Recogniser
  beforeAll(() => {
    model = createModel({ ...config, folder })
  })
  afterAll(() => model?.close())

  const found = async (text: string) =>
    (await model.detect(join([{ text }]))).map(({ start, end, type }) => [type, text.slice(start, end)])

  test('is ready once it has loaded', async () => {
    const another = createModel({ ...config, folder })
    await expect(another.ready()).rejects.toMatchObject({ reason: 'loading' })
    await another.detect(join([{ text: 'Thal' }]))
    await another.ready()
    await another.close()
  })

  test.each([
    [
      'Frau Xaloquent wohnt in Thalheim.',
      [
        ['PERSON', 'Xaloquent'],
        ['LOCATION', 'Thalheim'],
      ],
    ],
    [
      '😀😀 XALOQUENT\tUvarro, Thál 𝔘!',
      [
        ['PERSON', 'XALOQUENT\tUvarro'],
        ['LOCATION', 'Thál'],
      ],
    ],
    [
      'Bode, Xaloquent und Bode',
      [
        ['PERSON', 'Bode'],
        ['PERSON', 'Xaloquent'],
        ['PERSON', 'Bode'],
      ],
    ],
    ['Bode-Uvarro', [['PERSON', 'Bode-Uvarro']]],
    ['im Tagblatt', []],
    ['', []],
    [' \n ', []],
  ])('%j', async (text, finds) => {
    expect(await found(text)).toEqual(finds)
  })

  test('joins the rules and adds what they lack', async () => {
    const masking = createPseudonymisation({ recognisers: [model] })
    const text = 'Gestern kam Xaloquent, IBAN DE89370400440532013000, wohnt in Thal.'
    const masked = await masking.mask([[{ text: 'Bode: ', fixed: true }, { text }]], emptyMapping())
    expect(masked.documents[0]!.text).toBe('Bode: Gestern kam [PERSON_1], IBAN [IBAN_1], wohnt in [ORT_1].')
  })

  test('reads texts longer than the model, over the borders of its windows', async () => {
    const short = joinPath(parent, 'kurz')
    writeTinyModel(short, labels, 24)
    const reader = createModel({ ...config, folder: short })
    const text = 'und Xaloquent 😀 in '.repeat(200)
    const spans = await reader.detect(join([{ text }]))
    await reader.close()
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(Array(200).fill('Xaloquent'))
  })

  test('does not hold up the server while it reads', async () => {
    const text = 'Xaloquent wohnt in Thal. '.repeat(2_000)
    let turns = 0
    const reading = model.detect(join([{ text }]))
    const timer = setInterval(() => turns++, 1)
    const spans = await reading
    clearInterval(timer)
    expect(spans.length).toBe(4_000)
    expect(turns).toBeGreaterThan(5)
  })

  const refusal = (one: Recogniser, text: string) =>
    createPseudonymisation({ recognisers: [one] })
      .mask([[{ text }]], emptyMapping())
      .then(
        () => 'it masked',
        error => {
          expect(`${JSON.stringify(error)} ${error.stack}`).not.toContain('Xaloquent')
          return `${error.code} ${error.params.detector}`
        },
      )

  test('too slow: nothing is masked, and the next text finds a new thread', async () => {
    const slow = createModel({ ...config, folder, timeoutMs: 1 })
    expect(await refusal(slow, 'Xaloquent '.repeat(20_000))).toBe('pseudonymisation-failed model: timeout')
    await slow.close()
  })

  test('a model that can’t be loaded', async () => {
    const broken = joinPath(parent, 'kaputt')
    writeTinyModel(broken, labels)
    writeFileSync(joinPath(broken, 'onnx/model.onnx'), 'kein Modell')
    const one = createModel({ ...config, folder: broken })
    expect(await refusal(one, 'Xaloquent')).toBe('pseudonymisation-failed model: model cannot be loaded')
    await one.close()
  })

  test('a file the folder lacks is not fetched', async () => {
    const poor = joinPath(parent, 'arm')
    writeTinyModel(poor, labels)
    const one = createModel({ ...config, folder: poor })
    unlinkSync(joinPath(poor, 'tokenizer.json'))
    expect(await refusal(one, 'Xaloquent')).toBe('pseudonymisation-failed model: model cannot be loaded')
    await one.close()
    expect(existsSync(joinPath(poor, 'tokenizer.json'))).toBe(false)
  })
})
