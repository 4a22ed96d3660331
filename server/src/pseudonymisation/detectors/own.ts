import type { Detector } from '../detector.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { places, streets } from './address.ts'
import { caseNumbers } from './case-number.ts'
import { contacts } from './contact.ts'
import { dates } from './date.ts'
import { numbers } from './number.ts'
import { organisations } from './organisation.ts'
import { createPersonDetector } from './person.ts'
import { createRecogniser } from './rule.ts'
import { joinSpecials, specials } from './special.ts'
import { tables } from './table.ts'

const recognise = createRecogniser([
  ...numbers,
  ...contacts,
  ...dates,
  ...streets,
  ...caseNumbers,
  ...organisations,
  ...specials,
])

const rules: Detector = {
  name: 'rules',
  detect({ text }) {
    const spans = recognise(text)
    const isSpecial = (span: { type: string }) => span.type === 'SPECIAL'
    return [...spans.filter(span => !isSpecial(span)), ...joinSpecials(text, spans.filter(isSpecial))]
  },
}

/** The house's own rules, all of them, none needing a network. */
export const ownDetectors: readonly Detector[] = [
  rules,
  places,
  createPersonDetector(word => lexicon().bits(word)),
  tables,
]
