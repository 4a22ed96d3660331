import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Frau Quintero möchte vormittags arbeiten.', 'ok'],
  ['Sie sagte: „Ich war faul.“', 'ok'], // her own marked words
  ['Der Termin wurde nicht wahrgenommen.', 'ok'],
  ['Die Maßnahme wirkt motivierend.', 'ok'],
  ['Eine Mitteilung liegt nicht vor.', 'ok'],
  ['Sie wirkte unmotiviert.', 'warn'],
  ['Er machte einen desinteressierten Eindruck.', 'warn'],
  ['Der Ehemann dominiert sie vermutlich.', 'warn'],
  ['Sie hätten uns das sofort mitteilen müssen.', 'warn'],
  ['Herr Dragomir betrügt.', 'warn'],
  ['Das ist eine Ausrede.', 'warn'],
  ['Sie haben es versäumt, uns zu informieren.', 'warn'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('NEUTRAL', draft)).toBe(expected)
})
