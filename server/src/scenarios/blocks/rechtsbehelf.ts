import { block } from './block.ts'

/**
 * Belehrungen over remedies under the SGG and what belongs beside them. Each names remedy, body, seat, period and form
 * (§ 36 SGB X, §§ 66, 84, 85, 87, 90 SGG) and asks for no reasons: a wrong Belehrung opens a whole year (§ 66 Abs. 2
 * SGG). Abroad the period is three months, so that case has a wording of its own.
 */
const widerspruch = (id: string, title: string, period: string) =>
  block({
    id,
    title,
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Rechtsbehelfsbelehrung
Gegen diesen Bescheid kann innerhalb ${period} nach Bekanntgabe Widerspruch erhoben werden.
Der Widerspruch ist bei der folgenden Stelle einzulegen: {{behoerde}}, {{strasse}}, {{ort}}.
Er kann schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I, schriftformersetzend nach § 36a Abs. 2a SGB I und § 9a Abs. 5 OZG oder zur Niederschrift eingelegt werden.`,
  })

const klage = (id: string, title: string, period: string) =>
  block({
    id,
    title,
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Rechtsbehelfsbelehrung
Gegen den Bescheid in der Gestalt dieses Widerspruchsbescheids kann innerhalb ${period} nach Bekanntgabe des Widerspruchsbescheids Klage erhoben werden.
Die Klage ist bei dem folgenden Gericht zu erheben: {{sozialgericht}}.
Sie kann schriftlich, als elektronisches Dokument nach § 65a SGG oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle erhoben werden.`,
  })

export const rechtsbehelfe = [
  widerspruch('rbb-widerspruch-sgg', 'Rechtsbehelfsbelehrung: Widerspruch (SGG)', 'eines Monats'),
  widerspruch(
    'rbb-widerspruch-sgg-ausland',
    'Rechtsbehelfsbelehrung: Widerspruch, Bekanntgabe im Ausland (SGG)',
    'von drei Monaten',
  ),
  klage('rbb-klage-sgg', 'Rechtsbehelfsbelehrung: Klage (SGG)', 'eines Monats'),
  klage('rbb-klage-sgg-ausland', 'Rechtsbehelfsbelehrung: Klage, Bekanntgabe im Ausland (SGG)', 'von drei Monaten'),
  // § 39 SGB II covers Aufhebung, Entzug and Minderung; against an Erstattung the Widerspruch does suspend, so the note
  // names the former only.
  block({
    id: 'hinweis-39-sgb2',
    title: 'Hinweis: keine aufschiebende Wirkung (§ 39 SGB II)',
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Hinweis zur Wirkung eines Widerspruchs
Soweit dieser Bescheid Leistungen aufhebt, entzieht oder mindert, hat ein Widerspruch keine aufschiebende Wirkung (§ 39 SGB II). Das bedeutet: Die Entscheidung gilt insoweit schon, während über den Widerspruch entschieden wird. Soweit dieser Bescheid eine Erstattung verlangt, hat ein Widerspruch aufschiebende Wirkung (§ 86a Abs. 1 SGG).`,
  }),
  // A Meldeaufforderung is a Verwaltungsakt; its Widerspruch doesn't suspend either.
  block({
    id: 'hinweis-39-meldung',
    title: 'Hinweis: Der Termin gilt auch bei einem Widerspruch (§ 39 SGB II)',
    rechtskreis: 'SGG',
    rechtsstand: '2026-07-01',
    text: `Hinweis zur Wirkung eines Widerspruchs
Ein Widerspruch gegen diese Aufforderung hat keine aufschiebende Wirkung (§ 39 SGB II). Das bedeutet: Der Termin gilt auch dann, wenn Sie Widerspruch einlegen.`,
  }),
]
