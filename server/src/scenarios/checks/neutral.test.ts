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
  ['Er fühle sich überfordert, sagte Herr Dragomir.', 'ok'], // what he says of himself
  ['Frau Quintero erklärte, sie sei unsicher, ob der Kurs passt.', 'ok'],
  ['Sie können die Unterlagen bequem online einreichen.', 'ok'],
  ['Das Einkommen wirkt sich mindernd aus.', 'ok'],
  ['Die Servicenummer ist wie immer von 8 bis 18 Uhr besetzt.', 'ok'],
  ['Es fehlt ihm an Durchhaltevermögen.', 'warn'],
  ['Sie wollten sich auf Kosten der Allgemeinheit bereichern.', 'warn'],
  ['Herr Dragomir trat fordernd auf.', 'warn'],
  ['Es liegt nahe, dass er nebenbei arbeitet.', 'warn'],
  ['Der Beitrag war von Neid geprägt.', 'warn'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('NEUTRAL', draft)).toBe(expected)
})
