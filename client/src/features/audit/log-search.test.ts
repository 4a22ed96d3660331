import { expect, test } from 'vitest'
import { type LogSearch, logSearchFrom, narrowed, searchOfLog } from './log-search.ts'

const full: LogSearch = {
  month: '2026-11',
  kind: 'all',
  act: 'refused',
  model: 'hausnetz/llama-3.3-70b',
  dataClass: 'social',
  hosting: 'on-premises',
  before: 4711,
  entry: '0192f0c4-7d3e-7c11-8a35-2f6c8f1d9b10',
}

test('the address keeps everything', () => {
  expect(logSearchFrom(searchOfLog(full))).toEqual(full)
})

test('what can’t be right is dropped', () => {
  expect(logSearchFrom(new URLSearchParams('monat=2026-13&daten=geheim&ort=mond&vor=-3&art=x'))).toEqual({
    kind: 'requests',
  })
})

test('a changed filter begins at the newest and can be taken away', () => {
  const { before: _, act: __, ...rest } = full
  expect(narrowed(full, { act: undefined })).toEqual(rest)
})
