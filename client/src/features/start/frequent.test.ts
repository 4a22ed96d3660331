import { expect, test } from 'vitest'
import { frequentScenarios } from './frequent.ts'

const scenarios = ['a', 'b', 'c', 'd'].map(id => ({ id }))
const runs = ['c', 'c', 'b', 'gone'].map(scenarioId => ({ scenarioId }))

test('own use comes first, then the order of the catalogue', () => {
  expect(frequentScenarios(scenarios, runs, 3).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('without runs the catalogue’s order stays', () => {
  expect(frequentScenarios(scenarios, [], 2).map(({ id }) => id)).toEqual(['a', 'b'])
})
