import { findNorms } from '../core/norm.ts'
import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { hedged, saidIn, withoutQuotations } from './sentences.ts'

const done =
  '(?:aufgehoben|zurückgenommen|widerrufen|eingestellt|entzogen|versagt|abgelehnt|festgesetzt|zurückgefordert|gemindert|gekürzt|einbehalten|aufgerechnet|verrechnet|gestrichen)'
const toDo = String.raw`(?:aufzuheben|zurückzunehmen|zu\s+widerrufen|einzustellen|zu\s+entziehen|zu\s+versagen|abzulehnen|festzusetzen|zurückzufordern|zu\s+mindern|zu\s+kürzen|zu\s+erstatten|zurückzuzahlen|zurückzuerstatten|zu\s+zahlen|zurückzugeben)`
const close = String.raw`(?=\s*(?:$|[.,;:!)]|und\b|bzw))`
/** "heben wir … auf", "wir fordern … zurück": the verb beside "wir", its other half at the end of the clause. */
const weDo = [
  ['heben?', 'auf'],
  ['fordern?|fordere', 'zurück'],
  ['nehmen?', 'zurück'],
  ['stellen?', 'ein'],
  ['lehnen?', 'ab'],
  ['setzen?', 'fest'],
  ['rechnen?', 'auf'],
  ['behalten?', 'ein'],
].flatMap(([verb, half]) => [
  String.raw`\b(?:wir|ich)\s+(?:\p{L}+\s+){0,3}?(?:${verb})\b.*\b${half}${close}`,
  String.raw`\b(?:${verb})\s+(?:wir|ich)\b.*\b${half}${close}`,
])
const weDoWhole = '(?:widerrufen?|entziehen?|versagen?|mindern?|kürzen?|streichen?|verrechnen?)'

const decided: readonly RegExp[] = [
  ...weDo.map(source => german(new RegExp(source, 'iu'))),
  ...[
    String.raw`\b(?:wir|ich)\s+(?:\p{L}+\s+){0,3}?${weDoWhole}\b`,
    String.raw`\b${weDoWhole}\s+(?:wir|ich)\b`,
    String.raw`\b(?:hiermit|hierdurch)\b.*\b(?:${done}|${toDo}|ergeht|entschieden|beschieden|bewillig\p{L}*|gewähr\p{L}*|erteil\p{L}*|genehmig\p{L}*|zugesichert|sichern\b.*\bzu|Bescheid\s*[.:])`,
    String.raw`\b(?:wir|ich)\s+(?:\p{L}+\s+){0,3}?(?:bewilligen?|gewähren?|genehmigen?)\b|\b(?:bewilligen?|gewähren?|genehmigen?)\s+(?:wir|ich)\b`,
    String.raw`\b(?:erteilen?|geben?)\s+(?:wir|ich)\s+(?:Ihnen\s+)?(?:\p{L}+\s+){0,3}(?:Zusicherung|Bewilligung|Genehmigung|Kostenzusage)|\b(?:wir|ich)\s+erteilen?\s+(?:\p{L}+\s+){0,4}(?:Zusicherung|Bewilligung|Genehmigung|Kostenzusage)`,
    String.raw`\b(?:Antrag|Widerspruch)\b.{0,80}\b(?:wird|ist)\s+(?:\p{L}+\s+){0,2}(?:stattgegeben|bewilligt|genehmigt)\b`,
    String.raw`\b(?:wird|werden)\s+Ihnen\b.*\b(?:bewilligt|gewährt|zugesichert|genehmigt)${close}`,
    String.raw`\b(?:ist|sind|haben|hat)\b.*\b${toDo}`,
    String.raw`\bSie\s+(?:müssen|sind\s+verpflichtet|haben)\b.*(?:\d|Betrag|Überzahlung|Leistung\p{L}*|Geld).*\b(?:erstatten|zurückzahlen|zahlen|zurückgeben|zurückerstatten|zurückzuzahlen)\b`,
    String.raw`\b(?:müssen|sind|haben)\s+Sie\b.*(?:\d|Betrag|Überzahlung|Leistung\p{L}*|Geld).*\b(?:erstatten|zurückzahlen|zahlen|zurückgeben|zurückerstatten|verpflichtet)\b`,
    String.raw`\b(?:überweisen|zahlen|erstatten)\s+Sie\b.*(?:\d|Betrag|Überzahlung|Leistung\p{L}*|Geld)`,
    String.raw`\bentscheiden\s+wir\s+(?:wie\s+folgt|hiermit)\b`,
    String.raw`\b(?:haben|hat)\b.{0,80}\b(?:entschieden|beschlossen)\b`,
    String.raw`\bergeht\s+(?:\p{L}+\s+){0,3}(?:Bescheid|Entscheidung|Verwaltungsakt)\b|\bEs\s+ergeht\b`,
    String.raw`\b(?:Entscheidung|Aufhebung|Rückforderung|Erstattung|Minderung|Einstellung|Rücknahme)\b.{0,60}\b(?:steht\b.{0,40}\bfest|ist\s+(?:\p{L}+\s+)?(?:gefallen|getroffen|beschlossen|endgültig|unumgänglich))`,
    String.raw`\berhalten\s+Sie\b.*\b(?:keine?|nicht)\b.{0,60}\bmehr\b|\bSie\s+(?:erhalten|bekommen)\b.*(?:Leistung|Geld|Zahlung).*\b(?:nicht|keine?)\b.{0,40}\bmehr\b|\bSie\s+(?:erhalten|bekommen)\b.*\bkeine?\s+(?:Leistung|Zahlung|Geld)\p{L}*\s+mehr\b`,
    String.raw`\bbleibt\s+(?:es\s+)?(?:\p{L}+\s+)?bei\s+der\s+(?:Aufhebung|Rückforderung|Erstattung|Minderung|Einstellung|Entscheidung)`,
    String.raw`\b(?:Leistung\p{L}*|Regelbedarf|Grundsicherungsgeld|Bürgergeld|Anspruch)\b.{0,60}\b(?:mindert\s+sich\s+um\s+\d|entfällt\s+(?:ab|für|zum)|(?:wird|werden)\s+nicht\s+(?:mehr|weiter)\s+gezahlt)`,
  ].map(source => german(new RegExp(source, 'iu'))),
]
const passive = german(
  new RegExp(
    String.raw`\b(?:wird|werden|wurden?)\b.*\b${done}|\b(?:ist|sind)\b.*\b(?:aufgehoben|zurückgenommen|widerrufen|entzogen|versagt|abgelehnt|zurückgefordert)`,
    'iu',
  ),
)
const perfect = german(new RegExp(String.raw`\b(?:wir|ich)\b.*\b${done}${close}`, 'iu'))
/** "kann … versagt werden": what the law allows. */
const permitted = german(/\b(?:kann|können|darf|dürfen)\b[^;]*\b\p{L}{4,}(?:t|en)\s+werden\b/u)
/** What others did or an earlier notice did is a fact, not this letter's decision. */
const past = german(
  /\b(?:(?:mit|durch|im|in|laut|nach)\s+(?:den|dem|unserem|Ihrem)?\s*\p{L}*[Bb]escheid\s+vom|bereits|am\s+\d{1,2}\.|mit\s+Schreiben\s+vom|damals|zuletzt|zuvor|früher\p{L}*)/iu,
)
/** A case that is still open: what would follow, not what follows. */
const open = german(
  /\b(?:im\s+Fall(?:e)?|bei\s+einer\s+(?:Aufhebung|Rücknahme|Minderung|Erstattung)|in\s+diesem\s+Fall|(?:sich\s+)?bestätig\p{L}*|zutreff\p{L}*|zutrifft|erweis\p{L}*|falls|sofern|nicht\s+entschieden|nichts\s+entschieden|keine\s+Entscheidung|kein(?:en)?\s+Bescheid|nicht\s+getroffen|vorläufig\p{L}*\s+Einschätzung|Vorschlag|vorgesehen|erwogen|denkbar|voraussichtlich|vorbehaltlich)\b|^(?:Wird|Werden|Hat|Haben|Ist|Sind)\b[^,.]{3,160},\s+(?:sind|ist|müssen|haben|wird|werden|hat|können)|^(?:Bestätigt|Ergibt|Stellt\s+sich|Trifft|Sollten?|Kommen|Kommt|Wirken|Reichen|Legen|Holen|Erweist|Bleibt\s+\p{L}+\s+aus)\b/iu,
)
const intended = german(/\b(?:soll|sollen|sollte|will|wollen|möchten?|Absicht|Planung|planen|ziehen\b.{0,40}\bin)\b/u)

/** A general rule of law, not this case: a condition, or a norm, and neither an address nor an amount. */
function general(text: string): boolean {
  const personal =
    /(?<!\p{L})(?:Sie|Ihr\p{L}*|Ihnen|daher|somit|deshalb|damit|folglich)(?!\p{L})|\d\s*(?:€|Euro)|Bescheid\p{L}*\s+vom/u.test(
      text,
    )
  if (personal) return false
  return (
    german(/\b(?:wenn|soweit|sofern|falls)\b/iu).test(text) ||
    findNorms(text).length > 0 ||
    /(?<!\p{L})ein(?:en)?\s+(?:Verwaltungsakt|Bescheid)/u.test(text)
  )
}

/** Everything stays intended: a sentence that decides is a fault. Intention, subjunctive and conditions are right. */
export const keinTenor: Check = {
  name: 'KEIN-TENOR',
  version: 2,
  run(context) {
    const found = saidIn(context).filter(sentence => {
      const text = withoutQuotations(sentence.text).replace(/\s+/g, ' ')
      if (hedged.test(text) || intended.test(text) || open.test(text) || general(text)) return false
      if (decided.some(pattern => pattern.test(text))) return true
      return (
        (passive.test(text) && !past.test(text) && !permitted.test(text)) ||
        (perfect.test(text) && !past.test(text) && !permitted.test(text))
      )
    })
    if (found.length === 0) return [finding('KEIN-TENOR', 'ok', 'nothing-decided')]
    return found.map(place =>
      finding('KEIN-TENOR', 'fail', 'decision-taken', { quote: quote(context.draft, place) }, place),
    )
  },
}
