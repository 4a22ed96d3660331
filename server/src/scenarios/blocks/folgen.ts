import { block } from './block.ts'

const nachholung = (id: string, title: string, withheld: string) =>
  block({
    id: `nachholung-67-${id}`,
    title: `Nachholung der Mitwirkung (§ 67 SGB I): ${title}`,
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `Sie können die Mitwirkung nachholen
Mit diesem Bescheid ist nicht darüber entschieden, ob Sie auf die Leistung einen Anspruch haben. Holen Sie die Mitwirkung nach und liegen die Leistungsvoraussetzungen vor, können wir die ${withheld} Leistung nachträglich ganz oder teilweise erbringen (§ 67 SGB I). Darüber entscheiden wir nach pflichtgemäßem Ermessen.`,
  })

/** What the law attaches to doing or leaving undone: told in fixed words, never by a model. */
export const folgen = [
  nachholung('versagung', 'Versagung', 'versagte'),
  nachholung('entziehung', 'Entziehung', 'entzogene'),
  // The wording of §§ 7b, 32, 32a SGB II since 01.07.2026 is known from secondary sources only. A Minderung falls with a
  // wrong Belehrung, so this one says itself that it isn't released; a Mandant replaces it with a checked version.
  block({
    id: 'rfb-meldung-2026-07',
    title: 'Rechtsfolgenbelehrung: Meldeaufforderung (Fassung 07/2026, noch nicht freigegeben)',
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Rechtsfolgenbelehrung (Fassung 07/2026)
Sie sind verpflichtet, zu diesem Termin persönlich zu erscheinen (§ 59 SGB II in Verbindung mit § 309 SGB III). Erscheinen Sie am selben Tag zu einer anderen Zeit, haben Sie Ihre Pflicht erfüllt, wenn der Zweck der Meldung erreicht wird (§ 309 Abs. 3 SGB III).
Erscheinen Sie ohne wichtigen Grund nicht, ist das ein Meldeversäumnis (§ 32 SGB II). Beim ersten Meldeversäumnis wird Ihre Leistung nicht gemindert. Bei einem weiteren Meldeversäumnis wird sie um 30 Prozent des für Sie maßgebenden Regelbedarfs gemindert. Versäumen Sie drei Termine nacheinander, kann die Leistung ganz entfallen (§§ 7b, 32a SGB II).
Das gilt nicht, wenn Sie für Ihr Fernbleiben einen wichtigen Grund darlegen und nachweisen. Bitte teilen Sie uns den Grund möglichst vor dem Termin mit. Bevor wir über Folgen entscheiden, können Sie sich dazu äußern.
[PRÜFEN: Wortlaut von §§ 7b, 32, 32a SGB II seit 01.07.2026, Dauer der Minderung und Härtefälle; Belehrung vor der ersten Verwendung freigeben]`,
  }),
  block({
    id: 'reisekosten-309',
    title: 'Reisekosten bei einer Meldung (§ 309 Abs. 4 SGB III)',
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Notwendige Reisekosten zu diesem Termin können wir auf Ihren Antrag übernehmen (§ 59 SGB II in Verbindung mit § 309 Abs. 4 SGB III). Bitte fragen Sie uns am besten vorher.`,
  }),
  block({
    id: 'kooperationsplan-freiwillig',
    title: 'Kooperationsplan: gemeinsame Planung',
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Dieser Plan hält fest, was wir gemeinsam vereinbart haben. Er ist kein Bescheid. Wenn sich etwas ändert oder ein Schritt nicht passt, sagen Sie es uns bitte. Wir passen den Plan dann gemeinsam an.`,
  }),
]
