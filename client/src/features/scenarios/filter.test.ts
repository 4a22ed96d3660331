import type { ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'
import { describe, expect, test } from 'vitest'
import { bestToDrop, type Filter, filtered, filterFrom, noFilter, searchOf } from './filter.ts'

const scenario = (id: string, more: Partial<ScenarioSummary>): ScenarioSummary => ({
  id,
  number: 'S01',
  title: id,
  summary: '',
  area: 'Jobcenter',
  legalBases: [],
  rechtsstand: '2026-07-01',
  rechtskreis: 'SGG',
  riskClass: 'C',
  dataClass: 'social',
  version: '0',
  reviewDue: [],
  ...more,
})

const anhoerung = scenario('anhoerung', { title: 'Anhörung', legalBases: ['§\u00a024 SGB\u00a0X'] })
const eingang = scenario('eingang', { title: 'Eingangsbestätigung', riskClass: 'A', dataClass: 'personal' })
const anfrage = scenario('anfrage', { title: 'Bürgeranfrage', area: 'Bürgerservice', riskClass: 'B' })
const all = [anhoerung, eingang, anfrage]
const ids = (filter: Partial<Filter>) => filtered(all, { ...noFilter, ...filter }).map(({ id }) => id)

describe('the catalogue', () => {
  test('an empty filter shows everything', () => {
    expect(ids({})).toEqual(['anhoerung', 'eingang', 'anfrage'])
  })

  test('every word of the search must occur, however umlauts and spaces are spelt', () => {
    expect(ids({ text: 'anhoerung' })).toEqual(['anhoerung'])
    expect(ids({ text: 'BÜRGER anfrage' })).toEqual(['anfrage'])
    expect(ids({ text: '§ 24 sgb x' })).toEqual(['anhoerung'])
    expect(ids({ text: 'Anhörung Wohngeld' })).toEqual([])
  })

  test('choices within a part add up, parts narrow each other', () => {
    expect(ids({ riskClasses: ['A', 'B'] })).toEqual(['eingang', 'anfrage'])
    expect(ids({ riskClasses: ['A', 'B'], areas: ['Jobcenter'] })).toEqual(['eingang'])
  })
})

describe('without a hit', () => {
  test('the part that alone brings most is offered', () => {
    const filter: Filter = { ...noFilter, areas: ['Jobcenter'], riskClasses: ['B'] }
    // without "Jobcenter" one hit, without "B" two
    expect(bestToDrop(all, filter)).toEqual({ part: 'riskClasses', hits: 2 })
  })

  test('at a tie the typed words are kept', () => {
    expect(bestToDrop(all, { ...noFilter, text: 'Anhörung', riskClasses: ['A'] })).toEqual({
      part: 'riskClasses',
      hits: 1,
    })
  })

  test('nothing is offered where no single part helps', () => {
    expect(bestToDrop(all, { ...noFilter, text: 'Unterhalt', areas: ['Gremien'] })).toBeNull()
  })
})

test('the address keeps the filter and drops what it doesn’t know', () => {
  const filter: Filter = { text: 'Frist', areas: ['Jobcenter', 'Gremien'], riskClasses: ['C'], dataClasses: ['social'] }
  expect(filterFrom(searchOf(filter))).toEqual(filter)
  expect(filterFrom(new URLSearchParams('klasse=D&daten=geheim'))).toEqual(noFilter)
})
