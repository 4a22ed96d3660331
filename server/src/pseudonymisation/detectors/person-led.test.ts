import { expect, test } from 'vitest'
import { createPseudonymisation, emptyMapping } from '../pseudonymisation.ts'

const { mask } = createPseudonymisation()

test.each([
  ['Herr v. d. Heide kommt.', 'Herr [PERSON_1] kommt.'],
  ['Ansprechpartner Hr. v. d. Heide.', 'Ansprechpartner Hr. [PERSON_1].'],
  ['Herr M. Koch kommt.', 'Herr [PERSON_1] kommt.'],
  ['Frau A. B. Sommer auch.', 'Frau [PERSON_1] auch.'],
  ['Herr P. erhielt Geld.', 'Herr [PERSON_1] erhielt Geld.'],
  ['Das sagte Frau K. Das Amt schreibt.', 'Das sagte Frau [PERSON_1] Das Amt schreibt.'],
])('%s', async (text, masked) => {
  expect((await mask([[{ text }]], emptyMapping())).documents[0]!.text).toBe(masked)
})
