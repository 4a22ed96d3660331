import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const remedy = german(
  /\b(?:Rechtsbehelfsbelehrung|Rechtsmittelbelehrung|Rechtsbehelf\p{L}*|Rechtsmittel\p{L}*|Widerspruch(?:s|es)?|Klage|Einspruch)(?!\p{L})/u,
)
const possible = german(
  /\b(?:einleg\p{L}*|eingelegt|einzulegen|erheb\p{L}*|erhoben|zu erheben|einreich\p{L}*|zulässig|statthaft|können|kann|möglich|steht\s+Ihnen|innerhalb|binnen|Frist|richten|belehr\p{L}*)(?!\p{L})/iu,
)
const denied = german(
  /\b(?:kein(?:e|en|er)?\s+(?:\p{L}+\s+){0,2}(?:Rechtsbehelf|Widerspruch|Rechtsmittel|Klage|Verwaltungsakt|Bescheid)|(?:noch|erst)?\s*nicht\s+(?:\p{L}+\s+){0,2}(?:möglich|zulässig|statthaft|nötig|erforderlich|einlegen|erheben)|noch\s+nicht|erst\s+(?:gegen|nach|wenn|mit)|(?:späteren?|möglichen?|abschließenden?|einen)\s+Bescheid)(?!\p{L})/iu,
)

/** An Anhörung is no Verwaltungsakt: nothing in it can be challenged yet, so it must not say how (§ 36 SGB X). */
export const keineRbb: Check = {
  name: 'KEINE-RBB',
  version: 1,
  run(context) {
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text)
      if (/Rechtsbehelfsbelehrung|Rechtsmittelbelehrung/u.test(text)) return !/\b(?:keine|ohne)\b/iu.test(text)
      return remedy.test(text) && possible.test(text) && !denied.test(text)
    })
    if (found.length === 0) return [finding('KEINE-RBB', 'ok', 'no-remedy-notice')]
    return found.map(place =>
      finding('KEINE-RBB', 'fail', 'remedy-notice', { quote: quote(context.draft, place) }, place),
    )
  },
}
