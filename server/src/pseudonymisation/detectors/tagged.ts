import { isAuthority } from '../core/propagate.ts'
import type { Span } from '../entity.ts'
import type { Tagged } from '../tagger/tagger.ts'

/** What the tagger takes for places and organisations, where the words around say that it is somebody's. */

/** UTF-16 units of the longest name of a place or an organisation. */
const longest = 80

/** Somebody lives, was born, goes there: right before the place. */
const going =
  /(?:in|nach|aus|bei|von|geb\.|geboren|zu|richtung|bisher|vorher|jetzt|zurzeit|wohnort|geburtsort|herkunft|heimat(?:stadt|ort)?|from|to|near)[ :]{1,3}$/iu
/** After a date of birth or an address: "10.10.1990, Simferopol". */
const beside = /(?:[0-9]{2,4}|[a-h]|\p{L}{3}(?:straße|str\.|weg)[ ][0-9]{1,3})[,;/–-]?[ ]{1,2}$/iu

/** Up to the end of the line, phrase or column: what the tagger takes along beyond it is something else. */
function endOf(text: string, start: number, end: number): number {
  const cut = text.slice(start, end).search(/\n|[ ]{2}|[;:()/]|(?<=\p{L}{3})[.,][ ]/u)
  return cut < 0 ? end : start + cut
}

export function taggedPlaces(text: string, tagged: readonly Tagged[]): Span[] {
  return tagged.flatMap(({ start, end, type, confidence }) => {
    if (type !== 'LOCATION' || end - start < 3 || end - start > longest) return []
    const before = text.slice(Math.max(0, start - 44), start)
    // A postcode's town is an address, or an authority's (address.ts).
    if (isAuthority(before) || /[0-9]{5} $/.test(before)) return []
    const led = going.test(before)
    if (!led && !(beside.test(before) && confidence > 0.6)) return []
    if ('-/(:'.includes(text[start]!) || text[end] === ':') return []
    return [{ start, end: endOf(text, start, end), type: 'LOCATION' as const, by: 'tagger', confidence: 0.5 }]
  })
}

const authority =
  /^(?:jobcenter|stadt|landkreis|kreis|land|bund|gemeinde|magistrat|regierung|ministerium|polizei|finanz|sozial|agentur|deutsche rentenversicherung|aok|barmer|dak|ikk|tk|knappschaft|caritas|diakonie|awo|drk|vdk|bundes|landes|familienkasse|universität|sparkasse|volksbank|postbank|commerzbank)|amt$|gericht$|kasse$|behörde$|ministerium$/iu

export function taggedOrganisations(text: string, tagged: readonly Tagged[]): Span[] {
  return tagged.flatMap(({ start, end, type, confidence }) => {
    if (type !== 'ORG' || end - start < 5 || end - start > longest || confidence < 0.5) return []
    const value = text.slice(start, end)
    if (authority.test(value) || !/[\s-]/.test(value) || isAuthority(text.slice(Math.max(0, start - 44), start)))
      return []
    return [{ start, end: endOf(text, start, end), type: 'ORG' as const, by: 'tagger', confidence: 0.48 }]
  })
}
