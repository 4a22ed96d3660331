import { fold } from '../core/fold.ts'
import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'
import { fingerprint, kind, ordinary } from '../gazetteer/fingerprint.ts'
import { lexicon, wide } from '../gazetteer/lexicon.ts'
import { isStreet, streetKey } from '../gazetteer/street.ts'
import { isPlace, knownPlaceAt, numberAt, tailAt, townAt } from './address-tail.ts'
import { lowered } from './letters.ts'
import { isGiven } from './person-name.ts'
import { honorifics, isOffice, particles, stop } from './person-words.ts'
import type { Rule } from './rule.ts'
import { close, open } from './rule.ts'
import { numberWord } from './spoken.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

/**
 * Addresses: a street is what stands before a house number and is told by its ending, by the list of streets, by words in
 * front of it ("wohnhaft", "Anschrift") or by postcode and town behind it.
 */

const set = (words: string) => new Set(words.trim().split(/\s+/))
const keys = (words: string) => new Set(words.trim().split(/\s+/).map(streetKey))
const ending = (words: string) => new RegExp(`(?:${words.split('|').map(streetKey).join('|')})$`)

/** Nothing but a street ends so before a number; the words of `notStreet` apart. */
const sureEnding = ending(
  'str|straße|allee|weg|gasse|gässchen|gäßle|platz|ring|damm|ufer|chaussee|steig|stieg|promenade|twiete',
)
const softEnding = ending(
  'pfad|hof|graben|wall|park|berg|bogen|zeile|winkel|kamp|wiese|wiesen|anger|markt|brücke|tor|feld|garten|gärten|hang|höhe|grund|siedlung|plan|rain|blick|aue|heide|busch|horst|brink|redder|deich|kai|terrasse|stiege|mühle|eck|halde|acker|äcker|leite|trift|koppel|hagen|bruch|tal|quelle|linden|eichen|buchen|loh|rotunde|freiheit|wehr|koog|stein|kuhle|teich|bach|see|born|brunnen|wald|moor|hörn|diek|siel|vorstadt|speicher|werder|fleet|ried|furt|beek|gehöft|ziegelei|kolonie|weiler|bühl|reihe|schanze|kreuz|bleiche|insel|hafen|mauer|hütte|kirche|schleuse|länd|lände|zwinger|bastei|wik',
)
/** Streets whose kind is a word of its own. */
const kinds = keys(
  'straße str platz allee weg ring damm ufer chaussee gasse hof park markt wall steig pfad graben berg stieg kamp garten tor brücke twiete promenade winkel feld höhe siedlung reihe landstraße freiheit halde heide wiese wiesen grund hang blick aue busch brink anger zeile acker leite koppel tal quelle linden eichen buchen mühle teich bach wald moor',
)
const sureKinds = keys('straße str platz allee weg ring damm ufer chaussee gasse landstraße steig stieg')

const adjective =
  /^(?:alt|neu|gro(?:ss|ß)|klein|breit|lang|ober|unter|hoh|vorder|hinter|mittler|kurz|krumm|schmal|rot|grün|weiß|weiss|schwarz|still|schön|lieb|dunkl|steinern|spitz|heilig|obst|eng|tief|hell|kalt|warm|nass|trocken|hart|weich|dürr|faul|wild|süß|blau|gelb|braun|grau|bunt|lahm|golden|oberst|unterst|äußer|inner)(?:e[rsnm]?)$/
const leadOne = set('am im zum zur beim hinterm überm unterm vorm achtern an auf unter hinter vor bei ober op tom an')
const leadTwo = set('an auf in unter hinter zwischen uber vor bei ober neben op to zu am im hinterm')
const articles = set('der die das den dem des de')
const connectors = set('von van de der den dem des zu zum zur am an im auf vor unter und')
/** Between "in der" and a street there is no more of it: "wohnt in der Gartenstraße 5". */
const inside = set('in im bei vor uber zwischen neben zu')

/** Things that are counted or numbered, at the end of a word. */
const counted =
  /(?:jahr|jahre|monate?|tage?|woche|wochen|punkte?|seiten?|nummer|absatz|satz|alter|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zimmer|raum|haushalt|anlagen?|feld|abschnitt|klasse|stufe|etage|gruppe|phase|grad|art|artikel|paragraph|ziffer|kapitel|teil|modul|version|variante|fall|schritt|position|kind|kinder|person|personen|gleis|linie|bus|schalter|stock|block|stunden?|minuten?|uhr|euro|cent|prozent|konto|ende|anfang|mitte|rang|band|heft|bild|tabelle|liste|formular|nr|zahl|zeit|kurs|grundschule|schule|kita|kapitel|halbjahr|quartal|tarif|entgeltgruppe|einheit|mal|runde|bezirk|kreis|zone|team|fachbereich|dezernat|referat|abteilung|sachgebiet|amt|kammer|senat|buchstabe|spalte|zeile|lfd|ersten|letzten|nachsten|vergangenen|durchschnitt|schnitt|juno|osterferien|ferien|hartz|covid|windows|pflegegrad|gewicht|grosse|version|rate|stand|betrag|summe|rest|sgb|stgb|bgb|aufenthg|nrn|anhang|blatt|akte|band|az)$/
const notStreet =
  /(?:zeichen|zweck|antrag|bescheid|betrag|vertrag|termin|^weg|wegen|unterwegs|halbtag|mittag|tag|auftrag|beitrag|jahrgang|zeitplan|hilfeplan|stundenplan|abschlag|umfang|anhang|eingang|ausgang|zugang|ruckgang|vorgang|lehrgang|kooperationsplan|eingliederungsplan|arbeitsplatz|kita-?platz|^platz|^ring|^markt|^hof|^park|^berg|zimmer|raum|haushalt|monat|stand|^grund|befund|bundesland|ausland|dienstplan|teilplan|schutzgrund|vertragspark|bezug|zuschlag|ausbildungsplatz|betreuungsplatz|studienplatz|therapieplatz|krippenplatz|stellplatz|pflegegrad|bauhof|hinweg|rechtsweg|postweg|dienstweg|umgang|gesprach|arbeitsweg|schulweg|wohngeld|lebenslauf|ring-?buch|sondern|aufwand|bergab)$/

/** Somebody lives or moves there, said before it in its line. */
const cue =
  /(?:wohn|anschrift|adresse|stra(?:ß|ss)e|zieh|zog|umzug|einzug|auszug|gemeldet|leb(?:t|e|en) |address|live|absender|unterkunft|betriebsstätte|standort|objekt|c\/o|zurzeit|z\. ?zt\.|derzeit|klassenbuch|bleibt|haus(?:besuch|nummer)|brand|einsatzort|tatort|meldeadresse|bisher)[^\n]{0,45}$/u
/** The same, right before it: whatever follows up to the number is the street. */
const rightCue =
  /(?:wohnhaft|wohnh\.|zurzeit|derzeit|z\. ?zt\.|wohnt|wohne|wohnend|gemeldet|anschrift|adresse|address|stra(?:ß|ss)e|str\.|wohnung|zweitwohnung|nebenwohnung|wohnsitz|betriebsstätte|c\/o [\p{L} ]{3,25},?|lives? (?:now )?(?:at|in)|address is)(?:(?:,|[ ]?[(/])?[ ]?(?:haus)?-?(?:nr|nummer)\.?)?(?:[ ](?:ist|is|jetzt|nun|lautet|neu|alt|bisher|seit|jeher|unverändert|derzeit|zurzeit|noch|dort|in|der|die|nicht)){0,3}["']?[ ]{0,2}[:=.]{0,40}[ \t"']{0,16}$/u
/** A street may begin right behind these, and stand on its own there. */
const opens =
  /(?:^|[\n,;|\t(·•:>"–]|[ ]{2}| - | \/ |\p{L}\. |und|oder|statt|nicht|von|nach|für|aus dem|aus der|in die|in der|in den|in|im|zu)[ ]{0,3}$/u
const closes =
  /^(?:\s*$|[ ]?\n|[ ]?[,;|\t)·•"<–(]|[ ]{2}|[ ]?\.(?=\s|$)|[ ]-[ ]| (?:nach|in|und|bei|zu|ist|um|bezogen|gezogen|oder)(?!\p{L}))/u

/** "Arbeiten 3 Tage", "§ 7 Abs. 3", "am Markt 9 Uhr", "3. Mai", "2,5 km". */
const counts =
  /^(?:[.,:][0-9]|\s?(?:abs|sgb|bgb|satz|nr|uhr|€|eur|euro|prozent|%|tage|wochen|monate?n?|jahre?n?|personen|kinder|stunden|minuten|min|std|km|qm|m²|m2|kg|mal|stück|zimmer|grad)(?![\p{L}])|\.[ ]?(?:klasse|tag|woche|monat|quartal|semester|lebensjahr|kammer|senat|auflage|änderung|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|[0-9])(?!\p{L}))/u

/** The office's own address in its letterhead: "Jobcenter Vechta · Rombergstraße 51". */
const ofOffice =
  /(?:jobcenter|(?<!\p{L})(?:hanse|kreis|haupt|landeshaupt|universitäts|residenz|samtgemeinde )?stadt|gemeinde|landkreis|kreis|magistrat|\p{L}*amt|\p{L}*gericht|\p{L}*behörde|\p{L}*kasse|rathaus|kreishaus|agentur für arbeit|fachbereich|\p{L}*stelle|\p{L}*center|bürgerbüro)(?:[ ]\p{L}[\p{L}-]+){0,3}[ ]?(?:[,·|•–-][ ]?|[ ](?:(?:in|am)[ ])?)(?:(?!frau|herr|fam)\p{L}[\p{L} .]{2,30}[ ][·|•][ ])?$/u

const joined = /^(?:[ \u00a0]{1,2}|\.[ -]?|[ ]-|-[ ]|[ ][0-9]{1,2}\.?[ ])$/

/** All that decides about one street. */
type Found = { start: number; confidence: number }

export function findAddresses(document: Document): Span[] {
  const { text } = document
  const lower = lowered(text)
  const tokens = tokensOf(document)
  const spans: Span[] = []
  const offices: { start: number; end: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = numberBehind(lower, tokens, at)
    if (!number) continue
    const tail = tailAt(text, lower, number.end)
    const after = lower.slice(tail.end, tail.end + 30)
    if (!tail.town && counts.test(after)) continue
    const found = streetBefore(text, lower, tokens, number, tail)
    if (!found) continue
    const before = lower.slice(Math.max(0, found.start - 60), found.start)
    if (ofOffice.test(before)) {
      offices.push({ start: found.start, end: tail.end })
      continue
    }
    let { end } = tail
    if (!tail.town) {
      // "teichstr 5a neuruppin": without a sign between them the town belongs to it.
      const begin = /^[ ](?=[\p{L}])/u.test(after) ? end + 1 : undefined
      const town = begin === undefined ? undefined : knownPlaceAt(text, lower, begin)
      if (town !== undefined && isFreePlace(text.slice(begin, town))) end = town
    }
    const start = townBefore(text, lower, found.start) ?? houseBefore(text, found.start) ?? found.start
    const last = spans.at(-1)
    if (last && last.end > start) {
      if (last.confidence >= found.confidence) continue
      spans.pop()
    }
    spans.push({ start, end, type: 'ADDRESS', by: 'street', confidence: found.confidence })
    const behind = /^(?:, ?| in )(?=\p{L})/u.exec(text.slice(end, end + 5))
    const town = behind && !tail.town ? knownPlaceAt(text, lower, end + behind[0].length) : undefined
    if (town !== undefined && isFreePlace(text.slice(end + behind![0].length, town)))
      spans.push({ start: end + behind![0].length, end: town, type: 'LOCATION', by: 'behind-street', confidence: 0.8 })
  }
  return [...spans, ...findTowns(text, lower, [...spans, ...offices])]
}

/** A place's name that isn't an everyday word as well. */
const isFreePlace = (value: string) => /[ /-]/.test(value) || (lexicon().bits(value) & ordinary) === 0

type Numbered = {
  /** The street's last word. */
  at: number
  /** Where the street's name ends. */
  nameEnd: number
  start: number
  end: number
  spoken: boolean
}

const nextNumber = /\.?[ ]{0,3}\n?[ ]{0,4}(?:,?[ ]?(?:haus[ -]?)?(?:nr|nummer)\.?:?[ ]{0,2})?/uy
const numberLabels = set('nr hausnr hausnummer nummer')

/** The house number right behind the word, in figures or words. */
function numberBehind(lower: string, tokens: readonly Token[], at: number): Numbered | undefined {
  const token = tokens[at]!
  if (numberLabels.has(token.key)) return undefined
  const glued = /^(\p{L}[\p{L}015-]{3,}?\p{L})([0-9lIO]{0,2}[0-9]{1,3}[a-h]?)$/u.exec(token.text)
  if (glued && !sureEnding.test(streetKey(token.text))) {
    const start = token.start + glued[1]!.length
    const end = numberAt(lower, start)
    if (end !== undefined) return { at, nameEnd: start, start, end, spoken: false }
  }
  nextNumber.lastIndex = token.end
  const begin = nextNumber.test(lower) ? nextNumber.lastIndex : token.end
  if (begin === token.end) return undefined
  const char = lower.charCodeAt(begin)
  const isDigit = char >= 0x30 && char <= 0x39
  if (isDigit || char === 0x6c || char === 0x69 || char === 0x6f) {
    const end = numberAt(lower, begin)
    if (end !== undefined) return { at, nameEnd: token.end, start: begin, end, spoken: false }
  }
  const next = tokens[at + 1]
  if (isDigit || next === undefined || next.start !== begin || next.shape !== 'lower') return undefined
  const said = numberWord.exec(next.text.toLowerCase()) ? next.end : undefined
  if (said === undefined) return undefined
  const letter = /^[ ][a-h](?![\p{L}\p{N}])/u.exec(lower.slice(said, said + 3))
  return { at, nameEnd: token.end, start: begin, end: said + (letter?.[0].length ?? 0), spoken: true }
}

const asRead = (key: string) =>
  key
    .replace(/rn/g, 'm')
    .replace(/[1i](?=n|m$)/g, 'i')
    .replace(/^lm$/, 'im')

/** Is the word, or what it was misread from, one of these? */
const isOf = (words: ReadonlySet<string>, { key }: Token) => words.has(key) || words.has(asRead(key))

/** Does the word follow the one before it directly? A full stop between them ends no sentence ("St. Georg Str."). */
function follows(text: string, tokens: readonly Token[], at: number): boolean {
  if (at <= 0) return false
  const previous = tokens[at - 1]!
  const gap = text.slice(previous.end, tokens[at]!.start)
  return joined.test(gap) && (gap[0] !== '.' || previous.text.length < 6)
}

const isTitle = (token: Token) => token.shape !== 'lower'
const nounBits = (word: string) => lexicon().wideBits(fingerprint(word)) & (ordinary | wide.noun)
const isNoun = (token: Token) => nounBits(token.text) !== 0
const isCue = (token: Token) => /(?:anschrift|adresse|wohnung|wohnsitz|wohnhaft|strasse|wohnort)$/.test(token.key)
const never = (token: Token) =>
  honorifics[token.key] !== undefined ||
  isOffice(token.key) ||
  isCue(token) ||
  (stop.has(token.key) && !connectors.has(token.key))

/** The longest run of words up to `at` that the list of streets has. */
function listed(text: string, tokens: readonly Token[], at: number, end: number): number | undefined {
  let first = at
  while (first > 0 && at - first < 5 && follows(text, tokens, first)) first--
  for (let from = first; from <= at; from++) {
    const key = streetKey(text.slice(tokens[from]!.start, end))
    if (isStreet(key)) return from
    // "in der langen Gasse"
    if (from < at && /en$/.test(tokens[from]!.key)) {
      const bent = tokens[from]!.text.slice(0, -1) + text.slice(tokens[from]!.end, end)
      if (isStreet(streetKey(bent))) return from
    }
  }
  return undefined
}

/** The words in front of a street's last that belong to it: "Alte", "Carl von", "Magdeburger". */
function widen(text: string, tokens: readonly Token[], from: number, kindAlone: boolean, caseless: boolean): number {
  let start = from
  for (let words = 1; words < 5 && follows(text, tokens, start); words++) {
    const previous = tokens[start - 1]!
    const title = isTitle(previous)
    const isBefore =
      // "Prof.-Koch-Weg"
      text[previous.end + 1] === '-' ||
      (adjective.test(previous.text.toLowerCase()) &&
        (caseless || title || articles.has(tokens[start - 2]?.key ?? ''))) ||
      (isDemonym(previous) && (title || caseless)) ||
      (kindAlone &&
        !never(previous) &&
        !isLead(previous) &&
        (caseless ? words === 1 || isGiven(previous) || particles.has(previous.key) : title))
    if (isBefore) start--
    else if (kindAlone && !caseless && words > 1 && connectors.has(previous.key) && follows(text, tokens, start - 1)) {
      const one = tokens[start - 2]!
      if (!isTitle(one) || never(one) || isLead(one)) break
      start -= 2
    } else break
  }
  return start
}

/** "Leipziger", "Königsbrücker": of a place. */
const isDemonym = (token: Token) =>
  token.key.length > 5 &&
  token.key.endsWith('er') &&
  (isPlace(token.text.slice(0, -2)) ||
    isPlace(`${token.text.slice(0, -1)}`) ||
    (isTitle(token) && !isNoun(token) && !never(token)))

/** "Am", "An der", "Hinter den" in front. */
function lead(text: string, tokens: readonly Token[], from: number): number {
  if (from < 1 || !follows(text, tokens, from)) return from
  const one = tokens[from - 1]!
  if (isOf(articles, one) && from > 1 && follows(text, tokens, from - 1)) {
    const two = tokens[from - 2]!
    const isIn = inside.has(two.key) && !isTitle(two)
    return isOf(leadTwo, two) && !isIn ? from - 2 : from
  }
  if (
    isOf(leadOne, one) &&
    !((inside.has(one.key) || /^(?:unter|an|auf)$/.test(one.key)) && !isTitle(one) && isTitle(tokens[from]!))
  )
    return from - 1
  return from
}

/** After a house number in words comes a sign, the town, or nothing. */
const afterSpoken = /^[\s,.)]*(?:$|komma|punkt|in|klammer|absatz|plz|postleitzahl|und|neue zeile|bei|null)(?!\p{L})/u

/** Where the street before the number begins, and how sure it is that it is one. */
function streetBefore(
  text: string,
  lower: string,
  tokens: readonly Token[],
  number: Numbered,
  tail: { end: number; town: boolean },
): Found | undefined {
  const { at } = number
  const token = tokens[at]!
  const value = text.slice(number.start, number.end)
  if ((/^(?:19|20)[0-9]{2}(?:\/[0-9]{2})?$/.test(value) && !tail.town) || /^0[0-9]/.test(value)) return undefined
  const name = text.slice(token.start, number.nameEnd)
  const key = streetKey(name)
  const folded = fold(name)
  const { caseless } = token
  const known = listed(text, tokens, at, number.nameEnd)
  const alone = kinds.has(key)
  const sure = alone ? sureKinds.has(key) : key.length > 4 && sureEnding.test(key)
  const soft = alone || (key.length > 5 && softEnding.test(key))
  const from =
    known !== undefined && known < at
      ? known
      : sure || soft
        ? widen(text, tokens, at, alone, caseless)
        : bend(text, tokens, at)
  const start = lead(text, tokens, from)
  const led = start < at && isLead(tokens[start]!)
  const words = at - from + 1
  const before = (from: number) => lower.slice(Math.max(0, tokens[from]!.start - 60), tokens[from]!.start)
  const line = before(start)
  const as = (from: number, confidence: number) => ({ start: tokens[from]!.start, confidence })
  const farmed = at > 0 && farmHeads.has(tokens[at - 1]!.key) && follows(text, tokens, at)
  const isThing = words === 1 && !tail.town && (counted.test(folded) || notStreet.test(folded))
  const isKnown = known !== undefined && known < at
  if (text.slice(number.nameEnd, number.start).includes('\n') && !sure && !isKnown) return undefined
  const whole = phrase(text, tokens, at, caseless)
  if (farmed && !isThing && !number.spoken && isTitle(token) && isTitle(tokens[at - 1]!) && !never(token))
    return as(at - 1, tail.town ? 0.93 : 0.8)
  const right = rightCue.test(line) ? start : whole !== undefined && rightCue.test(before(whole)) ? whole : undefined
  const cued = right !== undefined || cue.test(line)
  if (number.spoken) {
    const ended = tail.town || afterSpoken.test(lower.slice(tail.end, tail.end + 20))
    if (isThing || !(ended || cued)) return undefined
    if (sure && (words > 1 || !alone)) return as(start, 0.84)
    return (tail.town && (led || isKnown)) || right !== undefined || (cued && isKnown) ? as(start, 0.82) : undefined
  }
  // A road, a square: with its name in front, or grown together with it.
  if (sure && !isThing && (words > 1 || !alone)) return as(start, tail.town ? 0.93 : 0.9)
  if ((isThing && right === undefined) || (counted.test(folded) && !tail.town && !cued && !isKnown)) return undefined
  const title = isTitle(token)
  const open = opens.test(line)
  const close = closes.test(text.slice(tail.end, tail.end + 14))
  if (isKnown) {
    if (tail.town || cued) return as(start, tail.town ? 0.93 : 0.9)
    return title || !led || close ? as(start, title ? 0.88 : 0.7) : undefined
  }
  if (tail.town) {
    const first = led || sure || (known !== undefined && caseless) ? start : whole
    return first === undefined ? undefined : as(Math.min(first, soft ? start : first), 0.93)
  }
  if (right !== undefined && !never(token)) return as(led || soft ? Math.min(start, right) : right, 0.88)
  const everyday = (token.bits & kind.word) !== 0
  if (led) {
    if (cued) return as(start, 0.88)
    return (isTitle(tokens[start]!) || (caseless && known !== undefined)) && title && !everyday && (close || !caseless)
      ? as(start, 0.72)
      : undefined
  }
  const isTold = soft || known !== undefined
  const noun = isNoun(token) && words === 1
  if (isTold && cued && !(noun && !(open && close))) return as(start, 0.86)
  const lettered = /[0-9][ ]?[a-h]$/i.test(value)
  if (!title || caseless) {
    // "beim holunder aus dem vogelsang 3 c", "zusicherung für blumenau 3,"
    return known !== undefined &&
      !everyday &&
      key.length > 5 &&
      open &&
      (lettered || (close && !noun && !isGiven(token)))
      ? as(start, 0.6)
      : undefined
  }
  if (isTold && !noun && key.length > 4 && (open || close)) return as(start, 0.74)
  if (cued && close && !noun && !never(token) && (open || (whole !== undefined && opens.test(before(whole)))))
    return as(whole ?? start, 0.7)
  if (noun) return undefined
  if (open && close && !never(token) && lettered && key.length > 3) return as(start, 0.7)
  const behind = /^, ?(?=\p{Lu})/u.exec(text.slice(tail.end, tail.end + 4))
  const place = behind ? knownPlaceAt(text, lower, tail.end + behind[0].length) : undefined
  return open && place !== undefined && !never(token) ? as(whole ?? start, 0.72) : undefined
}

/** Houses that have a name, where they stand alone. */
const farmHeads = set(
  'hof gut gutshof rittergut muhle schloss weiler einode forsthaus vorwerk domane gehoft kolonie alm',
)

const isLead = (token: Token) => isOf(leadOne, token) || isOf(leadTwo, token)

/** "Oberstes Feld", "Kleine Freiheit": an adjective in front. */
function bend(text: string, tokens: readonly Token[], at: number): number {
  const previous = tokens[at - 1]
  return previous !== undefined &&
    follows(text, tokens, at) &&
    (adjective.test(previous.text.toLowerCase()) ||
      (/(?:en|es|er)$/.test(previous.key) && articles.has(tokens[at - 2]?.key ?? '') && !never(previous)))
    ? at - 1
    : at
}

/** Capitalised words up to `at`, at most four, with small ones between them. */
function phrase(text: string, tokens: readonly Token[], at: number, caseless: boolean): number | undefined {
  const last = tokens[at]!
  if (never(last) || (last.shape === 'lower' && (!caseless || (last.bits & kind.word) !== 0))) return undefined
  let start = at
  for (let words = 1; words < 4; words++) {
    if (start < 1 || !follows(text, tokens, start)) break
    const previous = tokens[start - 1]!
    if (never(previous)) break
    if (caseless && previous.shape === 'lower') {
      if (!isDemonym(previous) && !adjective.test(previous.text)) break
    } else if (!isTitle(previous)) {
      const before = tokens[start - 2]
      const joins = before && follows(text, tokens, start - 1)
      if (!connectors.has(previous.key) || !joins || !isTitle(before) || never(before) || isLead(before)) break
      start--
    } else if (isLead(previous)) break
    start--
  }
  return lead(text, tokens, start)
}

const townLine = /(?:^|[\n ])((?:d-)?[0-9oil][0-9oil ]{3,4}[0-9oil][ ]\p{L}[^\n,;|]{2,30}?)(?:,[ ]|[ ]?\n[ ]{0,12})$/u

/** "49413 Dinklage, Am Markt 4": postcode and town in front. */
function townBefore(text: string, lower: string, at: number): number | undefined {
  const hit = townLine.exec(lower.slice(Math.max(0, at - 60), at))
  if (!hit) return undefined
  const start = Math.max(0, at - 60) + hit.index + hit[0].indexOf(hit[1]!)
  const town = townAt(text, lower, start)
  return town?.place && town.end === start + hit[1]!.trimEnd().length ? start : undefined
}

const postcodes =
  /(?<![\p{L}\p{N}.,/-]|[0-9] )(?:D-)?(?:[0-9OIl]{5}|(?=[0-9OIl ]{6} )[0-9OIl]{1,4} [0-9OIl]{1,4})(?=[ \u00a0]{1,2}\p{L})/gu

const house =
  'gut|hof|schlo(?:ß|ss)|haus|forsthaus|pfarrhaus|gutshof|gutshaus|rittergut|domäne|vorwerk|weiler|einöde|alte[rs]?|villa|mühle|kloster|burg|wohnheim|wohngruppe|wohnstift|unterkunft|gemeinschaftsunterkunft|(?:alten|senioren|pflege)(?:wohn)?heim|seniorenresidenz|campingplatz|jva|gartenhaus'
const words = '(?:[ ](?:["„»]?\\p{L}[\\p{L}-]{2,20}["“«]?|am|an|zum|zur|im|in|bei)){1,3}'
/** "Gut Sandfort, 48308 Senden": a house with a name in place of a street. */
const farm = new RegExp(
  `(?<!\\p{L})((?:(?:${house})${words}(?:,[ ]|[ ][·|–-][ ]|[ ]in[ ]|[ ]?\\n)|(?:haus[ -]?)?nr\\.[ ][0-9]{1,3}[ ]?[a-d]?,[ ]))$`,
  'iu',
)
/** "Haus Abendsonne, Whg. 12, Am Kurpark 1": the same in front of one, with what tells the flat; and a part of a town. */
const named = new RegExp(
  `(?<!\\p{L})((?:${house})${words}(?:,[ ](?:block|zimmer|zi\\.|whg\\.|app\\.|haus|we|stellplatz)[ ]?[\\p{L}0-9]{1,4}){0,3},[ ])$`,
  'iu',
)
const quarter =
  /(?:^|[\n,;|:(·][ ]{0,4}|[ ]{2}|(?<!\p{L})(?:in|die|der)[ ])(\p{Lu}[\p{L}-]{2,20}(?:[ ]\p{Lu}[\p{L}-]{2,20}){0,2}),[ ]$/u
const quarterWord = /(?:vorstadt|siedlung|viertel|altstadt|neustadt|[- ](?:nord|süd|ost|west|mitte))$/iu

/** Names have capitals unless the whole is written in one case. */
function isNamed(value: string): boolean {
  if (value === value.toUpperCase() || value === value.toLowerCase()) return true
  return !/(?:^|[ „"»])(?!(?:am|an|zum|zur|im|in|bei|der|die|das|den|dem)(?!\p{L}))\p{Ll}/u.test(
    value.replace(/ in $/, ''),
  )
}

/** Where a house's name or a part of a town begins that stands in front of a street. */
function houseBefore(text: string, at: number): number | undefined {
  if (text.charAt(at - 2) !== ',') return undefined
  const before = text.slice(Math.max(0, at - 80), at)
  const value = named.exec(before)?.[1]
  if (value !== undefined && isNamed(value) && value !== value.toLowerCase()) return at - value.length
  const part = quarter.exec(before)?.[1]
  if (part === undefined) return undefined
  const { bits } = lexicon()
  const people = kind.surname | kind.namey | kind.givenF | kind.givenM
  const isPart = quarterWord.test(part) || (isPlace(part) && !part.split(' ').some(word => (bits(word) & people) !== 0))
  return isPart ? at - 2 - part.length : undefined
}

/** Postcode and town without a street. */
function findTowns(text: string, lower: string, taken: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = []
  const inOrder = taken.toSorted((a, b) => a.start - b.start)
  let next = 0
  for (const hit of text.matchAll(postcodes)) {
    while (next < inOrder.length && inOrder[next]!.end <= hit.index) next++
    const town = townAt(text, lower, hit.index)
    if (!town?.place || (next < inOrder.length && inOrder[next]!.start < town.end)) continue
    if (ofOffice.test(lower.slice(Math.max(0, hit.index - 60), hit.index))) continue
    const house = farm.exec(text.slice(Math.max(0, hit.index - 50), hit.index))?.[1]
    const start = house === undefined || !isNamed(house) ? hit.index : hit.index - house.length
    spans.push({ start, end: town.end, type: 'ADDRESS', by: 'town', confidence: 0.8 })
  }
  return spans
}

const figure = '[0-9][0-9OIl]{0,3}(?:[ ]?[a-h])?(?:[ ]?[-–/][ ]?[0-9]{1,3})?'
const town =
  '(?:[ ]?[,·][ ]?|[ ]?\\n[ ]{0,4}|[ ]komma[ ])(?:D-)?(?:[0-9OIl]{5}|[0-9OIl]{1,4}[ ][0-9OIl]{1,4}(?<=[0-9OIl ]{6}))[ ]\\p{L}[\\p{L}-]{2,30}(?:[ ]\\([\\p{L} .]{2,20}\\))?'

/** Addresses that are no street with a number. */
export const postal: readonly Rule[] = [
  {
    // "KGA Frohsinn, Parzelle 41", "Campingplatz Seeblick, Stellplatz 44"
    type: 'ADDRESS',
    by: 'plot',
    digitWithin: 70,
    pattern: new RegExp(
      `${open}((?:kga|kleingarten(?:anlage|verein|kolonie)|garten(?:verein|anlage|kolonie)|kolonie|camping(?:platz|park)|wagenplatz|wohnmobilplatz)[ ]["„]?[\\p{L}][\\p{L}-]{2,20}(?:[ ][\\p{L}][\\p{L}-]{1,20}){0,2}["“]?,?[ ](?:parzelle|garten|stellplatz|platz|nr\\.)(?:[ ]nr\\.)?[ ]${figure}(?:${town})?)${close}`,
      'iu',
    ),
    confidence: 0.9,
  },
  {
    // "ul. Mickiewicza 12/4", "Piazza Dante 3", "Str. Mihai Eminescu 14, bl. C2, ap. 9"
    type: 'ADDRESS',
    by: 'street-abroad',
    digitWithin: 50,
    pattern: new RegExp(
      `${open}((?:ul\\.|ulica|os\\.|bul\\.|blvd\\.?|bd\\.|piazza|calle|rruga|rue|avenue|str\\.)[ ](?:\\p{L}[\\p{L}.'’-]{1,20}[ ]){1,3}${figure}(?:,[ ](?:bl|sc|et|ap|m|vh)\\.[ ]?[\\p{L}0-9]{1,4}){0,4}(?:,[ ](?:[0-9]{2}-[0-9]{3}|[0-9]{5,6})[ ]\\p{L}[\\p{L}-]{2,25}(?:,[ ]\\p{L}{5,12})?)?)${close}`,
      'iu',
    ),
    accept: value =>
      /^\p{L}{2,5}\.[ ]\p{Lu}|^\p{Lu}\p{L}+[ ]\p{Lu}/u.test(value) || /^ul\./iu.test(value) ? 0.87 : undefined,
  },
  {
    // "8 rue des Récollets, F-57000 Metz"
    type: 'ADDRESS',
    by: 'street-french',
    digitWithin: 4,
    pattern: new RegExp(
      `${open}([0-9]{1,3}(?:[ ]bis)?,?[ ](?:rue|avenue|boulevard|impasse|chemin|quai|route)[ ](?:(?:de[ ]la|des|du|de)[ ]|d['’])?[\\p{L}][\\p{L}'’-]{1,20}(?:[ ][\\p{L}][\\p{L}'’-]{1,20}){0,2}(?:,[ ](?:F-)?[0-9O]{5}[ ]\\p{L}[\\p{L}-]{2,25})?)${close}`,
      'iu',
    ),
    confidence: 0.88,
  },
  {
    // Straße der Jugend 88, Platz der Einheit 3, Weg am Kindergarten 2
    type: 'ADDRESS',
    by: 'street-of',
    digitWithin: 50,
    pattern: new RegExp(
      `${open}((?:stra(?:ß|ss)e|str\\.|platz|allee|weg|ring|gasse)[ ](?:der|des|dem|am|an[ ]der|an[ ]den|im|in[ ]der|zum|zur|vor[ ]dem)[ ](?:[\\p{L}][\\p{L}.-]{2,25}|[0-9]{1,2}\\.)(?:[ ][\\p{L}][\\p{L}.-]{2,25}){0,2}[ ]${figure})${close}`,
      'iu',
    ),
    accept: (value, before, after) =>
      counts.test(after) || / (?:19|20)[0-9]{2}$/.test(value)
        ? undefined
        : /^\p{Lu}/u.test(value) || /(?:wohn|anschrift|adresse)/iu.test(before)
          ? 0.87
          : undefined,
  },
  {
    // Mannheim has blocks instead of streets: "C 4, 17".
    type: 'ADDRESS',
    by: 'quadrat',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}((?:Quadrat[ ])?[A-U][ ]?(?:[1-9]|1[0-5]),[ ]?[0-9]{1,2}[a-d]?(?:[ ]?-[ ]?[0-9]{1,2})?(?:,[ ](?:[0-9]\\.[ ]?(?:og|stock|etage|obergeschoss)|eg|dg)(?:[ ](?:links|rechts|mitte))?)?(?:${town})?)${close}`,
      'iu',
    ),
    accept: (value, before, after) =>
      /quadrat|mannheim/iu.test(value + after) ||
      /(?:mannheim|wohnhaft|anschrift|adresse|wohnt)[^\n]{0,40}$/iu.test(before)
        ? 0.94
        : undefined,
  },
  {
    type: 'ADDRESS',
    by: 'post-box',
    digitWithin: 18,
    pattern: new RegExp(
      `${open}(postfach[ ][0-9OIl]{2}[ ]?[0-9OIl]{1,3}(?:[ ]?[0-9OIl]{2})?(?:${town})?)(?!\\p{N})`,
      'iu',
    ),
    accept: (_value, before) => (ofOffice.test(before.toLowerCase()) ? undefined : 0.82),
  },
]
