import { expect, test } from 'vitest'
import { linkOf, mayEnter, roomLinks } from './rooms.ts'

const to = (...roles: Parameters<typeof roomLinks>[0]) => roomLinks(roles).map(link => link.to)

test('everyone sees the rooms of their roles and no other', () => {
  expect(to('tester')).toEqual(['/', '/szenarien', '/laeufe'])
  expect(to('dsb')).toEqual(['/', '/datenschutz/protokoll', '/modelle'])
  expect(to('redaktion')).toEqual(['/'])
  expect(to('tester', 'admin')).toEqual(['/', '/szenarien', '/laeufe', '/szenarien/fassungen', '/modelle'])
})

test('an address belongs to one link, the one that says most of it', () => {
  const links = roomLinks(['fachreview'])
  const at = (pathname: string) => linkOf(links, pathname)?.to
  expect(at('/')).toBe('/')
  expect(at('/szenarien')).toBe('/szenarien')
  expect(at('/szenarien/anhoerung')).toBe('/szenarien')
  expect(at('/szenarien/fassungen')).toBe('/szenarien/fassungen')
  expect(at('/szenarien/fassungen/anhoerung')).toBe('/szenarien/fassungen')
  expect(at('/szenarienverzeichnis')).toBeUndefined()
  // Who has no such link is led by the shorter one.
  expect(linkOf(roomLinks(['tester']), '/szenarien/fassungen')?.to).toBe('/szenarien')
})

test('the log is the data protection officer’s alone', () => {
  const roles = ['tester', 'evaluator', 'developer', 'fachreview', 'redaktion', 'admin', 'personalrat'] as const
  for (const role of [...roles, 'projektleitung', 'plattformbetrieb'] as const) {
    expect(mayEnter('log', [role]), role).toBe(false)
  }
})
