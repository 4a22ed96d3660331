/**
 * Wording that promises or predicts what somebody will get (§ 34 SGB X: an assurance can bind). Own selection from
 * letters of receipt and e-mails of offices.
 */
type Words = readonly RegExp[]

const grantVerb =
  '(?:bewillig|genehmig|gewähr|übernehm|übernomm|auszahl|ausgezahl|überweis|überwies|nachzahl|nachgezahl|erstatt|bezahl|zahl|gezahl|leist|geleist|zuerkenn|zuerkann|anerkenn|anerkann|bezuschuss|förder|geförder|vergeb|zugeteil|zuteil|erteil|verlänger|ausstell|ausgestell)'
const office =
  '(?:wir|ich|das\\s+(?:Jobcenter|Amt|Sozialamt|Jugendamt)|die\\s+(?:Stadt|Gemeinde|Behörde|Kasse|Familienkasse|Wohngeldstelle|Verwaltung)|der\\s+(?:Landkreis|Kreis|Träger))'
const benefit =
  '(?:Leistung\\p{L}*|\\p{L}*[Gg]eld(?:er)?\\b|Zuschuss|Zuschlag|\\p{L}*[Zz]uschuss\\p{L}*|\\p{L}*zuschlag|\\p{L}*kosten\\b|Kosten\\b|Kaution|Darlehen|Betrag|Zahlung|Nachzahlung|Mehrbedarf|Förderung|Unterstützung|Platz|\\p{L}*platz|€|Euro|Gutschein|Bewilligung|Ermäßigung|Erstattung|Antrag|Miete|Klassenfahrt|Umzug|(?:Aufenthalts)?[Tt]itel|\\p{L}*erlaubnis|Erlaubnis|\\p{L}*genehmigung|Genehmigung|Ausweis|Reisepass|Führerschein)'
const of = (source: string) => new RegExp(source, 'u')

/** Who or what a promise is about: without either, "wird vom Bauhof übernommen" is none. */
export const concerned: Words = [
  of(`\\b(?:Sie|Ihnen|Ihr\\p{L}*|Anspruch|Voraussetzungen|\\p{L}*[Aa]ntrag\\p{L}*)\\b|${benefit}`),
]

/** Right where the sentence denies it, leaves it open or describes the law. */
export const claims: Words = [
  // An entitlement is stated.
  of('\\bAnspruch\\b(?=.*\\b(?:haben|hat|besteht|bestehen|steht\\s+fest|gegeben|erworben)\\b)'),
  of('\\b(?:haben|hat|besteht|bestehen|hätten)\\b.{0,60}\\bAnspruch\\b'),
  of('\\b(?:steht|stehen)\\b.{0,80}\\bzu\\b(?!\\s+(?:Verfügung|\\p{L}+en\\b))'),
  of('\\b(?:zusteht|zustehen)\\b|\\banspruchsberechtigt\\b|\\bleistungsberechtigt\\b'),
  of('\\b(?:erfüll(?:en|t)|vorliegen|liegen|sind|gegeben)\\b.{0,60}\\bVoraussetzungen\\b'),
  of('\\bVoraussetzungen\\b.{0,60}\\b(?:erfüllt|liegen|vorliegen|gegeben)\\b'),
  of('\\bgehören\\s+Sie\\b.{0,40}\\bKreis\\s+der\\b'),
  // Somebody grants or pays.
  of(`\\b(?:wird|werden)\\b.{0,120}?\\b\\p{L}{0,4}?${grantVerb}(?:t|en|et)?\\b`),
  of(`\\b${office}\\s+(?:\\p{L}+\\s+){0,3}?${grantVerb}(?:e|en|et|t)\\b.{0,80}\\b${benefit}`),
  of(`\\b${grantVerb}(?:e|en|et|t)\\s+${office}\\b.{0,80}(?:${benefit}|Ihnen)`),
  of(
    `\\b(?:übernimmt|übernehmen|trägt|tragen|zahlt|zahlen|erstattet|erstatten|bewilligt|gewährt)\\b.{0,60}\\b${benefit}`,
  ),
  of(`\\b${office}\\b.{0,60}\\b(?:zahlt|zahlen|überweist|überweisen)\\b`),
  of(
    '\\b(?:entsprechen|stattgeben|zustimmen)\\b(?=.*\\bwerden\\b|\\s+wir\\b)|\\bwerden\\b.{0,60}\\b(?:Antrag|Wunsch)\\b.{0,20}\\b(?:entsprechen|stattgeben|zustimmen)\\b|\\b(?:Antrag|Wunsch)\\b.{0,30}\\b(?:wird|ist)\\s+(?:\\p{L}+\\s+)?(?:entsprochen|stattgegeben|bewilligt|genehmigt|durch)\\b',
  ),
  of(
    '\\b(?:bewilligt|genehmigt|gewährt|anerkannt|übernommen|ausgezahlt|überwiesen|nachgezahlt|erstattet|zugesagt)\\s+(?:ist|sind|wird|werden|haben)\\b',
  ),
  of(`${benefit}.{0,80}\\b${grantVerb}(?:e|en)\\s+(?:wir|ich)\\b`),
  of(
    '\\b(?:können|werden|dürfen)\\s+(?:wir|ich)\\b.{0,60}\\b(?:stattgeben|entsprechen|zustimmen|bewilligen|genehmigen|gewähren|übernehmen|zahlen|anerkennen)\\b',
  ),
  of('\\b(?:Auszahlung|Zahlung|Überweisung|Nachzahlung)\\s+(?:erfolgt|folgt|beginnt|startet)\\b'),
  of('\\b(?:haben|hat)\\s+(?:Sie|Ihr)\\b.{0,40}\\b(?:Geld|Betrag|Zahlung)\\b.{0,20}\\bKonto\\b'),
  of('\\bkomm(?:en|t)\\b.{0,30}\\bfür\\b.{0,40}\\bauf\\b'),
  of('\\b(?:alle|die|sämtliche)\\s+(?:Kriterien|Bedingungen|Anforderungen)\\s+(?:\\p{L}+\\s+)?erfüll'),
  // The person receives.
  of(
    `\\b(?:Sie|Ihr\\s+Kind|Ihre\\s+\\p{L}+|Ihnen)\\s+(?:\\p{L}+\\s+){0,3}?(?:erhalten|erhält|bekommen|bekommt)\\b.{0,80}${benefit}`,
  ),
  of(`\\b(?:erhalten|bekommen)\\s+(?:Sie|Ihr\\s+Kind|Ihre\\s+\\p{L}+)\\b.{0,80}${benefit}`),
  of(
    `\\b(?:Sie|Ihr\\s+Kind|Ihre\\s+\\p{L}+)\\s+(?:werden?|wird)\\b.{0,60}${benefit}.{0,40}\\b(?:erhalten|bekommen)\\b`,
  ),
  of(
    '\\b(?:Geld|Zahlung|Leistung|Nachzahlung|Betrag)\\s+(?:kommt|geht|erfolgt|trifft|ist)\\b.{0,60}\\b(?:ein|Konto|rechtzeitig|pünktlich|unterwegs|sicher|Monatsende)\\b',
  ),
]

/** A promise or a forecast however it is put. */
export const certain: Words = [
  /\b(?:garantier(?:en|t|e)|versprech(?:en|e)|versprochen|zusicher(?:n|t|e)|verbindlich\s+(?:zu|bestätigen))\b/u,
  /\b(?:sichern?|sagen?)\s+(?:wir|ich)\s+.{0,80}\bzu\b|\b(?:wir|ich)\s+(?:sichern?|sagen?)\s+.{0,80}\bzu\b|\b(?:ist|sind|wird|werden|hiermit|haben\s+wir|habe\s+ich)\b.{0,60}\b(?:zugesichert|zugesagt)\b|\berteil(?:en|e|t)\b.{0,60}\b(?:Zusicherung|Zusage|Zustimmung|Genehmigung|Bewilligung)\b/u,
  /\b(?:gute|beste|hohe|sehr\s+gute|große|ausgezeichnete)[nr]?\s+(?:Aussicht|Erfolgsaussicht|Chance)\p{L}*/u,
  /\b(?:steht|stehen|stünde)\b.{0,40}\b(?:nichts\s+(?:mehr\s+)?(?:im\s+Wege|entgegen)|keine\s+Hindernisse)|\bnichts\s+(?:mehr\s+)?im\s+Wege?\b/u,
  /\b(?:fest|sicher|sicherlich|getrost|zuversichtlich|verlässlich|bald|schon|bereits)\s+(?:damit\s+|mit\s+(?:\p{L}+\s+){1,4})?(?:rechnen|davon\s+ausgehen|darauf\s+verlassen|darauf\s+einstellen|einplanen)\b|\bkönnen\s+(?:Sie\s+)?(?:\p{L}+\s+){0,3}(?:fest|sicher|getrost)\b/u,
  /\b(?:Bewilligung|Zusage|Zahlung|Auszahlung|Genehmigung|positiven\s+\p{L}+)\b.{0,30}\b(?:ist|dürfen|können)\b.{0,20}\b(?:zu\s+)?rechnen\b|\bmit\s+(?:einer|der)\s+(?:Bewilligung|Zusage|Genehmigung|Ablehnung)\b.{0,40}\brechnen\b/u,
  /\b(?:positiv|zu\s+Ihren\s+Gunsten|wohlwollend)\s+(?:beschieden|entschieden|entscheiden|bescheiden|ausfallen|ausgehen|verbeschieden)\b|\bpositive[nr]?\s+(?:Bescheid|Entscheidung|Ausgang)\b/u,
  /\bfest\s+planen\b/u,
  /\bUnterbrechung\b.{0,80}\bnicht\s+(?:kommen|geben)\b|\b(?:ohne|keine)\s+(?:jede\s+)?Unterbrechung\b|\b(?:lückenlos|nahtlos)\b.{0,40}\b(?:weiter\p{L}*|gezahlt|fort\p{L}*)\b/u,
  /\b(?:nur\s+noch\s+(?:eine\s+)?)?(?:reine\s+)?Form(?:sache|alie|alität)\b/u,
  /\b(?:keine|nicht)\s+(?:unnötigen\s+)?(?:Sorgen?|Gedanken)\b|\bseien\s+Sie\s+unbesorgt\b|\bnicht\s+(?:zu\s+)?(?:befürchten|fürchten|sorgen)\b|\bmüssen\s+Sie\s+(?:sich\s+)?(?:nicht|keine)\s+(?:befürchten|fürchten|Angst)\b/u,
  /\b(?:dürfte|müsste)\b.{0,60}\b(?:durchgehen|klappen|bewilligt|genehmigt|Erfolg\s+haben|kein\s+Problem|gut\s+aussehen|erfolgreich|zustehen|übernommen|durch\s+sein)\b/u,
  /\b(?:auf\s+jeden\s+Fall|auf\s+alle\s+Fälle|in\s+jedem\s+Fall|ganz\s+sicher|mit\s+Sicherheit|zweifellos|ohne\s+Weiteres|selbstverständlich|problemlos|höchstwahrscheinlich|aller\s+Voraussicht\s+nach|mit\s+hoher\s+Wahrscheinlichkeit)\b.{0,100}\b(?:erhalten|bekomm\p{L}*|bewillig\p{L}*|genehmig\p{L}*|gewähr\p{L}*|übern\p{L}+|zu|zahl\p{L}*|durch\p{L}*|Anspruch|klappt|klappen|Erfolg)\b|\b(?:bekommt|erhält|erhalten|bekommen|zahlt|zahlen)\b.{0,80}\b(?:auf\s+jeden\s+Fall|ganz\s+sicher|mit\s+Sicherheit|garantiert|bestimmt)\b/u,
  /\bvoraussichtlich\b.{0,40}\b(?:erhalten|bekommen|erhält|bekommt|bewilligt|genehmigt|abgelehnt|übernommen|gewährt|zustehen|rund|etwa|ca\.)\b|\b(?:erhalten|bekommen)\s+Sie\s+voraussichtlich\b/u,
  /\b(?:wir\s+gehen\s+davon\s+aus|es\s+ist\s+davon\s+auszugehen|nach\s+(?:unserer|meiner|erster|heutiger|jetziger)\s+(?:Einschätzung|Prüfung|Durchsicht|Sicht|Kenntnis))\b.{0,160}\b(?:bewillig\p{L}*|genehmig\p{L}*|gewähr\p{L}*|übern\p{L}+|erfüll\p{L}*|beschied\p{L}*|Anspruch|erhalten|bekommen|zust\p{L}+|positiv|vor)\b/u,
  /\b(?:ist|sind)\s+Ihnen\b.{0,60}\bsicher\b|\bIhnen\b.{0,20}\bsicher\s*[.!]|\bIhnen\s+sicher\b|\bgute\s+Karten\b|\b(?:Chancen|Aussichten)\s+(?:stehen|sind|liegen)\s+(?:\p{L}+\s+)?(?:gut|hoch|bestens|hervorragend)\b/u,
  /\b(?:dürfen|können)\s+(?:Sie\s+)?(?:sich\s+)?.{0,20}\bauf\b.{0,40}\b(?:Zahlung|Nachzahlung|Geld|Zuschuss|Bewilligung|Platz|Zusage)\b.{0,20}\bfreuen\b/u,
  /\b(?:werden|wird|erhalten|bekommen)\s+(?:Sie|Ihr\p{L}*)\s+(?:\p{L}+\s+)?kein\p{L}*\s+\p{L}+(?:geld|zuschuss|leistung\p{L}*|zuschlag)?\b.{0,20}\b(?:erhalten|bekommen)\b|\bSie\s+(?:haben|hätten)\s+(?:leider\s+|voraussichtlich\s+)?keinen\s+Anspruch\b/u,
  /\b(?:sieht|sehen)\s+(?:\p{L}+\s+){0,3}(?:gut|sehr\s+gut|positiv|vielversprechend)\s+aus\b/u,
  // A forecast against somebody is one, too.
  /\b(?:wird|werden|dürfte|hat|haben)\b.{0,60}\b(?:keinen\s+Erfolg\s+haben|keine\s+Aussicht|erfolglos|abgelehnt\s+werden|ablehnen\s+müssen|keine\s+Chance)\b|\b(?:keine|wenig|kaum|geringe)\s+(?:Aussicht\s+auf\s+Erfolg|Erfolgsaussicht\p{L}*|Chance\p{L}*)\b/u,
]

/** Denies, leaves open, or describes the law for everybody. */
export const takenBack: Words = [
  /\b(?:ob|kein(?:e|en|er|em|es)?|nicht|nie|weder|noch\s+nicht|allenfalls|gegebenenfalls|ggf\.|möglicherweise|eventuell|unter\s+Umständen|vielleicht|grundsätzlich|in\s+der\s+Regel|je\s+nach\p{L}*|nur\s+(?:auf|wenn|dann|für)|unter\s+(?:bestimmten|folgenden|engen|den)\s+\p{L}+|frühestens|nur,)\b/u,
  /(?<!\bzu\s)(?<!\b(?:wir|ich)\s)\b(?:kann|können)\b(?!\s+(?:wir|ich)\b)|\b(?:könnte\p{L}*|würde\p{L}*|wäre\p{L}*|hinge|soll|möchten|beantrag\p{L}*|prüf(?:en|t)|geprüft|klären|geklärt|hängt|abhängig|fragen?|fragten|bitten)\b/u,
  /\b(?:wer|Familien|Haushalte|Personen|Menschen|Kinder,\s+die|Studierende|Mieter\p{L}*|Eigentümer\p{L}*|Berechtigte|Bürger\p{L}*|Antragstellende\p{L}*|Auszubildende|Schülerinnen|Rentner\p{L}*|Alleinstehende|Erwachsene|(?:jede[rs]?|alle),\s+(?:der|die|das))\b/u,
]

/** What has been decided before or is paid already is a fact. */
export const decided: Words = [
  /\b(?:mit|durch|laut|im|nach\s+(?:dem|Ihrem))\s+(?:\p{L}+\s+){0,2}\p{L}*[Bb]escheid\p{L}*\b|\b(?:bereits|derzeit|zurzeit|aktuell|bisher|seit|zuletzt|weiterhin\s+bis)\b|\bBescheid\b.{0,30}\bsteht\b/u,
  /\bwurden?\b.{0,80}\b(?:bewilligt|gewährt|gezahlt|ausgezahlt|überwiesen|erstattet|übernommen)\b/u,
  /\b(?:weniger|gekürzt|gemindert|vorerst\s+kein)\b/u,
  /\b(?:bezieh(?:en|t)|bezogen|erhielten|erhielt|bekamen)\b/u,
]

const condition =
  '(?:wenn|falls|soweit|sofern|sollten?|vorausgesetzt|vorbehaltlich|solange|bei\\s+Vorliegen|unter\\s+der\\s+Voraussetzung|im\\s+Falle?)'
/** A condition of law leaves it open ("wenn die Voraussetzungen vorliegen") … */
export const conditional: Words = [of(`\\b${condition}\\b`)]
/** … but one that only wants papers promises the rest ("sobald die Bescheinigung da ist, bewilligen wir"). */
export const onlyPapers: Words = [
  /\b(?:wenn|sobald|falls|sofern)\b[^,.]{0,80}\b(?:Unterlage\p{L}*|Bescheinigung\p{L}*|Nachweis\p{L}*|Formular\p{L}*|Vertrag|\p{L}+vertrag|Kontoausz\p{L}+|Bestätigung|Papiere?|sie|es)\b[^,.]{0,60}\b(?:da\s+(?:ist|sind)|vorliegt|vorliegen|eingeht|eingehen|einreichen|eingereicht|nachreichen|vorlegen|schicken|senden|haben|bei\s+uns|vollständig)\b|\bsobald\s+(?:sie|diese|alles|er|es)\s+(?:da|vollständig|vor|bei\s+uns)/u,
]
