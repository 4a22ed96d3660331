import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

/** Interests set against each other, or a measure held against its burden. */
const weighed = german(
  /\b(?:abwäg\p{L}*|abgewogen|abzuwägen|wägen\b.{0,80}\bab|Abwägung\p{L}*|Interessenabwägung|überwieg\p{L}*|überwog\p{L}*|schwerer\s+(?:wiegt|wiegen|gewogen|gewichtet)|wiegt\s+(?:\p{L}+\s+){0,3}schwerer|höher\s+(?:gewichtet|zu\s+bewerten|bewertet)|Vorrang|zurückzutreten|zurücktreten|zurückstehen|tritt\b.{0,60}\bzurück|treten\b.{0,60}\bzurück|zu\s+(?:Ihren|seinen|ihren|\p{L}+)\s+(?:Gunsten|Lasten)|zugunsten|zulasten|(?:spricht|sprechen|sprach|sprachen)\b.{0,80}\b(?:für|gegen|dafür|dagegen)|(?:dafür|dagegen|für|gegen)\b.{0,60}\b(?:spricht|sprechen|sprach)|(?:un)?verhältnismäßig\p{L}*|Verhältnismäßigkeit|mildere[sn]?\s+Mittel|(?:unbillige|besondere|außergewöhnliche|unzumutbare)[nr]?\s+Härte\p{L}*|(?:öffentliche\p{L}*|private\p{L}*|persönliche\p{L}*|wirtschaftliche\p{L}*)\s+Interesse\p{L}*|(?:Ihr|Ihrem|Ihres|sein|seinem)\s+Interesse\p{L}*\s+(?:am|an\s+(?:der|einer|dem))\s+(?:\p{L}+\s+){0,2}(?:Fortbestand|Bestand|Behalten|Leistung\p{L}*|Bewilligung|Weiterzahlung|Zahlung|Unterstützung|Beibehaltung)|einerseits\b.{0,200}\bandererseits|(?:hart\s+trifft|hart\s+treffen|schwierige\p{L}*\s+(?:Lage|Situation)|Notlage|existenzi?ell\p{L}*)|(?:von|davon)\s+(?:(?:der|einer)\s+(?:Rückforderung|Aufhebung|Erstattung|Versagung|Entziehung|Minderung|Rücknahme)\b.{0,60}\b)?(?:abgesehen|abzusehen|absehen)|Interesse\s+der\s+(?:Allgemeinheit|Solidargemeinschaft|Versichertengemeinschaft|Steuerzahl\p{L}*)|gegenübergestellt|gegenüberstehen|stehen\b.{0,60}\bgegenüber|demgegenüber)\b/iu,
)
/** Considerations that count where Ermessen is to be exercised, but are everyday words where it isn't. */
const considered = german(
  /\b(?:berücksichtig(?:t|en)|einbezogen|beziehen\b.{0,80}\bein|eingeflossen|gewürdigt|eingestellt\s+haben\s+wir|bedacht|Rechnung\s+getragen|(?:sehen|sah(?:en)?|absehen|abzusehen|abgesehen)\b.{0,80}\b(?:ab|davon|von)|(?:Gründe|Umstände|Anhaltspunkte|Gesichtspunkte)\b.{0,120}\b(?:ersichtlich|vorgetragen|erkennbar|mitgeteilt|geltend\s+gemacht|dargelegt|genannt|bekannt)|(?:dennoch|trotzdem|gleichwohl|deshalb|daher)\s+(?:halten|erscheint|haben|beschränk\p{L}*|mindern|versagen)|nur\s+teilweise|in\s+voller\s+Höhe|zumutbar\p{L}*|für\s+(?:sachgerecht|angemessen))\b/iu,
)
const named = german(/\b(?:\p{L}*[Ee]rmessen(?:s\p{L}*)?)\b/u)
const exercised = german(
  /\b(?:ausgeübt|ausüben|üben\b.{0,60}\baus|pflichtgemäß\p{L}*|im\s+Rahmen|nach\s+(?:unserem|meinem|billigem)|entschieden|eingeräumt|Ermessenserwägung\p{L}*|steht\b.{0,30}\bim|Ermessensausübung|Ermessensentscheidung|Ausübung|zusteht|zu)\b/iu,
)
const denied = german(
  /\b(?:kein(?:e|en|er|erlei|es)?\s+(?:\p{L}+\s+){0,3}(?:Ermessen\p{L}*|Spielraum|Raum|Abwägung\p{L}*|Entscheidungsspielraum)|Ermessen\p{L}*\b.{0,80}\b(?:nicht|kein(?:e|en)?)|(?:nicht|ohne)\b.{0,40}\b(?:Ermessen\p{L}*|Abwägung|abzuwägen|Spielraum)|(?:Abwägung|Interessenabwägung)\b.{0,80}\b(?:nicht|entfällt|kein\p{L}*)|gebundene?[nr]?\s+Entscheidung|(?:rechtlich|gesetzlich)\s+gebunden|zwingend\p{L}*\b.{0,60}\b(?:vorgeschrieben|vorgesehen|aufzuheben|zu)|unabhängig\s+von|(?:Abwägung|Ermessen\p{L}*|Interessen)\b.{0,80}\b(?:entbehrlich|erübrigt|unterbleib\p{L}*|überflüssig|unnötig|entfallen|war\s+nicht|bedarf\s+es)|nicht\s+(?:\p{L}+\s+){0,3}(?:berücksichtig\p{L}*|abgewogen|an)|hat(?:te)?\b.{0,40}\bkeine\s+Wahl|sind\s+wir\s+(?:\p{L}+\s+){0,3}verpflichtet)\b/iu,
)
/** § 45 Abs. 2 SGB X weighs the trust of the person before any Ermessen: that is law, not Ermessen. */
const trust = german(/\b(?:Vertrauen(?:s\p{L}*)?|schutzwürdig\p{L}*|Vertrauensschutz\p{L}*)\b/iu)
/** Says that there was a weighing without one. */
const formula = german(
  /\b(?:nach|unter|bei|in)\s+(?:\p{L}+\s+)?(?:Abwägung|Würdigung|Berücksichtigung)\s+(?:aller|sämtlicher)\s+(?:\p{L}+\s+){0,2}(?:Umstände|Gesichtspunkte|Interessen|Aspekte|Belange)(?:\s+(?:des|Ihres)\s+(?:Einzelf|F)alle?s)?/giu,
)
/** Grammar that only looks like a weighing. */
const harmless = german(
  /\b(?:(?:Ihr|unser|das)\s+Interesse\s+an\s+(?:einem|der|unserer|dieser)\s+(?:Beratung|Termin|Gespräch|Stelle)|im\s+Interesse\s+einer\s+(?:zügigen|schnellen)|Zahlung\s+zu(?:gunsten|lasten)|zugunsten\s+(?:des|der)\s+(?:Vermiet\p{L}*|Konto\p{L}*)|Nachzahlung\s+zu\s+Ihren\s+Gunsten|Guthaben\s+zu\s+Ihren\s+Gunsten|alles\s+spricht\s+dafür|spricht\s+für\s+sich)\b/giu,
)

/**
 * Whether the draft weighs exactly where the clerk says that there is Ermessen (§ 39 SGB I, § 35 Abs. 1 Satz 3 SGB X).
 * The word is not needed; a phrase that only claims a weighing is none; denying Ermessen is right where there is none.
 */
export const ermessen: Check = {
  name: 'ERMESSEN',
  version: 1,
  run(context, { fields = ['ermessen'] }) {
    const value = fields.map(name => context.inputs[name] ?? '').find(text => text.trim() !== '')
    const wanted =
      value === undefined ? undefined : german(/^\s*(?:ja|j|yes|eröffnet|besteht|auszuüben)\b/iu).test(value)
    const unwanted =
      value !== undefined && german(/^\s*(?:nein|n|no|kein(?:e|s)?|nicht|entfällt|gebunden\p{L}*)\b/iu).test(value)
    if (!wanted && !unwanted) return [finding('ERMESSEN', 'ok', 'discretion-not-set')]
    const said = saidIn(context).map(place => ({
      ...place,
      text: withoutQuotations(place.text).replace(/\s+/g, ' ').replace(harmless, ' '),
    }))
    if (unwanted) {
      const found = said.filter(
        ({ text }) =>
          !denied.test(text) &&
          !trust.test(text) &&
          (weighed.test(text) ||
            (personal.test(text) && considered.test(text)) ||
            (named.test(text) && exercised.test(text))),
      )
      if (found.length === 0) return [finding('ERMESSEN', 'ok', 'discretion-none')]
      return found.map(place =>
        finding('ERMESSEN', 'fail', 'discretion-unwanted', { quote: quote(context.draft, place) }, place),
      )
    }
    const refused = said.find(({ text }) =>
      german(/\b(?:kein(?:e|en|er|erlei)?\s+(?:\p{L}+\s+){0,2}Ermessen\p{L}*|gebundene\s+Entscheidung)\b/iu).test(text),
    )
    if (refused)
      return [finding('ERMESSEN', 'fail', 'discretion-denied', { quote: quote(context.draft, refused) }, refused)]
    const real = said.some(({ text }, i) => {
      const words = text.replace(formula, ' ')
      if (weighed.test(words) && !denied.test(words)) return true
      // A consideration counts near the word Ermessen, or where it concerns the person's circumstances.
      const near = said.slice(Math.max(0, i - 3), i + 4).some(one => named.test(one.text))
      if (considered.test(words) && (near || personal.test(words))) return true
      return concerns.test(words) && !calculation.test(words)
    })
    return [
      real ? finding('ERMESSEN', 'ok', 'discretion-exercised') : finding('ERMESSEN', 'fail', 'discretion-missing'),
    ]
  },
}

/** "berücksichtigt, dass Sie …": a consideration, unless it belongs to the calculation. */
const concerns = german(
  /\b(?:berücksichtigt|bedacht|gewürdigt|einbezogen|gesehen)\b.{0,40}\bdass\b|\b[Dd]ass\s+(?:Sie|Ihre?|Ihnen)\b.{0,160}\b(?:berücksichtigt|bedacht|gewürdigt|einbezogen)\b/u,
)
const calculation = german(
  /(?:€|\b(?:Euro|Freibetr\p{L}*|Pauschale\p{L}*|Einkommen\p{L}*|Bedarf\p{L}*|abgesetzt|angerechnet|Regelbedarf\p{L}*)\b)/iu,
)

const personal = german(
  /\b(?:Ihre[nrms]?\s+(?:persönlich\p{L}*|wirtschaftlich\p{L}*|famili\p{L}*|finanziell\p{L}*|gesundheitlich\p{L}*|besonder\p{L}*)\s+(?:Lage|Situation|Verhältnisse\p{L}*|Umstände\p{L}*|Belange\p{L}*)|(?:besondere[nr]?|persönliche[nr]?)\s+(?:Umstände\p{L}*|Verhältnisse\p{L}*|Situation|Gründe))\b/iu,
)
