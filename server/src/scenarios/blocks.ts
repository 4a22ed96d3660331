import { block } from './blocks/block.ts'
import { folgen } from './blocks/folgen.ts'
import { municipalBlocks } from './blocks/municipal.ts'
import { rechtsbehelfe } from './blocks/rechtsbehelf.ts'
import type { Block } from './core/assemble.ts'

/**
 * Default template blocks. Each Mandant gets its own copy and may word it anew as a next version; the wording here is a
 * proposal for the demonstration and must be released by a Fachperson before real use.
 * `{{…}}`: fields of the scenario, or behoerde, strasse, ort, telefon, email of the letterhead.
 */
export const defaultBlocks: readonly Block[] = [
  block({
    id: 'kontakt',
    title: 'Kontakt',
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `So erreichen Sie uns
{{behoerde}}
{{strasse}}, {{ort}}
Telefon: {{telefon}}
E-Mail: {{email}}`,
  }),
  block({
    id: 'ki-kennzeichnung',
    title: 'KI-Kennzeichnung',
    rechtskreis: 'beide',
    rechtsstand: '2026-08-02',
    text: `Hinweis: Dieser Entwurf wurde mit künstlicher Intelligenz erstellt (Art. 50 KI-VO). Eine fachkundige Person muss ihn prüfen und freigeben, bevor er verwendet wird.`,
  }),
  // § 66 Abs. 3 SGB I: without a concrete written notice of this very consequence and a reasonable period there is no
  // Versagung. Two wordings, because the consequence differs: § 66 Abs. 1 Satz 1 knows Versagung and Entziehung.
  block({
    id: 'hinweis-66-versagung',
    title: 'Hinweis nach § 66 Abs. 3 SGB I: Versagung',
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `Hinweis auf die Folgen fehlender Mitwirkung (§ 66 Abs. 3 SGB I)
Wenn Sie Ihrer Mitwirkungspflicht bis zum {{frist}} nicht nachkommen und dadurch die Aufklärung des Sachverhalts erheblich erschwert wird, können wir die von Ihnen beantragte Leistung ({{leistung}}) ohne weitere Ermittlungen bis zur Nachholung der Mitwirkung ganz oder teilweise versagen, soweit die Voraussetzungen der Leistung nicht nachgewiesen sind (§ 66 Abs. 1 Satz 1 SGB I). „Versagen“ bedeutet: Sie erhalten die Leistung ganz oder teilweise nicht.
Über die Versagung entscheiden wir nach pflichtgemäßem Ermessen. Dabei berücksichtigen wir, was Sie uns zu Ihren Gründen mitteilen.
Holen Sie die Mitwirkung später nach und liegen die Leistungsvoraussetzungen vor, können wir die versagte Leistung nachträglich ganz oder teilweise erbringen (§ 67 SGB I).`,
  }),
  block({
    id: 'hinweis-66-entziehung',
    title: 'Hinweis nach § 66 Abs. 3 SGB I: Entziehung',
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `Hinweis auf die Folgen fehlender Mitwirkung (§ 66 Abs. 3 SGB I)
Wenn Sie Ihrer Mitwirkungspflicht bis zum {{frist}} nicht nachkommen und dadurch die Aufklärung des Sachverhalts erheblich erschwert wird, können wir Ihnen die laufende Leistung ({{leistung}}) ohne weitere Ermittlungen bis zur Nachholung der Mitwirkung ganz oder teilweise entziehen, soweit die Voraussetzungen der Leistung nicht nachgewiesen sind (§ 66 Abs. 1 Satz 1 SGB I). „Entziehen“ bedeutet: Wir stellen die Zahlung für die Zukunft ganz oder teilweise ein.
Über die Entziehung entscheiden wir nach pflichtgemäßem Ermessen. Dabei berücksichtigen wir, was Sie uns zu Ihren Gründen mitteilen.
Holen Sie die Mitwirkung später nach und liegen die Leistungsvoraussetzungen vor, können wir die entzogene Leistung nachträglich ganz oder teilweise erbringen (§ 67 SGB I).`,
  }),
  block({
    id: 'bescheid-gilt',
    title: 'Rechtlich gilt der Bescheid',
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `Wichtig: Dieser Text erklärt Ihnen den Bescheid. Er ist selbst kein Bescheid.
Rechtlich gilt der Bescheid. Dort steht auch, wie Sie sich gegen den Bescheid wehren können.`,
  }),
  block({
    id: 'email-schutz',
    title: 'Keine vertraulichen Angaben per E-Mail',
    rechtskreis: 'beide',
    rechtsstand: '2026-07-01',
    text: `Bitte beachten Sie: Eine E-Mail ist in der Regel nicht verschlüsselt. Senden Sie uns deshalb auf diesem Weg keine persönlichen Unterlagen, keine Aktenzeichen und keine Angaben zu Ihren Leistungen. Wir antworten auf diesem Weg nur allgemein.`,
  }),
  ...rechtsbehelfe,
  ...folgen,
  ...municipalBlocks.map(block),
]
