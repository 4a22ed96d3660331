import { expect, test } from 'vitest'
import { contextOf } from './form.ts'

test.each([
  ['Sehr geehrte Frau ', 'salutation'],
  ['Sehr geehrter Herr Dr. ', 'salutation'],
  ['… sodass Frau ', 'honorific'],
  ['Am Telefon erklärte Herr ', 'honorific'],
  // Forms and party blocks name people in full.
  ['Empfängerin: Frau ', 'free'],
  ['Kläger:\nHerrn ', 'free'],
  ['Frist: 14 Tage. Frau ', 'honorific'],
  ['geboren am 03.09.1991, ', 'free'],
])('%j takes the form %s', (left, form) => {
  expect(contextOf(left)).toBe(form)
})
