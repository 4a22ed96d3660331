import type { Detector } from '../detector.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { addresses } from './address.ts'
import { caseNumbers } from './case-number.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { numbers } from './number.ts'
import { organisations } from './organisation.ts'
import { createPersonDetector } from './person.ts'
import { specials } from './special.ts'
import { tables } from './table.ts'

/** The house's own rules, all of them, none needing a network. */
export const ownDetectors: readonly Detector[] = [
  numbers,
  contacts,
  dates,
  addresses,
  caseNumbers,
  organisations,
  createPersonDetector(word => lexicon().bits(word)),
  tables,
  specials,
]
