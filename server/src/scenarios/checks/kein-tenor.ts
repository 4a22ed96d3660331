import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { hedged, saidIn, withoutQuotations } from './sentences.ts'

const decided: readonly RegExp[] = [
  /\b(?:wir|ich)\s+(?:\p{L}+\s+){0,3}?heben?\b.*\bauf\b/iu,
  /\b(?:hiermit|hierdurch)\b/iu,
  /\b(?:wird|werden|ist|sind|wurde[n]?)\b.*\b(?:aufgehoben|zurückgenommen|widerrufen|eingestellt|entzogen|versagt|abgelehnt|festgesetzt|zurückgefordert|gemindert)\b/iu,
  /\b(?:wir|ich)\s+(?:\p{L}+\s+){0,6}?(?:zurück(?:nehmen)?|fordern?|nehmen?|stellen?|lehnen?|setzen?|entziehen|versagen)\b.*\b(?:zurück|ein|ab|fest|entziehen|versagen)\s*(?:$|[.,;!])/iu,
  /\b(?:Sie|ist|sind|haben|hat|Betrag|Summe)\b.*\b(?:zu\s+erstatten|zurückzuzahlen|zurückzuerstatten|zu\s+zahlen)\b/u,
  /\bSie\s+(?:müssen|sind\s+verpflichtet|haben)\b.*(?:\d|Betrag|Überzahlung|Leistung\p{L}*).*\b(?:erstatten|zurückzahlen|zahlen|zurückgeben)\b/u,
  /\bentscheiden\s+wir\s+(?:wie\s+folgt|hiermit)\b/iu,
  /\b(?:haben|hat)\s+(?:entschieden|beschlossen)\b/iu,
  /\bEs\s+ergeht\b/u,
].map(german)
/** A general rule of law, not this case: a condition and no address, no amount. */
const general = (text: string) =>
  /\b(?:wenn|soweit|sofern|falls)\b/iu.test(text) && !/\bSie\b|\d\s*(?:€|Euro)/u.test(text)
/** What others did or an earlier notice did is a fact, not this letter's decision. */
const past = german(/\b(?:mit\s+Bescheid\s+vom|durch\s+(?:den\s+)?Bescheid\s+vom|bereits|am\s+\d{1,2}\.)/iu)

/** "kann … versagt werden": what the law allows. */
const permitted = german(/\b(?:kann|können|darf|dürfen)\b[^;]*\b\p{L}{4,}(?:t|en)\s+werden\b/u)

/** Everything stays intended: a sentence that decides is a fault. Intention, subjunctive and conditions are right. */
export const keinTenor: Check = {
  name: 'KEIN-TENOR',
  version: 2,
  run(context) {
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text)
      if (hedged.test(text) || general(text) || /\b(?:soll|sollen|sollte|will|wollen|möchten?)\b/u.test(text))
        return false
      return decided.some((pattern, i) => pattern.test(text) && !(i === 2 && (past.test(text) || permitted.test(text))))
    })
    if (found.length === 0) return [finding('KEIN-TENOR', 'ok', 'nothing-decided')]
    return found.map(place =>
      finding('KEIN-TENOR', 'fail', 'decision-taken', { quote: quote(context.draft, place) }, place),
    )
  },
}
