import { texts } from './language.ts'
import { terms as de } from './terms.de.ts'
import { terms as en } from './terms.en.ts'

/** `term('dataClass.social')`: roles, data classes, risk classes, hosting, rules, steps. */
export const useTerms = texts('terms', de, en)
