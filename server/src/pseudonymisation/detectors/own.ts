import type { Detector } from '../detector.ts'
import type { Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { findPlaces, streets } from './address.ts'
import { beside } from './beside.ts'
import { caseNumbers } from './case-number.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { numbers } from './number.ts'
import { organisations } from './organisation.ts'
import { createPersonDetector } from './person.ts'
import { readingOf } from './reading.ts'
import { createRecogniser } from './rule.ts'
import { findIllnesses, joinSpecials, specials } from './special.ts'
import { spoken } from './spoken.ts'
import { readTables } from './table.ts'
import { tokensOf } from './token.ts'

const recognise = createRecogniser([
  ...numbers,
  ...contacts,
  ...dates,
  ...streets,
  ...caseNumbers,
  ...organisations,
  ...spoken,
  ...specials,
])

const person = createPersonDetector(word => lexicon().bits(word))
const isSpecial = (span: Span) => span.type === 'SPECIAL'

/** The house's own recognition, none of it needing a network: rules, places, names, tables, and what stands beside. */
export const own: Detector = {
  name: 'own',
  detect(document) {
    const { text, back } = readingOf(document.text)
    const read = text === document.text ? document : { text, parts: [] }
    const found = recognise(text)
    const spans = [...found.filter(span => !isSpecial(span)), ...findPlaces(read), ...person(read), ...readTables(text)]
    return [
      ...spans,
      ...beside(text, spans),
      ...joinSpecials(text, [...found.filter(isSpecial), ...findIllnesses(tokensOf(read))]),
    ].map(back)
  },
}
