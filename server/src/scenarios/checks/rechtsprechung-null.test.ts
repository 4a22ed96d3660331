import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, Verdict]>([
  ['Die Klage ist beim Sozialgericht Fulda, Am Rosengarten 3, 36037 Fulda, zu erheben.', 'ok'],
  ['Das Jobcenter hat entschieden.', 'ok'],
  ['Der Ausschuss fasste am 03.09.2026 einen Beschluss.', 'ok'],
  ['Ihr Aktenzeichen lautet 50.2-2026/04711.', 'ok'],
  ['Nach § 48 Abs. 1 Satz 2 Nr. 3 SGB X wird der Bescheid aufgehoben.', 'ok'],
  ['Wir stützen uns auf keine Rechtsprechung.', 'ok'],
  ['Diese Auffassung vertreten wir seit Jahren.', 'ok'],
  ['Bitte legen Sie das Urteil des Familiengerichts vor.', 'ok'],
  ['Sie können das Sozialgericht um einstweiligen Rechtsschutz bitten.', 'ok'],
  ['Das Bundessozialgericht hat entschieden, dass dies gilt.', 'fail'],
  ['Vgl. BSG, Urteil vom 12.12.2019, B 14 AS 45/18 R.', 'fail'],
  ['So auch Hessisches LSG, L 7 AS 123/19.', 'fail'],
  ['Das entspricht ständiger Rechtsprechung.', 'fail'],
  ['Dies ist höchstrichterlich geklärt.', 'fail'],
  ['Nach der Rechtsprechung kommt es darauf nicht an.', 'fail'],
  ['Das Bundesverfassungsgericht (1 BvL 7/16) hat Minderungen begrenzt.', 'fail'],
  ['Das BVerwG sieht das ebenso (5 C 10.20).', 'fail'],
  ['Der EuGH hat in der Rechtssache C-67/14 anders entschieden.', 'fail'],
  ['Das SG Fulda hat mit Beschluss vom 03.04.2025 (S 7 AS 12/25 ER) ebenso entschieden.', 'fail'],
  ['Die Gerichte sehen das seit langem so.', 'fail'],
  ['Siehe BSGE 97, 231.', 'fail'],
  ['Nach gefestigter Rechtsprechung der Sozialgerichte ist das Einkommen.', 'fail'],
  ['Der Bundesgerichtshof verlangt dafür grobe Fahrlässigkeit (XII ZR 12/20).', 'fail'],
  ['Das ist gerichtlich bereits mehrfach bestätigt worden.', 'fail'],
  ['Die Rechtsprechung verlangt hierfür einen Nachweis.', 'fail'],
])('%s → %s', (draft, expected) => {
  expect(verdictOf('RECHTSPRECHUNG-NULL', draft)).toBe(expected)
})

const inputs = { rechtsprechung: 'BSG, Urteil vom 12.12.2019, B 14 AS 45/18 R' }
test.each<[string, Verdict]>([
  ['Vgl. BSG, Urteil vom 12.12.2019, B 14 AS 45/18 R.', 'ok'],
  ['Das Bundessozialgericht hat dazu entschieden (B 14 AS 45/18 R).', 'ok'],
  ['Vgl. BSG, Urteil vom 12.12.2019, B 14 AS 54/18 R.', 'fail'],
  ['Das Bundesverfassungsgericht hat das bestätigt.', 'fail'],
  ['Vgl. BSG, Urteil vom 12.11.2019, B 14 AS 45/18 R.', 'fail'],
])('given: %s → %s', (draft, expected) => {
  expect(verdictOf('RECHTSPRECHUNG-NULL', draft, { inputs })).toBe(expected)
})
