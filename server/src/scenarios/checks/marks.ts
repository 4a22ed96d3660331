/** `[PRÜFEN: …]`: the model asks instead of guessing. */
export const openMark = /\[PRÜFEN\b[^\]]*\]?/gu

/** The text with all marks in square brackets blanked (questions and placeholders); offsets stay. */
export const withoutMarks = (text: string): string =>
  text
    .replace(openMark, mark => mark.replace(/[^\n]/g, ' '))
    .replace(/\[[A-ZÄÖÜ][A-ZÄÖÜ0-9_]*_\d+(?:_[A-Z]+\d*)?\]/g, mark => ' '.repeat(mark.length))

/** A short quotation for a message, in one line. */
export function quote(text: string, place: { start: number; end: number }, length = 80): string {
  const words = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim()
  return words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`
}

/** Where the line of a place ends. */
export function endOfLine(text: string, from: number): number {
  const next = text.indexOf('\n', from)
  return next < 0 ? text.length : next
}

/** The text with these places blanked; offsets stay. */
export const withoutPlaces = (text: string, places: readonly { start: number; end: number }[]): string =>
  places.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
