import { german } from './pattern.ts'
import { findWords, type Sentence, splitSentences, type Word } from './sentence.ts'

/** Places where a rule of plain German strikes: a hint to look, no verdict. UTF-16 units, end exclusive. */
export type Hit<Rule extends string = string> = { readonly rule: Rule; readonly start: number; readonly end: number }
export type StyleRule = 'passive' | 'nominal-style' | 'function-verb' | 'nested' | 'genitive-chain' | 'impersonal'

/** All hits in a text, in the order of the rules' names, each in the order of the text. See docs/readability.md. */
export function styleHits(text: string): Hit<StyleRule>[] {
  return splitSentences(text).flatMap(sentence => {
    // No sentence of a letter is longer; a broken model's must not take minutes.
    const words = findWords(sentence.text.slice(0, 2_000))
    const at = (rule: StyleRule, { start, end }: { start: number; end: number }) => ({
      rule,
      start: sentence.start + start,
      end: sentence.start + end,
    })
    const whole = { start: 0, end: sentence.text.length }
    return [
      ...passives(words).map(place => at('passive', place)),
      ...(isNominal(sentence, words) ? [at('nominal-style', whole)] : []),
      ...matches(sentence, functionVerb).map(place => at('function-verb', place)),
      ...(subordinateClauses(sentence.text) >= 2 ? [at('nested', whole)] : []),
      ...matches(sentence, genitiveChain).map(place => at('genitive-chain', place)),
      ...matches(sentence, impersonal).map(place => at('impersonal', place)),
    ]
  })
}

const matches = ({ text }: Pick<Sentence, 'text'>, pattern: RegExp) =>
  [...text.slice(0, 2_000).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))

// Passive: a form of werden with a second participle; neither Futur (infinitive) nor copula (adjective, noun).
const become = /^(?:wird|werden|werde|wirst|werdet|wurden?|würden?)$/iu
const become2 = /^(?:worden|werden|wird|wurden?|würden?|werde)$/u
const weak =
  /^(?:\p{Ll}*ge\p{Ll}{2,}t|\p{Ll}*(?:be|er|ver|zer|ent|emp|miss|über|unter|wider|hinter|durch|um|voll|wieder)\p{Ll}{2,}t|\p{Ll}{2,}iert|zu\p{Ll}+gemutet)$/u
const strong =
  /^(?:\p{Ll}*ge(?!be|he(?:n)?$|nüg|lang|winn|wöhn|hör|nieß|fall(?:en)$|stalt|währ|nehmig|brauch|fähr|denk)\p{Ll}{2,}(?<!t)en|\p{Ll}*(?:gegeben|gehalten|gebeten|geboten|getreten|gestritten|geschnitten|geraten|gefallen)|\p{Ll}*(?:be|er|ver|zer|ent|emp|miss|über|unter|wider|hinter|durch|um|voll)\p{Ll}*(?:hoben|zogen|loren|schoben|schieden|schrieben|wiesen|schlossen|nommen|glichen|worben|boten|bunden|funden|gonnen|brochen|sprochen|standen|trieben|griffen|schnitten|wogen|troffen|worfen|stohlen|fohlen|gossen|stiegen|schwiegen|dorben|bissen|rissen|messen|tan))$/u
/** Participles that read like the infinitive: passive after wurde and worden, after wird only without a person as subject. */
const either =
  /^\p{Ll}*(?:be|er|ver|ent|emp|unter|über|wider|um|hinter)(?:geben|halten|lassen|treten|rufen|raten|(?<!be)tragen|fangen|sehen|lesen|laden|fahren|gessen|schlagen|gangen)$/u
const adjectives =
  /^(?:\p{Ll}*(?:bekannt|bereit|beliebt|berühmt|bewusst|gesund|gesamt|gerecht|erst|überhaupt|unterwegs|erwachsen|gut|bestürzt|verrückt|insgesamt|gegen|gerade|gern|beruhigt|genügend|umsonst|entgegen|dagegen|hiermit|damit|hingegen|wogegen|zugegen|zuerst|vorerst|zusammen|verwandt|verliebt|unbekannt|unterschiedlich|gewesen|geworden)|ent|er|es|erhält|enthält|verhält|behält|besteht|entsteht|versteht|ergibt|erfolgt|beträgt|gehört|gilt|geht|gibt|beginnt|benötigt(?=x))$/u
const behind =
  /^(?:und|oder|sowie|bzw\.|beziehungsweise|als|wie|in|im|am|an|auf|aus|bei|beim|bis|durch|für|gegen|innerhalb|mit|nach|ohne|seit|über|um|unter|vom|von|vor|wegen|während|zu|zum|zur|zusammen|[–-])$/u
const auxiliary = /^(?:hat|haben|habe|hatten?|ist|sind|war|waren|sei|seien|wäre|wären|hätten?)$/iu
const person = /^(?:wir|ich|sie|er|man|ihr|du)$/iu
const relative =
  /^(?:der|die|das|dem|den|deren|dessen|denen|welche[mnrs]?|dass|weil|wenn|ob|obwohl|während|sobald|solange|soweit|sofern|falls|damit|da|nachdem|bevor|bis|indem|um|wie|was|wer|wo|wann|warum)$/u

/** Letters only, and whether a comma or another sign ends its clause. */
type Token = Word & { readonly bare: string; readonly closes: boolean }

function passives(words: readonly Word[]): { start: number; end: number }[] {
  const tokens: Token[] = words.map(word => ({
    ...word,
    bare: word.text.replace(/^\P{L}+|\P{L}+$/gu, ''),
    closes: /[,;:.!?)–]["“”]?$/u.test(word.text),
  }))
  const found: { start: number; end: number }[] = []
  const used = new Set<Token>()
  tokens.forEach((token, i) => {
    if (used.has(token) || !become.test(token.bare)) return
    const partner = before(tokens, i) ?? after(tokens, i)
    if (!partner || used.has(partner)) return
    used.add(token).add(partner)
    // "geprüft werden wird", "ist geprüft worden"
    found.push({ start: Math.min(token.start, partner.start), end: Math.max(bareEnd(token), bareEnd(partner)) })
  })
  tokens.forEach((token, i) => {
    const partner = tokens[i - 1]
    if (token.bare === 'worden' && partner && !used.has(partner) && isParticiple(partner.bare, 'wurde', false))
      found.push({ start: partner.start, end: bareEnd(token) })
  })
  return found.sort((a, b) => a.start - b.start)
}

const bareEnd = (token: Token) => token.start + token.text.indexOf(token.bare) + token.bare.length

function isParticiple(word: string, become: string, personal: boolean): boolean {
  if (adjectives.test(word)) return false
  if (weak.test(word) || strong.test(word)) return true
  return either.test(word) && (/^wurde/iu.test(become) || (!personal && !/^würde/iu.test(become)))
}

/** "dass der Antrag geprüft wird", "kann geprüft werden" */
function before(tokens: readonly Token[], i: number): Token | undefined {
  const last = tokens[i - 1]
  if (!last || last.closes || !become2.test(tokens[i]!.bare)) return undefined
  return isParticiple(last.bare, 'wurde', false) ? last : undefined
}

/** "wird der Antrag … geprüft": the participle ends its clause, or what follows is an addition. */
function after(tokens: readonly Token[], i: number): Token | undefined {
  const subject = [tokens[i - 1], tokens[i + 1]].some(token => token && person.test(token.bare))
  let inside = false
  for (let at = i + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    const opened = tokens[at - 1]!.closes
    if (opened && relative.test(token.bare)) inside = true
    else if (opened && inside) inside = false
    // Another verb of its own ends the search: "wird Rentner und hat gearbeitet".
    if (!inside && auxiliary.test(token.bare)) return undefined
    if (inside) continue
    const next = tokens[at + 1]
    const ends = !next || token.closes || behind.test(next.bare) || become2.test(next.bare)
    if (ends && isParticiple(token.bare, tokens[i]!.bare, subject)) return token
  }
  return undefined
}

// Nominal style: three nouns made of verbs or adjectives in a dense sentence, or one of the phrases of official German.
const derived = /^\p{Lu}\p{L}{3,}(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|nis|nisse|nissen|nahme|nahmen)$/u
const everyday =
  /^(?:Wohnung|Wohnungen|Zeitung|Zeitungen|Rechnung|Rechnungen|Heizung|Leistung|Leistungen|Kleidung|Quittung|Ordnung|Verwaltung|Abteilung|Abteilungen|Versicherung|Krankheit|Krankheiten|Gesundheit|Mehrheit|Einheit|Zeugnis|Zeugnisse|Ergebnis|Ergebnisse|Station|Person|Situation|Region|Ausbildung|Schwangerschaft|Meinung|Sitzung|Einladung|Entscheidung)$/u
const phrase = german(
  /\b(?:(?:[Zz]ur|[Zz]um|[Uu]nter|[Ii]n|[Nn]ach|[Bb]ei|[Mm]it|[Dd]urch|[Vv]or)(?:\s+(?:erneuter|nochmaliger|erfolgter|weiterer|eingehender))?|(?:[Zz]wecks|[Ii]m Wege|[Mm]angels|[Ii]nfolge|[Aa]ufgrund|[Vv]orbehaltlich|[Ww]egen)(?:\s+(?:der|einer|Ihrer))?)\s+\p{Lu}\p{L}{2,}(?:ung|tion|nahme|lage)(?<!Wohnung|Zeitung|Rechnung|Heizung|Leistung|Kleidung|Quittung|Ordnung|Verwaltung|Abteilung|Versicherung|Sitzung|Einladung|Station|Anlage|Unterstützung)\s+(?:der|des|von|Ihre[rs]|eine[rs]|etwaiger|diese[rs])\s/gu,
)

function isNominal({ text }: Pick<Sentence, 'text'>, words: readonly Word[]): boolean {
  const nouns = words.filter(word => {
    const bare = word.text.replace(/^\P{L}+|\P{L}+$/gu, '')
    return derived.test(bare) && !everyday.test(bare)
  })
  return (nouns.length >= 3 && nouns.length * 7 >= words.length) || matches({ text }, phrase).length > 0
}

const functionVerb = german(
  new RegExp(
    [
      String.raw`\b(?:in\s+(?:Anspruch|Angriff|Betracht|Abzug|Abrede|Anrechnung|Erwägung|Erfahrung|Ansatz|Kenntnis|Verbindung|Frage|Wegfall|Verzug|Rechnung|Kraft)|zu[rm]\s+(?:Verfügung|Anwendung|Auszahlung|Ausdruck|Kenntnis|Einsicht|Vorlage|Abschluss|Durchführung|Anrechnung|Entscheidung|Sprache)|unter\s+Beweis|außer\s+Acht)(?:\s+[\p{L}\d-]+){0,3}?\s+(?:zu\s+)?(?:\p{Ll}*(?:nehm|nomm|nimm|zieh|zog|bring|bracht|stell|steh|stand|komm|kam|setz|gesetz|gelang|gerat|tret|trat|tritt|lass|ließ|bekomm)\p{Ll}*)\b`,
      String.raw`\b(?:stell|steh|bring|nehm|nimm|komm|setz|zieh|gelang|nahm|zog|kam|stand)\p{Ll}{0,4}\s(?:[\p{L}\d.-]+\s){0,6}?(?:in\s+(?:Anspruch|Angriff|Betracht|Abzug|Anrechnung|Ansatz|Erwägung|Kenntnis|Verbindung|Wegfall)|zur\s+(?:Verfügung|Anwendung|Auszahlung|Kenntnis|Vorlage|Entscheidung)|zum\s+(?:Ausdruck|Abschluss)|unter\s+Beweis)\b`,
      String.raw`\b(?:Rechnung|Sorge)\s+(?:zu\s+)?(?:trag|träg|getrag)\p{Ll}*`,
      String.raw`\b(?:Anwendung|Berücksichtigung|Beachtung|Verwendung)\s+(?:zu\s+)?(?:finde|gefunden)\p{Ll}*`,
      String.raw`\b(?:Folge|Verzicht|Widerstand|Ersatz)\s+(?:zu\s+)?(?:leist|geleist)\p{Ll}*`,
      String.raw`\b(?:Abstand|Einsicht|Stellung|Bezug)\s+(?:zu\s+)?(?:nehm|nimm|genomm)\p{Ll}*`,
      String.raw`\bGebrauch\s+(?:zu\s+)?(?:mach|gemacht)\p{Ll}*`,
      String.raw`\b\p{Lu}\p{L}+ung\s+(?:\p{Ll}+\s+){0,2}?(?:vorzunehmen|vornehmen|vorgenommen|durchzuführen|durchführen|durchgeführt|erfolgt|erfolgen|erfolgte)\b`,
    ].join('|'),
    'gu',
  ),
)

/** "die Prüfung der Voraussetzungen des Anspruchs": two genitives, one hanging on the other. */
const genitive = String.raw`(?:der|des|dieses|dieser|eines|einer|ihrer|ihres|Ihrer|Ihres|unserer|unseres)\s+(?:\p{Ll}+(?:en|er)\s+){0,2}\p{Lu}[\p{L}-]+`
const genitiveChain = german(
  new RegExp(
    String.raw`\b(?!(?:Bei|Nach|Aus|In|Mit|Von|Zu|Seit|An|Auf|Vor|Gegenüber|Wegen|Neben|Unter|Über|Außer|Während|Trotz|Innerhalb|Aufgrund)\s)\p{Lu}[\p{L}-]+\s+${genitive}\s+${genitive}(?:\s+${genitive})*`,
    'gu',
  ),
)

const impersonal = german(
  /\bman\b|\b[Ee]s\s+(?:wird|werden|wurde|wurden)\b|\b(?:wird|wurde)\s+es\b(?=[^,.;]*\p{Ll}(?:t|en)\b)/gu,
)

const subordinate = german(
  /(?:^|[,;–(]\s*(?:und\s+|oder\s+|aber\s+)?)(?:(?:als|auch|nur|so|je|ohne|an|auf|aus|bei|für|gegen|in|mit|nach|über|unter|von|vor|wegen|zu|durch)\s+)?\b(?:dass|weil|obwohl|obgleich|wenn|falls|sofern|soweit|sobald|solange|nachdem|bevor|ehe|damit|indem|wobei|wodurch|woraus|womit|wofür|worauf|worüber|während|da|ob|als|wie|was|wer|wem|wen|wo|wann|warum|weshalb|insoweit|um|ohne|anstatt|welche[mnrs]?|deren|dessen|denen|der|die|das|den|dem)\b(?!\s*$)/giu,
)

const sure =
  /^(?:dass|weil|obwohl|obgleich|wenn|falls|sofern|soweit|insoweit|sobald|solange|nachdem|bevor|indem|wobei|wodurch|ob|wann|warum|weshalb|dessen|deren)$/u
const conjunction =
  /^(?:dass|weil|obwohl|obgleich|wenn|falls|sofern|soweit|sobald|solange|nachdem|bevor|ehe|damit|indem|während|da|ob|um|als|ohne|anstatt)$/u

/** Subordinate clauses by the words that begin them; behind a comma an article before a noun is none. */
export function subordinateClauses(sentence: string): number {
  const text = sentence.slice(0, 2_000)
  let count = 0
  for (const match of text.matchAll(subordinate)) {
    const word = /(\p{L}+)$/u.exec(match[0])![1]!.toLowerCase()
    const rest = text.slice(match.index + match[0].length)
    const clause = /^[^,;.!?–)]*/u.exec(rest)![0]
    const closed = rest.slice(clause.length).startsWith(',')
    const first = /^\p{L}/u.test(match[0])
    // At the beginning only a clause that a comma ends: "Da Sie umziehen, …" but not "Da ist noch eine Frage offen."
    if (first && (!closed || !conjunction.test(word))) continue
    // Elsewhere the verb stands at the end ("…, die fehlen" but not "…, die Miete"), unless another clause interrupts.
    if (!sure.test(word) && !endsInVerb(clause)) continue
    if (/^(?:um|ohne|anstatt)$/u.test(word) && !/(?:^|\s)zu\s+\p{Ll}+n$|\p{Ll}zu\p{Ll}+n$/u.test(clause.trim()))
      continue
    count++
  }
  return count
}

/** The last word is written small and has an ending of a verb. */
const endsInVerb = (clause: string) =>
  /(?:^|\s)(?:\p{Ll}{2,}(?:t|en|te|ten|st|ern|eln)|ist|sind|war|wäre|hat|habe|wird|werde|wurde|würde|kann|soll|will|muss|darf|mag|sei|könne|müsse|solle|sah|gab|kam|lag|ging|stand|fiel|nahm|tun|tue)["“)]*\s*$/u.test(
    clause,
  )
