import { skipTitles } from '../detectors/hint.ts'
import type { EntityType, Span } from '../entity.ts'

/**
 * What other recognisers call things, in our types. Names of Presidio's recognisers and of the usual German models
 * (CoNLL, GermEval, OntoNotes, spaCy), in capitals.
 */
const typeOf: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON',
  PER: 'PERSON',
  PERDERIV: 'PERSON',
  PERPART: 'PERSON',
  LOCATION: 'LOCATION',
  LOC: 'LOCATION',
  LOCPART: 'LOCATION',
  GPE: 'LOCATION',
  FAC: 'LOCATION',
  ADDRESS: 'ADDRESS',
  STREET: 'ADDRESS',
  STREET_ADDRESS: 'ADDRESS',
  ORGANIZATION: 'ORG',
  ORG: 'ORG',
  ORGDERIV: 'ORG',
  ORGPART: 'ORG',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  URL: 'URL',
  IP_ADDRESS: 'IP',
  USERNAME: 'USERNAME',
  IBAN_CODE: 'IBAN',
  IBAN: 'IBAN',
  CREDIT_CARD: 'CREDIT_CARD',
  DATE_OF_BIRTH: 'DOB',
  NRP: 'SPECIAL',
  NORP: 'SPECIAL',
  DE_TAX_ID: 'TAX_ID',
  DE_TAX_NUMBER: 'TAX_NUMBER',
  DE_VAT_ID: 'VAT_ID',
  DE_VAT_CODE: 'VAT_ID',
  DE_SOCIAL_SECURITY: 'SVNR',
  DE_HEALTH_INSURANCE: 'KVNR',
  DE_KVNR: 'KVNR',
  DE_ID_CARD: 'ID_DOC',
  DE_PASSPORT: 'ID_DOC',
  DE_DRIVER_LICENSE: 'ID_DOC',
  DE_FUEHRERSCHEIN: 'ID_DOC',
  DE_KFZ: 'LICENSE_PLATE',
  DE_LICENSE_PLATE: 'LICENSE_PLATE',
  DE_HANDELSREGISTER: 'HRB',
  DE_COMMERCIAL_REGISTER: 'HRB',
  DE_PLZ: 'LOCATION',
  DE_POSTAL_CODE: 'LOCATION',
}

/**
 * Left as they are, as the house's own rules leave them: dates that are no birth, amounts, works and derived words
 * ("Berliner") carry the case, and a draft without them is useless.
 */
const ignored = new Set([
  ...['O', 'MISC', 'OTH', 'OTHDERIV', 'OTHPART', 'LOCDERIV', 'DATE_TIME', 'DATE', 'TIME', 'AGE', 'TITLE'],
  ...['MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL', 'LANGUAGE', 'LAW', 'EVENT', 'PRODUCT', 'WORK_OF_ART'],
])

/** Our type of a foreign label; undefined: stays visible. What nobody here knows is masked, as OTHER. */
export function typeOfLabel(label: string): EntityType | undefined {
  const name = label.toUpperCase()
  return ignored.has(name) ? undefined : (typeOf[name] ?? 'OTHER')
}

/**
 * A foreign find as a span. Its confidence lies below every rule's and every repeat's (≥ 0.4), so that it adds and never
 * takes away: where both see something, the rule says what it is, and what the other covers beyond stays covered.
 * @param score 0–1
 */
export function spanOf(
  text: string,
  find: { start: number; end: number; type: EntityType; by: string; score: number },
): Span {
  const { start, end, type, by, score } = find
  const span: Span = { start, end, type, by, confidence: 0.2 + 0.15 * Math.min(1, Math.max(0, score)) }
  if (type !== 'PERSON') return span
  // Salutation and title stay outside a name, as with our own finds.
  const { length, ...said } = skipTitles(text.slice(start, end))
  return length < end - start ? { ...span, start: start + length, ...said } : span
}
