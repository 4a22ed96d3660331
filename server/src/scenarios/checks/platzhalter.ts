import { type Check, finding, placeInDraft } from './check.ts'

/** `[PERSON_1]`: capitals, an underscore, a number. `[PRÜFEN: …]` is none. */
export const placeholderPattern = /\[[A-ZÄÖÜ][A-ZÄÖÜ0-9_]*_\d+\]/g

const word =
  '(?:PERSON|NAME|ANSCHRIFT|ADRESSE|DATUM|GEBURTSDATUM|STERBEDATUM|IBAN|BIC|TELEFON|EMAIL|ORT|ORGANISATION|KUNDENNUMMER|AKTENZEICHEN|BG[_ -]NUMMER|STEUER[_ -]ID|KENNZEICHEN|TEXT)'
/** What lost its shape: `[Person 1]`, `(PERSON_1)`, `PERSON_1`, `[PERSON]`, `[NAME]`. */
const broken = new RegExp(
  `\\[\\s*${word}[\\s_-]*\\d*\\s*\\]|[({<]\\s*${word}_\\d+\\s*[)}>]|(?<![\\p{L}\\d_\\[])${word}_\\d+(?![\\d\\]])|\\[${word}_\\d+(?![\\d\\]])`,
  'giu',
)

/** Compares sets: repeating a placeholder is right, so is a genitive ending after it. */
export const platzhalter: Check = {
  name: 'PLATZHALTER',
  version: 1,
  run(context) {
    const issued = new Set(context.issuedPlaceholders)
    const places = [...context.maskedDraft.matchAll(placeholderPattern), ...context.maskedDraft.matchAll(broken)]
    const used = new Set(places.map(match => match[0]).filter(text => issued.has(text)))
    const wrong = new Map(
      places
        .filter(match => !issued.has(match[0]))
        .map(match => [match[0], { start: match.index, end: match.index + match[0].length }]),
    )
    if (wrong.size === 0)
      return [finding('PLATZHALTER', 'ok', 'placeholders-known', { used: used.size, issued: issued.size })]
    return [...wrong].map(([placeholder, place]) =>
      finding('PLATZHALTER', 'fail', 'placeholder-unknown', { placeholder }, placeInDraft(context, place)),
    )
  },
}
