import { findPlaceholders, placeholderLabels } from '../../pseudonymisation/pseudonymisation.ts'
import { type Check, finding, placeInDraft } from './check.ts'

/** `[PERSON_1]`: capitals, an underscore, a number, and for another form of the name a suffix (`[PERSON_1_VOLL]`). `[PRÜFEN: …]` is none. */
export const placeholderPattern = /\[[A-ZÄÖÜ][A-ZÄÖÜ0-9_]*_\d+(?:_[A-ZÄÖÜ0-9]+)?\]/g

/** Left for filling in: `[NAME]`, `[Person]`. Words of the pseudonymisation's labels, and what models write beside them. */
const fillers = new Set([...placeholderLabels.keys(), 'NAME', 'VORNAME', 'NACHNAME', 'DATUM', 'ANREDE', 'BETRAG'])
const unnumbered = /\[\s*(\p{L}+(?:[\s_-]+\p{L}+)?)\s*\]/gu
const letters = (text: string) =>
  text
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/[^\p{L}]/gu, '')

/** Compares sets: repeating a placeholder is right, so is a genitive ending after it. */
export const platzhalter: Check = {
  name: 'PLATZHALTER',
  version: 2,
  run(context) {
    const text = context.maskedDraft
    const issued = new Set(context.issuedPlaceholders)
    const whole = [...text.matchAll(placeholderPattern)].map(m => ({ raw: m[0], start: m.index, meant: m[0] }))
    const blanked = text.replace(placeholderPattern, token => ' '.repeat(token.length))
    // What the restorer would mend, it reads here, too: there is one opinion on what a mangled placeholder is.
    const mangled = findPlaceholders(blanked).map(({ start, end, base, suffix }) => ({
      raw: blanked.slice(start, end),
      start,
      meant: `[${base}${suffix && `_${suffix}`}]`,
    }))
    const unfilled = [...blanked.matchAll(unnumbered)]
      .filter(m => fillers.has(letters(m[1]!)))
      .map(m => ({ raw: m[0], start: m.index, meant: '' }))
    const places = [...whole, ...mangled, ...unfilled].sort((a, b) => a.start - b.start)
    const wrong = places.filter(({ raw }) => !issued.has(raw))
    if (wrong.length === 0) {
      const used = new Set(places.map(({ raw }) => raw)).size
      return [finding('PLATZHALTER', 'ok', 'placeholders-known', { used, issued: issued.size })]
    }
    const seen = new Set<string>()
    return wrong.flatMap(({ raw: placeholder, start, meant }) => {
      if (seen.has(placeholder)) return []
      seen.add(placeholder)
      const place = placeInDraft(context, { start, end: start + placeholder.length })
      return issued.has(meant)
        ? [finding('PLATZHALTER', 'warn', 'placeholder-altered', { placeholder }, place)]
        : [finding('PLATZHALTER', 'fail', 'placeholder-unknown', { placeholder }, place)]
    })
  },
}
