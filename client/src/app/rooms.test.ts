import { expect, test } from 'vitest'
import { mayEnter, roomLinks } from './rooms.ts'

const to = (...roles: Parameters<typeof roomLinks>[0]) => roomLinks(roles).map(link => link.to)

test('everyone sees the rooms of their roles and no other', () => {
  expect(to('tester')).toEqual(['/', '/szenarien', '/laeufe'])
  expect(to('dsb')).toEqual(['/', '/datenschutz/protokoll', '/modelle'])
  expect(to('redaktion')).toEqual(['/'])
  expect(to('tester', 'admin')).toEqual(['/', '/szenarien', '/laeufe', '/modelle'])
})

test('the log is the data protection officer’s alone', () => {
  const roles = ['tester', 'evaluator', 'developer', 'fachreview', 'redaktion', 'admin', 'personalrat'] as const
  for (const role of [...roles, 'projektleitung', 'plattformbetrieb'] as const) {
    expect(mayEnter('log', [role]), role).toBe(false)
  }
})
