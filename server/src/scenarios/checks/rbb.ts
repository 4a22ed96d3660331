import { german } from '../core/pattern.ts'
import { sentencesByLine, splitSentences } from '../core/sentence.ts'
import { sha256 } from '../version.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { quote } from './marks.ts'
import { saysVerbatim, wording } from './verbatim.ts'

type Place = { text: string; start: number; end: number }
export type Remedy = 'widerspruch' | 'klage'

const heading =
  /^[^\S\n]*(?:\d+\.\s*|[IVX]+\.\s*)?(?:Rechtsbehelfs?(?:belehrung|hinweis\p{L}*)|Rechtsmittelbelehrung|Klagebelehrung|Widerspruchsbelehrung|Belehrung(?:\s+über\s+\p{L}.{0,40})?|(?:Ihre?|Ihr)\s+Rechte?(?:\s+(?:auf|zum)\s+(?:Widerspruch|Klage))?|Ihre\s+Möglichkeiten|Was\s+Sie\s+(?:tun|machen)\s+können(?:,.{0,50})?|(?:Wenn|Falls)\s+Sie\s+nicht\s+einverstanden\s+sind|Widerspruch|Klage|(?:So|Wie)\s+(?:können\s+)?Sie\s+(?:sich\s+)?(?:Widerspruch|Klage|wehren).{0,40})[^\S\n]*[:?.]?[^\S\n]*(?=\n|$)|^[^\S\n]*Rechts(?:behelfs|mittel)belehrung\s*[:.–-]/gmu
const offer = german(
  /\b(?:Widerspruch|Klage|Einspruch|Rechtsbehelf)\b.{0,300}\b(?:erhoben|eingelegt|eingereicht|erheben|einlegen|einreichen|einzulegen|einzureichen)\b|\b(?:erheben|legen|reichen)\s+Sie\b.{0,100}\b(?:Widerspruch|Klage|Einspruch)\b|\b(?:Widerspruch|Klage|Rechtsbehelf)\s+(?:zulässig|möglich|gegeben|statthaft)\b|\b(?:ist|steht\s+Ihnen)\b.{0,80}\b(?:der\s+Widerspruch|die\s+Klage|Widerspruch|Klage)\b.{0,40}\b(?:zulässig|offen|zu|möglich|gegeben)\b/iu,
)
const offers = (text: string) =>
  offer.test(text) &&
  /\b(?:kann|können|ist|sind|muss|müssen|zulässig|möglich|steht|wäre|Sie)(?!\p{L})/u.test(text) &&
  !german(
    /\b(?:haben|hat|hatten|wurde|worden|war)\b.{0,120}\b(?:Widerspruch|Klage)\b|\b(?:Widerspruch|Klage)\b.{0,80}\b(?:vom|eingegangen|form-?\s*und\s+fristgerecht|fristgerecht\s+(?:erhoben|eingelegt))\b/iu,
  ).test(text)
/** Here the Belehrung is over: greeting, enclosures, other parts of a letter. */
const ending =
  /^[^\S\n]*(?:(?:Mit\s+)?(?:freundlich|besten|vielen)\p{L}*\s+Gr(?:uß|üße)\p{L}*|Freundliche\s+Grüße|Hochachtungsvoll|Im\s+Auftrag|I\.\s*A\.|Anlagen?(?:\s*:|\s*\n|$|verzeichnis)|Hinweis(?:e)?\s*:?\s*(?:\n|Dieser\s+(?:Entwurf|Text))|Datenschutz|Kosten(?:entscheidung)?\s*:?\s*\n|Begründung\s*:?\s*\n|Gründe\s*:?\s*\n|(?:Bei|Für|Haben\s+Sie)\s+(?:noch\s+)?(?:Rück)?[Ff]ragen|So\s+erreichen\s+Sie\s+uns|Kontakt\s*:?\s*\n|Ihre?\s+Ansprechp|(?:Telefon|Tel\.|Öffnungszeiten)\s*:|Dieser\s+(?:Entwurf|Text|Bescheid)\s+wurde\s+(?:mit|maschinell|automat))/mu

/** The Belehrung itself; what stands in the letterhead or below the greeting is no part of it. */
export function findBelehrung(text: string): Place | undefined {
  const headings = [...text.matchAll(heading)].slice(-20)
  const titled = headings.filter(match => offers(until(text, match.index + match[0].length).replace(/\s+/g, ' ')))
  const named = headings.filter(match => /(?:belehrung|Rechtsbehelf)/iu.test(match[0]))
  const match = titled.at(-1) ?? named.at(-1)
  if (match) {
    const body = until(text, match.index + match[0].length)
    return { text: body, start: match.index, end: match.index + match[0].length + body.length }
  }
  const first = splitSentences(text).find(sentence => offers(sentence.text.replace(/\s+/g, ' ')))
  if (!first) return undefined
  const body = until(text, first.start)
  return { text: body, start: first.start, end: first.start + body.length }
}

/** No Belehrung is longer; a text of headings alone would take minutes. */
const longest = 4_000

function until(text: string, start: number): string {
  const rest = text.slice(start, start + longest)
  const end = ending.exec(rest)
  // A greeting right behind the heading would leave nothing: then the Belehrung follows it.
  return rest.slice(0, end && end.index > 0 ? end.index : rest.length)
}

/** Klage follows on a Widerspruchsbescheid. */
function wantedRemedy(context: CheckContext, belehrung: string): Remedy | 'either' {
  const letter = context.draft
  if (
    /^[^\S\n]*(?:Entwurf\s*:?\s*)?Widerspruchsbescheid/mu.test(letter) ||
    /dies(?:en|em|er)\s+Widerspruchsbescheid/u.test(letter) ||
    german(
      /\bWiderspr(?:uch|üche)\b.{0,160}\b(?:zurückgewiesen|stattgegeben|abgeholfen|verworfen|weisen\s+wir|weise\s+ich)\b|\bweis(?:en|e|t)\b.{0,60}\bWiderspruch\b.{0,120}\bzurück\b/iu,
    ).test(letter.replace(belehrung, ' ').replace(/\s+/g, ' '))
  )
    return 'klage'
  return context.scenario.rechtskreis === 'VwGO' ? 'either' : 'widerspruch'
}

const month = german(
  /\b(?:(?:innerhalb|binnen)\s+(?:von\s+)?(?:eine[sm]|1)\s+Monat(?:s|es)?|(?:eine[snm]?|1|Ein)\s*-?\s*Monat(?:s|es)?\s+(?:lang\s+)?(?:Zeit|nach|ab)|Frist\s+(?:von|beträgt|dafür\s+beträgt)?\s*(?:beträgt\s+)?(?:eine[nm]|1|ein)\s+Monat|Monatsfrist|einen\s+Monat\s+Zeit)\b/iu,
)
const otherSpan = german(
  /\b(?:innerhalb|binnen|Frist|nach|von|haben\s+Sie)\s+(?:(?:von|beträgt|dafür|einer|Frist)\s+)*(?:zwei|drei|vier|sechs|acht|\d{1,3}|eine[rn]?)\s+(?:Wochen?|Tage[n]?|Werktage[n]?|Monate[n]?|Jahre?[sn]?)\b/giu,
)
const known = german(
  /\b(?:Bekanntgabe|bekannt\s?gegeben|bekanntgegeben|bekanntgemacht|bekannt\s?gemacht|Zustellung|zugestellt|Übergabe|übergeben|Verkündung)\b/iu,
)
const written = german(
  /\b(?:schriftlich|Schriftform|(?:per|mit|durch|als|einen)\s+(?:Brief|Schreiben|Post)|Schriftstück)\b/iu,
)
const recorded = german(
  /\b(?:Niederschrift|Protokoll|protokollieren|niederschreiben|aufschreiben\s+lassen|(?:persönlich|vor\s+Ort)\s+(?:\p{L}+\s+){0,6}(?:aufgenommen|aufnehmen|erklären))\b/iu,
)
const negated = german(/\b(?:nicht|kein(?:e|en|er)?|unzulässig|genügt\s+nicht|reicht\s+nicht)\b/iu)
const wrongForm = german(
  /\b(?:(?:einfache[rn]?\s+)?E-?Mail|telefonisch|mündlich|fernmündlich|formlos|Textform|Telefon|Anruf|WhatsApp|Messenger)\b/iu,
)
const onlyForm = german(
  /\b(?:nur|ausschließlich|allein)\s+(?:\p{L}+\s+){0,2}(?:schriftlich|elektronisch|per\s+(?:Post|Brief|Einschreiben)|persönlich|zur\s+Niederschrift|online)\b|\bEinschreiben\b/iu,
)
const office =
  /(?:Jobcenter|Landkreis|Kreisausschuss|Kreisverwaltung|Kreis(?=\s\p{Lu})|Stadt(?:verwaltung)?(?=\s|,|\p{P})|Magistrat|Gemeinde(?:vorstand|verwaltung)?|Rathaus|(?:Sozial|Jugend|Wohnungs|Kreis|Ordnungs|Bürger|Schul|Bau|Haupt|Versorgungs)amt|Amt\s+für|Wohngeld(?:stelle|behörde)|Elterngeldstelle|Unterhaltsvorschusskasse|Agentur\s+für\s+Arbeit|Fachbereich|Fachdienst|Bürgermeister|Landrat|Landrätin|Kommunales?\s|Familienkasse|Widerspruchsstelle|\[(?:ORGANISATION|BEHOERDE|BEHÖRDE|ORG|STELLE)_\d+\])/u
const court = /(?:(?:Sozial|Verwaltungs)gericht|(?<!\p{L})[SV]G)(?!sbarkeit)(?:s|es|e)?\s+(?:\p{Lu}|in\s+\p{Lu}|\[)/u
const anyCourt = /(?:Sozial|Verwaltungs|Landessozial)gericht/u
const seat =
  /(?<!\d)\d{5}\s+\p{Lu}|\[(?:ANSCHRIFT|ADRESSE|ORT|SITZ)_\d+(?:_\p{Lu}+)?\]|(?:straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|graben|berg|chaussee|hof)\s+\d{1,4}\s?[a-z]?(?!\d)|(?:Straße|Str\.|Weg|Platz|Allee|Ring|Markt)\s+\d{1,4}|(?:mit\s+)?Sitz(?:\s+(?:ist|des\s+Gerichts|der\s+Behörde))?\s+(?:in|ist)\s+\p{Lu}|(?:Jobcenter|Sozialgericht|Verwaltungsgericht|Rathaus|Kreishaus|Behörde|Amt|Stelle)(?:\s+\p{Lu}[\p{L}-]+){0,3}\s+in\s+\p{Lu}|Am\s+\p{Lu}\p{L}+\s+\d{1,4}|(?:An|In)\s+de[rmn]\s+\p{Lu}\p{L}+\s+\d{1,4}/iu
const pointsElsewhere = german(
  /\b(?:(?:oben|im\s+Briefkopf|umseitig|vorstehend|nebenstehend|im\s+Kopf\p{L}*|in\s+der\s+Kopfzeile|eingangs|unten|umstehend|vorn)\s+(?:\p{L}+\s+)?(?:genannt|angegeben|bezeichnet|aufgeführt|stehend|abgedruckt|ersichtlich)\p{L}*|obige[nrs]?|oben\s*genannte\p{L}*|o\.\s*g\.)/iu,
)
const reasonsDemanded = german(
  /\b(?:Widerspruch|Klage|er|sie|dieser|diese|ihn|Ihren\s+Widerspruch|Ihre\s+Klage)\b.{0,80}\b(?:ist\s+zu\s+begründen|zu\s+begründen|muss\b.{0,60}\bbegründe\p{L}*|müssen\b.{0,60}\bbegründe\p{L}*|soll(?:te)?\b.{0,40}\bbegründet|bedarf\s+(?:einer|der)\s+Begründung)\b|\b(?:und|sowie)\s+(?:\p{L}+\s+){0,3}(?:zu\s+begründen|begründet)\b|\bbegründen\s+Sie\b|\b(?:mit|samt|nebst|einschließlich|unter\s+Angabe)\s+(?:\p{L}+\s+){0,2}(?:Begründung|Gründe[n]?)\b|\bBegründung\s+(?:ist|wäre)?\s*(?:zwingend|erforderlich|beizufügen|notwendig|anzugeben|muss|vorzulegen)\b|\bBegründung\b.{0,40}\b(?:beizufügen|erforderlich|enthalten|beifügen|notwendig|nötig|vorgeschrieben)\b|\bGründe\b.{0,60}\b(?:anzugeben|angeben|darzulegen|zu\s+nennen|nennen)\b|\bschriftlich\s+begründet\b/iu,
)
const reasonsFree = german(
  /\b(?:nicht|kein(?:e|er)?|ohne|freiwillig|können|kann|hilfreich|empfehl\p{L}*|sinnvoll|möchten|wenn\s+möglich|gern(?:e)?|nach\s+Möglichkeit|brauchen)\b/iu,
)
const thirdDay = german(
  /\b(?:am\s+)?(?:dritten|3\.)\s+(?:Werk)?Tag(?:e|es)?\b|\b(?:drei|3)\s+Tagen?\s+nach\s+(?:der\s+)?(?:Aufgabe|Absendung|Einlieferung|Versand|Postaufgabe|der\s+Post)|\bDrei-?Tages?-?(?:fiktion|frist)/iu,
)

/**
 * The Belehrung names remedy, office, seat, period and form (§ 36 SGB X, § 66 SGG, § 58 VwGO), each in itself: what the
 * letterhead says heals nothing. Where a template is given, it must stand word for word and nothing beside it.
 */
export const rbb: Check = {
  name: 'RBB',
  version: 1,
  run(context, { remedy }) {
    const given = context.inputs.rbb_baustein?.trim()
    const templates = given ? [given] : context.blocks.filter(b => /^(?:rbb|rechtsbehelf)/.test(b.id)).map(b => b.text)
    if (templates.length > 0) return againstTemplate(context, templates)
    const belehrung = findBelehrung(context.draft)
    if (!belehrung) return [finding('RBB', 'fail', 'remedies-missing')]
    const place = { start: belehrung.start, end: belehrung.end }
    const problems = faultsOf(belehrung.text, remedy ?? wantedRemedy(context, belehrung.text), context)
    if (problems.length === 0) return [finding('RBB', 'ok', 'remedies-complete')]
    return problems.map(({ code, quote: words }) => finding('RBB', 'fail', code, words ? { quote: words } : {}, place))
  },
}

type Fault = { code: RbbCode; quote?: string }
type RbbCode =
  | 'remedy-wrong'
  | 'remedy-office'
  | 'remedy-seat'
  | 'remedy-period'
  | 'remedy-period-wrong'
  | 'remedy-form'
  | 'remedy-form-wrong'
  | 'remedy-reasons'
  | 'remedy-third-day'

function faultsOf(text: string, wanted: Remedy | 'either', context: CheckContext): Fault[] {
  const flat = text.replace(/[\s\u00a0]+/g, ' ')
  const faults: Fault[] = []
  const add = (code: RbbCode, words?: string) => faults.push({ code, ...(words !== undefined && { quote: words }) })
  const sentences = splitSentences(text).map(sentence => sentence.text.replace(/\s+/g, ' '))
  const has = {
    widerspruch: german(/\bWiderspruch(?:s|es)?\b/u).test(flat),
    klage: german(/\b(?:Klage|Klageschrift)\b/u).test(flat),
  }
  const remedy: Remedy = wanted === 'either' ? (has.klage && !has.widerspruch ? 'klage' : 'widerspruch') : wanted
  const offered = sentences.filter(sentence => offer.test(sentence))
  const wrong = german(remedy === 'widerspruch' ? /\b(?:Klage|Einspruch)\b/u : /\b(?:Einspruch|Widerspruch)\b/u)
  if (!has[remedy] || offered.some(s => wrong.test(s) && !remedyWord(remedy).test(s))) add('remedy-wrong')

  // A court is the office for a Klage, an authority for a Widerspruch; of the wrong branch it is neither.
  const inCourt = court.test(flat)
  const branch = context.scenario.rechtskreis === 'SGG' ? /Verwaltungsgericht/u : /Sozialgericht/u
  if (remedy === 'klage') {
    if (!inCourt || branchIsWrong(flat, branch, context)) add('remedy-office')
  } else if (!office.test(flat.replace(/\d{5}\s+Stadt\p{L}+/gu, ' ')) && !namesAuthority(flat, context))
    add('remedy-office')
  else if (sentences.some(s => offer.test(s) && anyCourt.test(s) && !office.test(s) && !german(/\bKlage\b/u).test(s)))
    add('remedy-office')
  if (!seat.test(flat)) add('remedy-seat', pointsElsewhere.exec(flat)?.[0])

  const abroad = german(/\b(?:Ausland|außerhalb|jahr)\b/iu)
  const span = sentences
    .filter(sentence => !abroad.test(sentence))
    .flatMap(sentence => [...sentence.matchAll(otherSpan)])
    .map(match => match[0])
    .find(words => !thirdDay.test(words) && !german(/\b(?:vier|4|drei|3)\s+Tagen?\b/iu).test(words))
  if (span !== undefined) add('remedy-period-wrong', span)
  else if (!month.test(flat)) add('remedy-period')
  else if (!known.test(flat)) add('remedy-period')
  const third = thirdDay.exec(flat)
  if (third) add('remedy-third-day', third[0])

  const forms = sentences.filter(sentence => !negated.test(sentence))
  const only = onlyForm.exec(flat)
  const bad = forms.find(
    s =>
      wrongForm.test(s) &&
      (offer.test(s) ||
        german(/\b(?:schriftlich|genügt|reicht|möglich|auch|erhoben|eingelegt|per|Form)\b/iu).test(s)) &&
      !german(/\b(?:De-?Mail|qualifiziert\p{L}*|signiert\p{L}*|Postfach|Telefonnummer)\b/iu).test(s) &&
      !/E-?Mail(?:-Adresse)?\s*:|Telefon\s*:/iu.test(s),
  )
  if (only) add('remedy-form-wrong', only[0])
  else if (bad !== undefined) add('remedy-form-wrong', wrongForm.exec(bad)?.[0])
  else if (!written.test(flat) || !recorded.test(flat)) add('remedy-form')

  const demanded = sentences.find(s => {
    const match = reasonsDemanded.exec(s)
    if (!match) return false
    // § 92 SGG: for a Klage the law itself says what it "should" hold.
    if (remedy === 'klage' && german(/\bsoll(?:en|te|ten)?\b/iu).test(s)) return false
    return !reasonsFree.test(s.replace(german(/\bkann\b.{0,80}\b(?:Widerspruch|Klage)\b/iu), ' '))
  })
  if (demanded !== undefined) add('remedy-reasons', reasonsDemanded.exec(demanded)?.[0])
  return faults
}

const remedyWord = (remedy: Remedy) => german(remedy === 'klage' ? /\bKlage\b/u : /\bWiderspruch(?:s|es)?\b/u)

function branchIsWrong(text: string, wrong: RegExp, context: CheckContext): boolean {
  if (!wrong.test(text)) return false
  // Where the case itself speaks of the other branch, the scenario's own is only a guess.
  const inputs = Object.values(context.inputs).join(' ')
  return !wrong.test(inputs)
}

/** The authority of the inputs, by its first line. */
function namesAuthority(text: string, context: CheckContext): boolean {
  const name = context.inputs.behoerde?.split(/[\n,]/)[0]?.trim()
  return name !== undefined && name.length > 3 && wording(text).includes(wording(name))
}

function againstTemplate(context: CheckContext, templates: readonly string[]) {
  const letter = wording(context.draft)
  const inserted = context.segments.filter(s => s.origin === 'block').map(s => sha256(wording(s.text)))
  const problems = templates.flatMap(template => {
    if (/\[PRÜFEN/u.test(template)) return [finding('RBB', 'fail', 'remedies-gap')]
    const whole = inserted.includes(sha256(wording(template))) || saysVerbatim(context.draft, template)
    if (whole) return []
    const body = wording(template)
    const begun = findBelehrung(context.draft) !== undefined || letter.includes(body.slice(0, 40))
    return [finding('RBB', 'fail', begun ? 'remedies-altered' : 'remedies-missing')]
  })
  if (problems.length > 0) return problems
  const beside = besideTemplate(context, templates)
  if (beside.length === 0) return [finding('RBB', 'ok', 'remedies-block', { hash: sha256(templates[0]!).slice(0, 8) })]
  return beside.map(place =>
    finding('RBB', 'fail', 'remedies-own-words', { quote: quote(context.draft, place) }, place),
  )
}

/** A sentence on the remedy that the prescribed words don't hold and that names another period, form or demand. */
function besideTemplate(context: CheckContext, templates: readonly string[]): Place[] {
  const prescribed = templates.map(wording).join(' ')
  return sentencesByLine(context.draft).filter(({ text }) => {
    const said = wording(text.replace(/^[^\S\n]*Rechts(?:behelfs|mittel)belehrung\s*[:.–-]?\s*/u, ''))
    if (said.length < 12 || prescribed.includes(said)) return false
    if (!german(/\b(?:Widerspruch|Klage|Rechtsbehelf|Einspruch)/u).test(text)) return false
    if (reasonsDemanded.test(text) && !reasonsFree.test(text)) return true
    return (
      offers(text) &&
      ((wrongForm.test(text) && !negated.test(text)) || onlyForm.test(text) || text.match(otherSpan) !== null)
    )
  })
}
