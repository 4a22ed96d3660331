import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const notice = german(/\b(?:Rechtsbehelfs|Rechtsmittel|Widerspruchs|Klage)belehrung\b/u)
const remedy = german(
  /\b(?:Rechtsbehelf\p{L}*|Rechtsmittel\p{L}*|Widerspr(?:uch(?:s|es)?|üche)|Widerspruchs(?:frist|recht|stelle|möglichkeit)|Klage(?:frist|recht)?|Einspr(?:uch(?:s|es)?|üche)|widersprechen)\b/u,
)
const possible = german(
  /\b(?:einleg\p{L}*|legen|eingelegt|einzulegen|erheb\p{L}*|erhoben|zu\s+erheben|erklären|einreich\p{L}*|zulässig|statthaft|können|kann|möglich|gegeben|steht\b.{0,80}\b(?:zu|offen)|innerhalb|binnen|Frist|\p{L}+frist|richten|richtet|belehr\p{L}*|das\s+Recht|Monat\p{L}*)\b/iu,
)
const denied = german(
  /\b(?:kein(?:e|en|er|erlei)?\s+(?:\p{L}+\s+){0,2}(?:Rechtsbehelf|Widerspruch|Rechtsmittel|Klage|Einspruch|Verwaltungsakt|Bescheid)|nicht\s+(?:\p{L}+\s+){0,2}(?:möglich|zulässig|statthaft|nötig|erforderlich|einlegen|erheben|eingelegt|erhoben|anfechtbar|vorgesehen|gegeben|eröffnet)|nicht\s+in\s+Betracht|noch\s+nicht|noch\s+kein\p{L}*|erst\b|später\p{L}*|künftig\p{L}*|sobald|nach\s+Erlass|wenn\s+(?:\p{L}+\s+){0,3}(?:Bescheid|Entscheidung)|(?:möglichen?|abschließenden?|einen|etwaigen?|eventuellen?)\s+Bescheid|könnten|(?:wir|danach|dann)\s+(?:\p{L}+\s+){0,3}erlassen|ergehen\p{L}*)\b/iu,
)
/** A remedy that was already used, or the everyday word. */
const told = german(
  /\b(?:(?:haben|hatten|hat|hatte)\b.{0,160}\b(?:eingelegt|erhoben|eingereicht|widersprochen)|(?:Widerspruch|Klage|Einspruch)s?\b.{0,80}\b(?:vom\s+\d|eingegangen|wurde|haben\s+Sie|zurückgenommen|zurückgewiesen|bearbeite\p{L}*)|(?:über|zu)\s+Ihre[nrm]?\s+(?:Widerspruch|Klage)|Ihr(?:en)?\s+Widerspruch\s+(?:gegen|vom)|im\s+Widerspruch|in\s+Widerspruch|Widerspr(?:uch|üche)\s+(?:zwischen|in\s+(?:Ihren|den)|innerhalb\s+der\s+Angaben)|zwischen\b.{0,120}\bWiderspr(?:uch|üche)|Widerspr(?:uch|üche)\b.{0,80}\b(?:klären|aufklären|auflösen|ausräumen)|widersprechen\s+(?:sich|der|dem|den|einander)|Widerspruchsverfahren)\b/iu,
)
const pointsAt = german(
  /\b(?:beachten|siehe|unten|nachfolgend\p{L}*|folgend\p{L}*|beigefügt\p{L}*|unten\s*stehend\p{L}*|Ende\s+dieses)\b/iu,
)

/** An Anhörung is no Verwaltungsakt: nothing in it can be challenged yet, so it must not say how (§ 36 SGB X). */
export const keineRbb: Check = {
  name: 'KEINE-RBB',
  version: 2,
  run(context) {
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text).replace(/\s+/g, ' ')
      if (notice.test(text)) {
        // A heading, or the heading run together with its text.
        if (
          /^(?:[^\p{L}]*)(?:Rechtsbehelfs|Rechtsmittel|Widerspruchs|Klage)belehrung\s*(?:$|[:.–-]|\p{Lu})/u.test(text)
        )
          return !denied.test(text)
        if (pointsAt.test(text)) return !german(/\b(?:kein\p{L}*|ohne|nicht)\b/iu).test(text)
        if (german(/\b(?:kein\p{L}*|ohne|nicht|Bescheid|Entscheidung|enthalten|erhalten)\b/iu).test(text)) return false
      }
      return remedy.test(text) && possible.test(text) && !denied.test(text) && !told.test(text)
    })
    if (found.length === 0) return [finding('KEINE-RBB', 'ok', 'no-remedy-notice')]
    return found.map(place =>
      finding('KEINE-RBB', 'fail', 'remedy-notice', { quote: quote(context.draft, place) }, place),
    )
  },
}
