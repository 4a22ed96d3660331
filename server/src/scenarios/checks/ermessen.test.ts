import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

test.each<[string, 'ja' | 'nein', Verdict]>([
  ['Ein Ermessen steht uns nicht zu.', 'nein', 'ok'],
  ['Die Aufhebung ist eine gebundene Entscheidung; Ermessen war nicht auszuüben.', 'nein', 'ok'],
  ['Wir haben hier keinen Ermessensspielraum.', 'nein', 'ok'],
  ['Eine Abwägung Ihrer persönlichen Interessen findet deshalb nicht statt.', 'nein', 'ok'],
  ['Nach § 330 Abs. 3 SGB III ist der Bescheid zwingend aufzuheben.', 'nein', 'ok'],
  ['Als Einkommen haben wir 520,00 € berücksichtigt.', 'nein', 'ok'],
  [
    'Sie können sich auf Vertrauen nicht berufen; es ist unter Abwägung mit dem öffentlichen Interesse nicht schutzwürdig.',
    'nein',
    'ok',
  ],
  ['Die Kosten sind angemessen.', 'nein', 'ok'],
  ['Es ergibt sich eine Nachzahlung zu Ihren Gunsten von 40,00 €.', 'nein', 'ok'],
  ['Wir haben Ihr Interesse gegen das öffentliche Interesse abgewogen.', 'nein', 'fail'],
  ['Im Rahmen unseres Ermessens haben wir entschieden, den Bescheid aufzuheben.', 'nein', 'fail'],
  ['Das öffentliche Interesse überwiegt Ihr Interesse am Fortbestand.', 'nein', 'fail'],
  ['Zu Ihren Gunsten haben wir berücksichtigt, dass Sie allein erziehen.', 'nein', 'fail'],
  ['Ihre Belange müssen dahinter zurücktreten.', 'nein', 'fail'],
  ['Die Entscheidung ist auch verhältnismäßig.', 'nein', 'fail'],
  ['Nach pflichtgemäßem Ermessen heben wir den Bescheid auf.', 'nein', 'fail'],
  ['Für Sie spricht, dass Sie sich sofort gemeldet haben.', 'nein', 'fail'],
  [
    'Wir haben abgewogen: Ihr Interesse an der Leistung tritt hinter das Interesse der Allgemeinheit zurück.',
    'ja',
    'ok',
  ],
  ['Für Sie spricht Ihre Familie. Dagegen steht, dass Sie mehrfach erinnert wurden.', 'ja', 'ok'],
  ['Bei unserem Ermessen haben wir berücksichtigt, dass Sie krank waren.', 'ja', 'ok'],
  ['Ein milderes Mittel kommt nicht in Betracht; die Versagung ist verhältnismäßig.', 'ja', 'ok'],
  ['Wir haben Ihre persönliche Situation gewürdigt. Trotzdem halten wir die Versagung für richtig.', 'ja', 'ok'],
  ['Im Rahmen des Ermessens sehen wir von einer vollen Versagung ab.', 'ja', 'ok'],
  ['Die Voraussetzungen liegen vor. Deshalb wird die Leistung versagt.', 'ja', 'fail'],
  ['Wir haben unser Ermessen pflichtgemäß ausgeübt.', 'ja', 'fail'],
  ['Die Versagung steht in unserem Ermessen. Nach Abwägung aller Umstände versagen wir die Leistung.', 'ja', 'fail'],
  ['Ein Ermessen besteht nicht; der Bescheid ist aufzuheben, auch wenn Ihr Interesse überwiegt.', 'ja', 'fail'],
  ['Eine Abwägung ist hier entbehrlich.', 'ja', 'fail'],
  ['Ihr Interesse an einer schnellen Antwort verstehen wir gut.', 'nein', 'ok'],
  ['Die Berechnung spricht für sich.', 'nein', 'ok'],
  ['Für eine Ermessensausübung bleibt kein Raum.', 'nein', 'ok'],
  ['Ermessen ist dem Jobcenter hier nicht eingeräumt.', 'nein', 'ok'],
  ['Die Behörde hat kein Ermessen; auf Ihre wirtschaftliche Lage kommt es nicht an.', 'nein', 'ok'],
  [
    'Der Bescheid muss aufgehoben werden. Ihre persönlichen Gründe können wir dabei nicht berücksichtigen.',
    'nein',
    'ok',
  ],
  ['Eine Ermessensentscheidung ist nicht zu treffen.', 'nein', 'ok'],
  ['Auch unter Würdigung Ihrer familiären Situation überwiegt das Interesse der Allgemeinheit.', 'nein', 'fail'],
  [
    'Wir haben geprüft, ob von der Rückforderung abgesehen werden kann, und Ihre finanzielle Lage einbezogen.',
    'nein',
    'fail',
  ],
  ['In Ausübung unseres Ermessens fordern wir die Hälfte zurück.', 'nein', 'fail'],
  ['Nach Abwägung aller Umstände halten wir die Aufhebung für geboten.', 'nein', 'fail'],
  ['Zugunsten von Frau [PERSON_1] war zu berücksichtigen, dass sie sich entschuldigt hat.', 'nein', 'fail'],
  [
    'Wir haben bedacht, dass Sie zwei Kinder versorgen. Weil Sie aber dreimal erinnert wurden, versagen wir die Leistung.',
    'ja',
    'ok',
  ],
  ['Dass Sie zwei Kinder haben, haben wir berücksichtigt; es führt aber zu keinem anderen Ergebnis.', 'ja', 'ok'],
  ['Einerseits sind Sie auf das Geld angewiesen, andererseits fehlen die Unterlagen seit Monaten.', 'ja', 'ok'],
  ['Gründe, von der Versagung abzusehen, haben Sie nicht genannt. Ihre schwierige Lage sehen wir.', 'ja', 'ok'],
  [
    'Wir wissen, dass die Versagung Sie hart trifft. Trotzdem ist sie nötig, weil wir den Anspruch sonst nicht berechnen können.',
    'ja',
    'ok',
  ],
  ['Die Entscheidung steht im Ermessen. Wir haben davon Gebrauch gemacht.', 'ja', 'fail'],
  ['Die Voraussetzungen des § 66 SGB I liegen vor. Die Leistung war daher zu versagen.', 'ja', 'fail'],
  ['Die Entscheidung ergeht nach pflichtgemäßem Ermessen. Sie beruht auf § 66 SGB I.', 'ja', 'fail'],
  ['Wir haben die Unterlagen berücksichtigt. Die Leistung wird versagt.', 'ja', 'fail'],
])('%s (%s) → %s', (draft, ermessen, expected) => {
  expect(verdictOf('ERMESSEN', draft, { inputs: { ermessen } })).toBe(expected)
})

test('considerations may follow the tick', () => {
  const inputs = { ermessen: 'ja: keine Härte, Unterlagen leicht zu beschaffen' }
  expect(verdictOf('ERMESSEN', 'Der Bescheid wird aufgehoben.', { inputs })).toBe('fail')
})
test('nothing ticked, nothing checked', () => {
  expect(verdictOf('ERMESSEN', 'Wir haben abgewogen.')).toBe('ok')
})
