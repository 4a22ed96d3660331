import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const inputs = {
  argumente:
    'Die Abfindung sei bereits verbraucht\nDer Brief sei nie angekommen\nDer Sachbearbeiter habe telefonisch zugesagt, dass nichts angerechnet wird',
}
const facts =
  'Sachverhalt\nSie tragen vor, die Abfindung sei verbraucht, der Brief sei nie angekommen und der Sachbearbeiter habe telefonisch eine Zusage gegeben.\n\n'
const one = 'Dass die Abfindung verbraucht ist, ändert nichts: Maßgeblich ist der Zufluss.'
const two = 'Der Brief gilt als zugegangen, denn ein Rücklauf ist nicht verzeichnet.'
const three = 'Eine Zusage am Telefon bindet uns nicht; sie müsste schriftlich erteilt sein.'

test.each<[string, string, Verdict]>([
  ['each answered', `${facts}Begründung\n${one} ${two} ${three}`, 'ok'],
  ['without facts', `${one}\n\n${two}\n\n${three}`, 'ok'],
  [
    'soweit',
    `${facts}Begründung\nSoweit Sie einwenden, die Abfindung sei verbraucht, führt dies zu keinem anderen Ergebnis. Der Einwand, das Schreiben (der Brief) sei nicht angekommen, überzeugt nicht. Eine telefonische Zusage des Sachbearbeiters ist nicht vermerkt.`,
    'ok',
  ],
  [
    'told, then answered',
    `Begründung\nSie machen geltend, die Abfindung sei verbraucht. Darauf kommt es nicht an.\n\nSie tragen vor, der Brief sei nie angekommen. Dem folgen wir nicht: Er wurde zugestellt.\n\nSie wenden ein, der Sachbearbeiter habe am Telefon zugesagt, nichts anzurechnen. Das Protokoll sagt etwas anderes.`,
    'ok',
  ],
  [
    'numbered',
    `Begründung\n1. Verbrauch der Abfindung: Er ist unerheblich.\n2. Brief: Der Zugang ist durch die Urkunde belegt.\n3. Zusage am Telefon: Sie ist nicht nachgewiesen.`,
    'ok',
  ],
  [
    'all only told',
    `${facts}Begründung\nDer Widerspruch ist unbegründet. Die Leistung war zu Recht aufzuheben.`,
    'fail',
  ],
  ['the second forgotten', `${facts}Begründung\n${one} ${three}`, 'fail'],
  ['the third forgotten', `${facts}Begründung\n${one} ${two}`, 'fail'],
  ['the first forgotten', `${facts}Begründung\n${two} ${three}`, 'fail'],
  ['a sweeping answer', `${facts}Begründung\nIhre Einwände greifen nicht durch.`, 'fail'],
  [
    'told without a heading',
    `Sie tragen vor, die Abfindung sei verbraucht. Außerdem sei der Brief nie angekommen. Zudem habe der Sachbearbeiter telefonisch zugesagt.\n\n${one} ${three}`,
    'fail',
  ],
])('%s → %s', (_, draft, expected) => {
  expect(verdictOf('ARGUMENTE-ALLE', draft, { inputs })).toBe(expected)
})

test('no arguments', () => {
  expect(verdictOf('ARGUMENTE-ALLE', 'Der Widerspruch wird zurückgewiesen.')).toBe('ok')
})
