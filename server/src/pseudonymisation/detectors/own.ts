import type { Detector } from '../detector.ts'
import type { Span } from '../entity.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { bundledTagger } from '../tagger/tagger.ts'
import { findAddresses, postal } from './address.ts'
import { agree } from './agree.ts'
import { beside } from './beside.ts'
import { caseNumbers } from './case-number.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { numbers } from './number.ts'
import { organisations } from './organisation.ts'
import { createPersonDetector } from './person.ts'
import { findPlaces } from './place.ts'
import { readingOf } from './reading.ts'
import { createRecogniser } from './rule.ts'
import { findIllnesses, joinSpecials, specials } from './special.ts'
import { spoken } from './spoken.ts'
import { readTables } from './table.ts'
import { taggedOrganisations, taggedPlaces } from './tagged.ts'
import { scanOf, tokensOf } from './token.ts'

const recognise = createRecogniser([
  ...numbers,
  ...contacts,
  ...dates,
  ...postal,
  ...caseNumbers,
  ...organisations,
  ...spoken,
  ...specials,
])

const bitsOf = (word: string) => lexicon().bits(word)
const person = createPersonDetector(bitsOf)
const isSpecial = (span: Span) => span.type === 'SPECIAL'
const isPerson = (span: Span) => span.type === 'PERSON'

/** The operating point, chosen on the texts to tune on: log-odds added to a type. */
const bias = { PERSON: 0.5 }
let tagger: Tagger | undefined

/** The house's own recognition, none of it needing a network: rules, lists, tables, the tagger, and what stands beside. */
export const own: Detector = {
  name: 'own',
  detect(document) {
    const { text, back } = readingOf(document.text)
    const read = text === document.text ? document : { text, parts: [] }
    tagger ??= bundledTagger({ bias })
    const tagged = tagger.tag(scanOf(read))
    const found = recognise(text)
    const ruled = [...found, ...findAddresses(read), ...findPlaces(read), ...person(read), ...readTables(text)]
    const spans = [
      ...ruled.filter(span => !isSpecial(span) && !isPerson(span)),
      ...agree(text, tokensOf(read), ruled.filter(isPerson), tagged, bitsOf),
      ...taggedPlaces(text, tagged),
      ...taggedOrganisations(text, tagged),
    ]
    return [
      ...spans,
      ...beside(text, spans),
      ...joinSpecials(text, [...found.filter(isSpecial), ...findIllnesses(tokensOf(read))]),
    ].map(back)
  },
}
