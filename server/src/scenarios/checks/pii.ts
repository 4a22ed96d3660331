import { type Check, type CheckContext, finding, placeInDraft } from './check.ts'
import { openMark, quote } from './marks.ts'
import { placeholderPattern } from './platzhalter.ts'

/** Not a person's: places and organisations are named in letters, and LITERAL and SPECIAL are no identifiers. */
const ignored = new Set(['ORG', 'LOCATION', 'URL', 'SPECIAL', 'LITERAL', 'BETRIEBSNR', 'BIC', 'HRB', 'CREDITOR_ID'])
/** What an authority has, too. */
const official = new Set(['EMAIL', 'PHONE', 'ADDRESS', 'IBAN', 'CASE_NO'])
const officialFields = /^(?:kontakt|behoerde|ansprechstelle|briefkopf|quelle)/
const authority =
  /(?:jobcenter|stadt|landkreis|kreis|gemeinde|magistrat|amt(?:es)?\b|behörde|rathaus|bürger(?:büro|service)|servicecenter|hotline|zentrale|kasse|agentur für arbeit|gericht|poststelle|postfach|telefonzentrale)/iu
const functionalMailbox =
  /^(?:info|kontakt|service|post(?:stelle|eingang)?|jobcenter|sozialamt|buergerservice|buergerbuero|rathaus|verwaltung|zentrale|leistung|anfragen|wohngeld|team|noreply)[\w.-]*@/iu

/**
 * Personal details in the model's own words that are no placeholders: it invented them, or one slipped through. What
 * belongs to an authority and stands in the inputs is no finding.
 */
export const pii: Check = {
  name: 'PII',
  version: 1,
  run(context) {
    const { maskedDraft } = context
    const marks = [...maskedDraft.matchAll(placeholderPattern), ...maskedDraft.matchAll(openMark)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    const found = context.detected.filter(
      place =>
        !ignored.has(place.type) &&
        !marks.some(mark => mark.start < place.end && place.start < mark.end) &&
        !belongsToAuthority(context, place.type, maskedDraft.slice(place.start, place.end)),
    )
    if (found.length === 0) return [finding('PII', 'ok', 'no-personal-details')]
    return found.map(place =>
      finding(
        'PII',
        'fail',
        'personal-detail',
        { type: place.type, quote: quote(maskedDraft, place) },
        placeInDraft(context, place),
      ),
    )
  },
}

function belongsToAuthority(context: CheckContext, type: string, text: string): boolean {
  if (!official.has(type)) return false
  return Object.entries(context.inputs).some(([name, value]) => {
    const at = value.indexOf(text)
    if (at < 0) return false
    if (officialFields.test(name) || (type === 'EMAIL' && functionalMailbox.test(text))) return true
    const line = value.slice(Math.max(value.lastIndexOf('\n', at) + 1, at - 100), at)
    return authority.test(line)
  })
}
