import { expect, test } from 'vitest'
import { bare, changesBetween } from './changes.ts'

test('compared with the bare version, everything it says is new, place by place', () => {
  const version = {
    definition: {
      title: 'Anhörung',
      limits: ['Entscheidet nichts.'],
      norms: { 'SGB X § 24': 2 },
      fields: [{ name: 'frist', label: 'Frist', kind: 'date' }],
      prompt: { task: 'Entwerfen Sie.' },
    },
    rules: 'Kurz.',
  }
  const said = changesBetween(bare(version), version)
  expect(said.every(({ before }) => before === null)).toBe(true)
  expect(said.map(({ path, after }) => [path.join(' › '), after])).toEqual([
    ['definition › title', 'Anhörung'],
    ['definition › limits › 1', 'Entscheidet nichts.'],
    ['definition › norms › SGB X § 24', '2'],
    ['definition › fields › frist › label', 'Frist'],
    ['definition › fields › frist › kind', 'date'],
    ['definition › prompt › task', 'Entwerfen Sie.'],
    ['rules', 'Kurz.'],
  ])
})
