import type { Translation } from '../../app/language.ts'
import type { checks as de } from './checks.de.ts'

export const checks: Translation<typeof de> = {
  PLATZHALTER: 'Placeholders: all known, none invented or altered',
  PII: 'Personal details: no foreign names, numbers or addresses',
  FAKTEN: 'Facts: amounts, dates and file numbers as in the details',
  NORM: 'Provisions: only those in force at the date of the law',
  BETRAG: 'Amounts as in the details',
  DATUM: 'Dates as in the details',
  TERM: 'Terms: no outdated names',
  INJEKTION: 'Smuggled instructions: none followed',
  FRIST: 'Deadline: stated and long enough',
  'FRIST-ERHALT': 'Deadline: taken over unchanged from the decision',
  'FRIST-RECHNUNG': 'Deadline: calculated correctly',
  'KEIN-TENOR': 'No decision: everything stays intended',
  'KEINE-RBB': 'No instruction on legal remedies',
  RBB: 'Instruction on legal remedies: complete and unchanged',
  'RFB-66': 'Notice of consequences under § 66 SGB I: concrete and written',
  'LISTE-GLEICH': 'List of documents: complete, nothing added',
  LESBAR: 'Readability: short sentences',
  'KEINE-ZUSAGE': 'No promise and no prognosis',
  NEUTRAL: 'Neutral: no judgement of people',
  'ART9-WARN': 'Special categories: warning at health, religion, origin',
  VOLLSTAENDIG: 'Complete: all mandatory parts',
  QUELLE: 'Source: stated',
  OFFEN: 'Open points: marked as a question, not guessed',
}
