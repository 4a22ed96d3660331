import { german } from '../core/pattern.ts'
import { sha256 } from '../version.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn } from './sentences.ts'
import { saysVerbatim, wording } from './verbatim.ts'

const consequence = german(
  /\b(?:Rechtsfolge\p{L}*|Sanktion\p{L}*|Leistungsminderung\p{L}*|Meldeversäumnis\p{L}*|Pflichtverletzung\p{L}*|(?:Minderung|Kürzung|Wegfall|Entzug|Entziehung|Versagung|Einstellung)\s+(?:\p{L}+\s+){0,4}(?:Leistung\p{L}*|Regelbedarf\p{L}*|Grundsicherungsgeld\p{L}*|Bürgergeld\p{L}*|Geld\p{L}*)|(?:Leistung\p{L}*|Regelbedarf\p{L}*|Grundsicherungsgeld\p{L}*|Bürgergeld\p{L}*|Zahlung\p{L}*|Geld)\b.{0,80}\b(?:gemindert|gekürzt|mindert|kürzen|mindern|gestrichen|streichen|eingestellt|einstellen|entzogen|entziehen|entfällt|entfallen|versagt|versagen|wegfallen|verringert|verlieren)|(?:um|von)\s+\d{1,3}\s?(?:%|Prozent)\s+(?:\p{L}+\s+){0,4}(?:gemindert|gekürzt|weniger|niedriger|des\s+Regelbedarfs)|(?:mindern|kürzen|streichen|entziehen|versagen)\s+wir|müssen\s+Sie\s+mit\b.{0,60}\b(?:Konsequenz\p{L}*|Nachteil\p{L}*|Folgen|Kürzung\p{L}*|Minderung\p{L}*)|finanzielle\s+(?:Nachteile|Folgen|Konsequenzen)|Bußgeld\p{L}*)\b/iu,
)
/** A notice that there is none, or that staying away does no harm. */
const denied = german(
  /\b(?:kein(?:e|en|er|erlei)?|nicht|ohne)\s+(?:\p{L}+\s+){0,4}(?:Rechtsfolge\p{L}*|Sanktion\p{L}*|Nachteil\p{L}*|Minderung\p{L}*|Leistungsminderung\p{L}*|Kürzung\p{L}*|gemindert|gekürzt|Folgen|Konsequenz\p{L}*|Rechtsfolgenbelehrung)|(?:beigefügt\p{L}*|anliegend\p{L}*|folgend\p{L}*|nachfolgend\p{L}*|beiliegend\p{L}*|beachten\s+Sie|lesen\s+Sie|siehe|unten)\b.{0,60}\b(?:Rechtsfolgenbelehrung|Rechtsfolgen|Hinweis\p{L}*)/iu,
)
const heading =
  /^\s*(?:(?:Mögliche\s+)?Folgen\s+(?:eines|einer|des|der|bei|von|Ihres|Ihrer)\s+[\p{L}\s]{3,40}|(?:Hinweis\s+auf\s+(?:die\s+)?|Belehrung\s+über\s+(?:die\s+)?)?Rechtsfolgen(?:belehrung|hinweis\p{L}*)?)\s*:?\s*$/iu

/**
 * The Rechtsfolgenbelehrung is a template: it stands word for word, and the model writes no consequences of its own.
 * In the first invitation to the Kooperationsplan there is none at all (§ 15 SGB II).
 */
export const rfb: Check = {
  name: 'RFB',
  version: 1,
  run(context) {
    const first = Object.entries(context.inputs).some(
      ([name, value]) =>
        /^(?:erst(?:es|e|er)?_?(?:kontakt|gespraech|einladung|termin)|erstkontakt|first)/.test(name) &&
        /^\s*ja\b/iu.test(value),
    )
    const given = [context.inputs.rfb_baustein, context.inputs.baustein_texte].find(text => text && text.trim() !== '')
    const prescribed = context.blocks.filter(b => /^(?:rfb|rechtsfolgen)/.test(b.id)).map(b => b.text)
    const all = given ? [given] : prescribed
    // There it must not stand, so its absence is right.
    const wanted = first && !all.some(text => saysVerbatim(context.draft, text)) ? [] : all
    const inserted = context.segments.filter(s => s.origin === 'block').map(s => sha256(wording(s.text)))
    const problems = wanted.flatMap(text => {
      if (/\[PRÜFEN/u.test(text)) return [finding('RFB', 'fail', 'consequences-gap')]
      const parts = text === context.inputs.baustein_texte ? text.split(/\n\s*\n/) : [text]
      const missing = parts.filter(
        part => !inserted.includes(sha256(wording(part))) && !saysVerbatim(context.draft, part),
      )
      return missing.map(() => finding('RFB', 'fail', 'consequences-altered'))
    })
    const allowed = wanted.map(wording).join(' ')
    const own = saidIn(context).filter(
      ({ text }) =>
        consequence.test(text) &&
        !denied.test(text) &&
        !(heading.test(text) && wanted.length > 0) &&
        !allowed.includes(wording(text)),
    )
    const faults = [
      ...problems,
      ...own.map(place =>
        finding('RFB', 'fail', 'consequences-own-words', { quote: quote(context.draft, place) }, place),
      ),
      ...(first && wanted.length > 0 && problems.length === 0
        ? [finding('RFB', 'fail', 'consequences-too-early')]
        : []),
    ]
    if (faults.length > 0) return faults
    return [finding('RFB', 'ok', wanted.length > 0 ? 'consequences-block' : 'consequences-none')]
  },
}
