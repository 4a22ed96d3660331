import { type Check, finding, placeInDraft } from './check.ts'

/** `[PERSON_1]`: capitals, an underscore, a number, and for another form of the name a suffix (`[PERSON_1_VOLL]`). `[PRÜFEN: …]` is none. */
export const placeholderPattern = /\[[A-ZÄÖÜ][A-ZÄÖÜ0-9_]*_\d+(?:_[A-ZÄÖÜ0-9]+)?\]/g

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
    const whole = [...context.maskedDraft.matchAll(placeholderPattern)]
    const rest = context.maskedDraft.replace(placeholderPattern, token => ' '.repeat(token.length))
    const places = [...whole, ...rest.matchAll(broken)]
    const used = new Set(places.map(match => match[0]).filter(text => issued.has(text)))
    const wrong = places.filter(match => !issued.has(match[0]))
    if (wrong.length === 0)
      return [finding('PLATZHALTER', 'ok', 'placeholders-known', { used: used.size, issued: issued.size })]
    const seen = new Set<string>()
    return wrong.flatMap(match => {
      const placeholder = match[0]
      if (seen.has(placeholder)) return []
      seen.add(placeholder)
      const place = placeInDraft(context, { start: match.index, end: match.index + placeholder.length })
      const meant = issued.has(
        `[${placeholder
          .replace(/[^\p{L}\d]+/gu, '_')
          .replace(/^_|_$/g, '')
          .toUpperCase()}]`,
      )
      return meant
        ? [finding('PLATZHALTER', 'warn', 'placeholder-altered', { placeholder }, place)]
        : [finding('PLATZHALTER', 'fail', 'placeholder-unknown', { placeholder }, place)]
    })
  },
}
