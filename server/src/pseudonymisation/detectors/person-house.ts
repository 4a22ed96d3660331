import { isAuthority } from '../core/propagate.ts'
import type { Span } from '../entity.ts'
import { isCommonGiven, isGiven } from './person-name.ts'
import type { Token } from './token.ts'

/** Finds that bear a person's name and are none: firms called after somebody, places of birth, seats of authorities. */

const trade =
  '(?:praxis|kanzlei|büro|erei|schule|gut|haus|bestattungen|spedition|dienst|apotheke|gelateria|pizzeria(?: da)?|trattoria|restaurant|gaststätte|gasthof|hotel|pension|klinik|klinikum|stift|heim|verwaltung|bau|fliesen|elektro|sanitär|taxi|edeka|rewe|kfz-meister|werkstatt|sprachraum|logopädie|ergotherapie|physiotherapie|salon|studio|imbiss|laden|logistik|transporte|oase|betreuungen|firma|fa\\.)'
const house = new RegExp(
  `(?<![\\p{L}])((?:[\\p{L}-]{2,24})?${trade}[ ](?:(?:Dres|Dr|med|Prof|St)\\.[ ]|Sankt[ ]|Doktor[ ]){0,3})$`,
  'iu',
)
/** "Dres. Wagner und Peters", "Hansen & Söhne" */
const partner = /^(?:[ ]?(?:&|und|u\.|\/)[ ]\p{Lu}[\p{L}\p{N}-]+)?/u
/** What is not called after somebody in two words: "im Pflegeheim Else Krause". */
const dwelling = /(?:heim|klinik|klinikum|haus|schule|stift)[ ]$/iu
const plain = /^(?:haus|heim|schule|bau|büro|dienst|gut|laden|zuhause|verwaltung)[ ]/iu

const born = /(?:(?<!\p{L})[Gg][Ee][Bb]|[Bb]orn|\*)[^\n]{0,24}[0-9]{2,4}[,;/]?[ ]{1,2}(?:\/ |in |zu )?$/u
const from = /(?:zugezogen von|verzogen nach|geburtsort|herkunft|wohnort|geb\. in|geboren in)[:. ]{1,3}$/iu

/**
 * A person's find as what it is: the firm, the place, nothing (`undefined`), or itself. `supported`: the tagger takes it
 * for a person, too; `first`, `words`: its first word and their number.
 */
export function asItIs(text: string, span: Span, first: Token, words: number): Span | undefined {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const head = house.exec(before)?.[1]
  if (head !== undefined && !plain.test(head) && !(words > 1 && dwelling.test(head))) {
    const end = span.end + partner.exec(text.slice(span.end, span.end + 40))![0].length
    return { start: span.start - head.length, end, type: 'ORG', by: 'house', confidence: 0.75 }
  }
  const whole = words > 1 && isCommonGiven(first)
  if (span.by === 'honorific' || whole) return span
  if (from.test(before) || born.test(before))
    return { start: span.start, end: span.end, type: 'LOCATION', by: 'house', confidence: 0.5 }
  return isAuthority(before) && span.by !== 'cue' && !isGiven(first) ? undefined : span
}
