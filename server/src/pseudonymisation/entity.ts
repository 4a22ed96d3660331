import { maskableTypes } from './contract.ts'

/** All kinds; LITERAL is text that looks like a placeholder. */
export const entityTypes = [...maskableTypes, 'LITERAL'] as const

export type EntityType = (typeof entityTypes)[number]

/** What a placeholder is called in the text that leaves the house: German, so that a German prompt stays readable. */
export const labelOf: Readonly<Record<EntityType, string>> = {
  PERSON: 'PERSON',
  DOB: 'GEBURTSDATUM',
  DATE_OF_DEATH: 'STERBEDATUM',
  ADDRESS: 'ANSCHRIFT',
  LOCATION: 'ORT',
  ORG: 'ORGANISATION',
  EMAIL: 'EMAIL',
  PHONE: 'TELEFON',
  URL: 'URL',
  IP: 'IP_ADRESSE',
  USERNAME: 'BENUTZERNAME',
  IBAN: 'IBAN',
  BIC: 'BIC',
  CREDIT_CARD: 'KREDITKARTE',
  TAX_ID: 'STEUER_ID',
  TAX_NUMBER: 'STEUERNUMMER',
  VAT_ID: 'UST_ID',
  SVNR: 'RENTENVERSICHERUNGSNUMMER',
  KVNR: 'KRANKENVERSICHERTENNUMMER',
  ID_DOC: 'AUSWEIS',
  BG_NUMBER: 'BG_NUMMER',
  CUSTOMER_NO: 'KUNDENNUMMER',
  CASE_NO: 'AKTENZEICHEN',
  KINDERGELD_NO: 'KINDERGELDNUMMER',
  BETRIEBSNR: 'BETRIEBSNUMMER',
  LICENSE_PLATE: 'KENNZEICHEN',
  VIN: 'FAHRGESTELLNUMMER',
  CREDITOR_ID: 'GLAEUBIGER_ID',
  HRB: 'HANDELSREGISTER',
  OTHER: 'ANGABE',
  SPECIAL: 'BESONDERE_KATEGORIE',
  LITERAL: 'TEXT',
}

export type Family = 'person' | 'place' | 'contact' | 'number' | 'organisation' | 'special'

/** How a page colours and groups the types. */
export const familyOf: Readonly<Record<EntityType, Family>> = {
  PERSON: 'person',
  DOB: 'person',
  DATE_OF_DEATH: 'person',
  ADDRESS: 'place',
  LOCATION: 'place',
  ORG: 'organisation',
  EMAIL: 'contact',
  PHONE: 'contact',
  URL: 'contact',
  IP: 'contact',
  USERNAME: 'contact',
  IBAN: 'number',
  BIC: 'number',
  CREDIT_CARD: 'number',
  TAX_ID: 'number',
  TAX_NUMBER: 'number',
  VAT_ID: 'number',
  SVNR: 'number',
  KVNR: 'number',
  ID_DOC: 'number',
  BG_NUMBER: 'number',
  CUSTOMER_NO: 'number',
  CASE_NO: 'number',
  KINDERGELD_NO: 'number',
  BETRIEBSNR: 'number',
  LICENSE_PLATE: 'number',
  VIN: 'number',
  CREDITOR_ID: 'organisation',
  HRB: 'organisation',
  OTHER: 'special',
  SPECIAL: 'special',
  LITERAL: 'special',
}

export type Gender = 'f' | 'm'

/**
 * A recognised mention. `start`/`end`: UTF-16 units, end exclusive. `confidence` 0–1 orders overlapping finds.
 * `tail`: how many of the last units are inflection ("Müllers" → 1) and stay outside the placeholder.
 * `gender`/`group`: what the words around a name say ("Frau", "Eheleute"); it keeps two people of one surname apart.
 * `full`: the whole name when first name and surname stand apart, in two cells or fields.
 */
export type Span = {
  start: number
  end: number
  type: EntityType
  by: string
  confidence: number
  entity?: string
  placeholder?: string
  tail?: number
  gender?: Gender
  group?: boolean
  full?: string
  /** Id of the person's decision that this stems from, see `decision.ts`. */
  decision?: string
}
