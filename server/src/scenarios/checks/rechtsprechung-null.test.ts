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
  ['Ein Gerichtsverfahren ist nicht anhängig.', 'ok'],
  ['Beim Amtsgericht Auental läuft ein Betreuungsverfahren.', 'ok'],
  ['Der Beschluss der Gemeindevertretung vom 12.03.2026 liegt vor.', 'ok'],
  ['Das Gericht wird Ihre Klage prüfen.', 'ok'],
  ['Gegen den Widerspruchsbescheid kann vor dem Sozialgericht Klage erhoben werden.', 'ok'],
  ['Sie können beim Sozialgericht Fulda einstweiligen Rechtsschutz beantragen.', 'ok'],
  ['Die Stadt hat festgestellt, dass der Antrag vollständig ist.', 'ok'],
  ['Az. 50.2-2026/04711', 'ok'],
  ['Ihr Zeichen: S 12-2026', 'ok'],
  ['Vereinbart wurde Raum B 14 im Haus 2.', 'ok'],
  ['Die Entscheidung des Jobcenters beruht auf § 48 SGB X.', 'ok'],
  ['Das Sozialgericht Kassel hat dies so gesehen.', 'fail'],
  ['Nach Auffassung des BSG gilt das auch hier.', 'fail'],
  ['(BSG vom 12.10.2017, B 4 AS 34/16 R)', 'fail'],
  ['So hat es auch das Landessozialgericht Hessen im Jahr 2021 gesehen.', 'fail'],
  ['Die Sozialgerichte haben dies mehrfach bestätigt.', 'fail'],
  ['Das Bundessozialgericht stellt hohe Anforderungen.', 'fail'],
  ['Diese Auslegung ist in der Rechtsprechung anerkannt.', 'fail'],
  ['Die herrschende Meinung in der Rechtsprechung teilt das.', 'fail'],
  ['Verwiesen wird auf VG Kassel, Urteil vom 4.5.2023 – 7 K 123/22.KS.', 'fail'],
  ['Vgl. auch EuGH, Urteil vom 11.11.2014, Rs. C-333/13 (Dano).', 'fail'],
  ['Der Verwaltungsgerichtshof Kassel hat entschieden, dass Gebühren zulässig sind.', 'fail'],
  ['Einem Beschluss des Hessischen Landessozialgerichts zufolge genügt das.', 'fail'],
  ['Das ist ständige Rspr. des BSG.', 'fail'],
  ['Ein aktuelles Urteil bestätigt dies.', 'fail'],
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
